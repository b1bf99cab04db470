import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import { addYears, type Day } from '../kernel/day.ts'
import { holds, type InForce } from '../kernel/span.ts'

/** A limit set by law, by claim filing indicator; limits of contracts are the payer's own data. */
interface FilingLimit {
  readonly filing: readonly string[]
  readonly years: number
  readonly inForce: InForce
  readonly source: string
  /** Our own choice: how many days before the end the practice wants to be told. */
  readonly warnDays: number
}

const FILING_LIMITS: readonly FilingLimit[] = [
  // 42 CFR 424.44(a): services from 2010 on, one calendar year.
  {
    filing: ['MA', 'MB'],
    years: 1,
    inForce: { from: '2010-01-01' },
    source: 'cms-claims-processing-manual-1-70',
    warnDays: 30,
  },
]

/** The last day to file a claim by law; undefined where only a contract says. A stay counts from its through date. */
export function filingLimit(claim: Claim): { readonly last: Day; readonly warnDays: number } | undefined {
  const day = claim.form === 'professional' ? firstDay(claim) : lastDay(claim)
  const limit = FILING_LIMITS.find(
    (row) => row.filing.includes(claim.payer.filing) && holds(row.inForce, day),
  )
  return limit && { last: addYears(day, limit.years), warnDays: limit.warnDays }
}
