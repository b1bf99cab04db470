import type { Claim } from '../claim/claim.ts'
import { addDays } from '../kernel/day.ts'
import { sum } from '../kernel/money.ts'
import { stayCode } from './benefit-period.ts'
import { controlNumber, traceNumber } from './control.ts'
import { personKey } from './member.ts'
import type { Accumulators, PaidLine, PayerFile, RuleRow } from './payer.ts'
import { priceMissing } from './price-line.ts'
import type { Adjustment, Remit, RemitLine } from './remit.ts'
import { type Context, live, openOf, paidOf, type Work, type WorkLine } from './work.ts'

const noRate: RuleRow = {
  id: 'no-rate',
  rule: 'no-rate',
  inForce: { from: '2000-01-01' },
  source: 'simulator',
  params: {},
}

/** From the last rule to the remittance and the payer's file after it. A live line without a price is CO-147, never a guess. */
export function finish(decided: Work, context: Context): { remit: Remit; file: PayerFile } {
  const unpriced =
    decided.asOne && decided.allowed !== undefined
      ? []
      : live(decided).filter((line) => line.allowed === undefined)
  const work = unpriced.reduce((before, line) => priceMissing(before, line, noRate), decided)
  const remit = makeRemit(work, context)
  return { remit, file: remember(remit, work, context) }
}

function makeRemit(work: Work, { claim, payer, receivedOn }: Context): Remit {
  const every = [...work.claimAdjustments, ...work.lines.flatMap((line) => line.adjustments)]
  const paidOn = addDays(receivedOn, payer.answerDays)
  return {
    payer: { id: payer.payerId, name: payer.name },
    account: claim.account,
    control: controlNumber(payer, claim, receivedOn),
    status: live(work).length === 0 ? '4' : '1',
    filing: payer.filing,
    receivedOn,
    paidOn,
    trace: traceNumber(payer, claim.billing.npi, paidOn),
    charge: sum(work.lines.map((line) => line.charge)),
    paid: paidOf(work),
    patient: sum(every.filter((entry) => entry.group === 'PR').map((entry) => entry.cents)),
    frequency: claim.frequency,
    facilityType: facilityType(claim),
    ...(claim.form === 'institutional' && claim.drg ? { drg: claim.drg } : {}),
    ...(work.allowed === undefined ? {} : { allowed: work.allowed }),
    patientName: { last: claim.patient.last, first: claim.patient.first },
    memberId: claim.subscriber.id,
    provider: { npi: claim.billing.npi, name: claim.billing.name },
    claimAdjustments: work.asOne ? collapse(every) : [...work.claimAdjustments],
    remarks: work.asOne
      ? [...new Set([...work.remarks, ...work.lines.flatMap((line) => line.remarks)])]
      : [...work.remarks],
    lines: work.asOne ? [] : work.lines.map(remitLine),
    steps: [...work.steps],
  }
}

/** CLP08: place of service of the first line, or the type of bill without its zero and frequency. */
const facilityType = (claim: Claim): string =>
  claim.form === 'institutional' ? claim.typeOfBill.slice(1, 3) : (claim.lines[0]?.placeOfService ?? '')

const remitLine = (line: WorkLine): RemitLine => ({
  line: line.number,
  ...(line.procedure === undefined ? {} : { procedure: line.procedure }),
  ...(line.revenue === undefined ? {} : { revenue: line.revenue }),
  modifiers: [...line.modifiers],
  units: line.units,
  day: line.day,
  charge: line.charge,
  allowed: line.allowed ?? 0,
  paid: openOf(line),
  adjustments: [...line.adjustments],
  remarks: [...line.remarks],
})

/** One entry for each group and reason: a remittance without lines says everything at claim level. */
function collapse(adjustments: readonly Adjustment[]): Adjustment[] {
  const byCode = new Map<string, Adjustment>()
  for (const entry of adjustments) {
    const code = `${entry.group}-${entry.reason}`
    const first = byCode.get(code)
    byCode.set(
      code,
      first ? { ...first, cents: first.cents + entry.cents, because: both(first, entry) } : entry,
    )
  }
  return [...byCode.values()]
}

/** Two sentences of one row about the patient's share belong together; a denial says the same for every line. */
function both(first: Adjustment, next: Adjustment): Adjustment['because'] {
  const joined = first.group === 'PR' && first.because.rule === next.because.rule
  return joined ? { ...first.because, says: `${first.because.says} ${next.because.says}` } : first.because
}

function remember(remit: Remit, work: Work, { claim, file, member, reference }: Context): PayerFile {
  if (!member) return file
  const person = personKey(member, file)
  const shared = {
    control: remit.control,
    account: remit.account,
    memberId: member.memberId,
    npi: claim.billing.npi,
  }
  const lines = work.lines.map((line, index): PaidLine => {
    const global = reference.procedures[line.procedure ?? '']?.global
    return {
      ...shared,
      day: line.day,
      procedure: line.procedure ?? line.revenue ?? '',
      modifiers: [...line.modifiers],
      units: line.units,
      paid: openOf(line),
      ...(global === undefined ? {} : { global }),
      ...(line.denied === undefined ? {} : { denied: line.denied }),
      ...(index === 0 ? { applied: work.applied, ...(person === member.memberId ? {} : { person }) } : {}),
    }
  })
  const stayed = work.asOne && claim.form === 'institutional' && work.allowed !== undefined
  const stay = stayed
    ? [
        {
          ...shared,
          day: claim.through,
          procedure: stayCode(claim.typeOfBill),
          modifiers: [],
          units: 1,
          paid: remit.paid,
        },
      ]
    : []
  const accumulators = { ...file.accumulators, [person]: plus(file.accumulators[person], work.applied, 1) }
  return { ...file, accumulators, history: [...file.history, ...lines, ...stay] }
}

/** Takes a decided claim back: its lines leave the history, what it used of the benefit is given back. */
export function forget(file: PayerFile, control: string): PayerFile {
  const accumulators = { ...file.accumulators }
  for (const entry of file.history) {
    if (entry.control !== control || !entry.applied) continue
    const person = entry.person ?? entry.memberId
    accumulators[person] = plus(accumulators[person], entry.applied, -1)
  }
  return { ...file, accumulators, history: file.history.filter((entry) => entry.control !== control) }
}

function plus(before: Accumulators = {}, applied: Accumulators, sign: 1 | -1): Accumulators {
  const names = [...new Set([...Object.keys(before), ...Object.keys(applied)])]
  return Object.fromEntries(
    names.map((name) => [name, Math.max(0, (before[name] ?? 0) + sign * (applied[name] ?? 0))]),
  )
}
