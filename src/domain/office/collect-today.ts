import { type Cents, dollars, share } from '../kernel/money.ts'
import type { Worksheet, WorksheetRow } from '../x12/worksheet.ts'

/** What to ask the patient for before the visit, and how it comes about. */
export interface Collect {
  readonly amount: Cents
  readonly says: string
}

/**
 * What the patient owes for one service in network, from the plan's answer and the amount the contract allows. A copay of
 * that service stands in place of deductible and coinsurance; else the deductible still open comes first and the
 * coinsurance is of the rest; never more than what is left to the out-of-pocket limit. Nothing for a plan that did not
 * answer, has ended, or was replaced.
 */
export function collectToday(
  { coverage, otherPayers }: Worksheet,
  row: WorksheetRow,
  allowed: Cents,
): Collect {
  if (coverage !== 'active')
    return { amount: 0, says: 'Without active coverage nothing is collected for this plan.' }
  if (otherPayers.length > 0 && row.copay === undefined && row.coinsurance === undefined)
    return { amount: 0, says: 'Another plan pays: what it leaves is not known before it has answered.' }
  if (row.copay && row.copay.of === row.service)
    return capped(
      Math.min(row.copay.value, allowed),
      row,
      `The copay of this service is ${dollars(row.copay.value)}.`,
    )
  if (row.copay?.value === 0) return { amount: 0, says: 'The plan leaves the patient nothing to pay.' }
  const left = leastLeft(row.deductible)
  const deductible = Math.min(left ?? 0, allowed)
  const percent = row.coinsurance?.value ?? 0
  const coinsurance = share(allowed - deductible, percent)
  return capped(
    deductible + coinsurance,
    row,
    `${dollars(deductible)} of the ${dollars(allowed)} go to the deductible, and ${percent} percent of the rest are ${dollars(coinsurance)}.`,
  )
}

/** What is left: of the person, or of the family where that is less or the only one. */
function leastLeft({ person, family }: WorksheetRow['deductible']): Cents | undefined {
  const left = [person.remaining, family.remaining].flatMap((figure) => (figure ? [figure.value] : []))
  return left.length === 0 ? undefined : Math.min(...left)
}

function capped(amount: Cents, row: WorksheetRow, says: string): Collect {
  const left = leastLeft(row.outOfPocket)
  return left !== undefined && left < amount
    ? { amount: left, says: `${says} Only ${dollars(left)} are left to the out-of-pocket limit.` }
    : { amount, says }
}
