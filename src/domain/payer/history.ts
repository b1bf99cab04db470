import { stayCode } from './benefit-period.ts'
import { personKey } from './member.ts'
import type { Accumulators, PaidLine, PayerFile } from './payer.ts'
import type { Remit } from './remit.ts'
import { type Context, openOf, type Work } from './work.ts'

/** The payer's file after a decision: the lines join the history, what they used joins the member's accumulators. */
export function remember(remit: Remit, work: Work, context: Context): PayerFile {
  const { claim, member, reference } = context
  const file = collected(work, context.file)
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

/** What was taken back of an old overpayment is owed no longer. */
function collected(work: Work, file: PayerFile): PayerFile {
  const taken = work.outside.filter((entry) => entry.reason === 'WO')
  if (taken.length === 0 || !file.receivables) return file
  const receivables = file.receivables.flatMap((owed) => {
    const cents = owed.cents - (taken.find((entry) => entry.reference === owed.reference)?.cents ?? 0)
    return cents > 0 ? [{ ...owed, cents }] : []
  })
  return { ...file, receivables }
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
