import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import { sum } from '../kernel/money.ts'
import { controlNumber, traceNumber } from './control.ts'
import { remember } from './history.ts'
import { paidOnOf } from './paid-on.ts'
import type { PayerFile, RuleRow } from './payer.ts'
import { priceMissing } from './price-line.ts'
import type { Adjustment, Remit, RemitLine } from './remit.ts'
import { type Context, live, openOf, paidOf, type Work, type WorkLine } from './work.ts'

const noRate: RuleRow = {
  id: 'no-rate',
  rule: 'no-rate',
  inForce: { from: '2000-01-01' },
  source: 'simulated-plan',
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

function makeRemit(work: Work, context: Context): Remit {
  const { claim, payer, receivedOn } = context
  const every = [...work.claimAdjustments, ...work.lines.flatMap((line) => line.adjustments)]
  const paidOn = paidOnOf(context)
  const interest = work.outside.filter((entry) => entry.reason === 'L6').map((entry) => -entry.cents)
  return {
    payer: { id: payer.payerId, name: payer.name },
    account: claim.account,
    control: controlNumber(payer, claim, receivedOn),
    status: live(work).length === 0 ? '4' : work.secondary ? '2' : '1',
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
    ...(work.asOne ? { from: firstDay(claim), through: lastDay(claim) } : {}),
    ...(work.allowed === undefined ? {} : { allowed: work.allowed }),
    patientName: { last: claim.patient.last, first: claim.patient.first },
    memberId: claim.subscriber.id,
    provider: { npi: claim.billing.npi, name: claim.billing.name },
    ...renderingOf(claim),
    claimAdjustments: work.asOne ? collapse(every) : [...work.claimAdjustments],
    remarks: work.asOne
      ? [...new Set([...work.remarks, ...work.lines.flatMap((line) => line.remarks)])]
      : [...work.remarks],
    lines: work.asOne ? [] : work.lines.map(remitLine),
    // The claim names its interest (AMT*I); the money itself stands in PLB.
    ...(interest.length === 0 ? {} : { more: { amounts: [{ kind: 'I', cents: sum(interest) }] } }),
    ...(work.outside.length === 0 ? {} : { outside: [...work.outside] }),
    steps: [...work.steps],
  }
}

/** Who gave the services, when that is not who is paid · NM1*82. */
function renderingOf(claim: Claim): Pick<Remit, 'rendering'> {
  if (claim.form !== 'professional') return {}
  const { last, first, npi } = claim.rendering
  if (npi === '' || last === '' || npi === claim.billing.npi) return {}
  return { rendering: { last, ...(first && { first }), npi } }
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
