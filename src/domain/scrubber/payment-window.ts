import type { Claim } from '../claim/claim.ts'
import { holds, type InForce } from '../kernel/span.ts'

/** Days before an admission whose outpatient services belong on the inpatient bill. */
interface PaymentWindow {
  readonly filing: readonly string[]
  readonly days: number
  readonly inForce: InForce
  readonly source: string
}

const WINDOWS: readonly PaymentWindow[] = [
  // 42 CFR 412.2(c)(5): three days before admission to a hospital under IPPS.
  { filing: ['MA'], days: 3, inForce: { from: '1998-03-13' }, source: 'cms-claims-processing-manual-3' },
]

/** Days of the window of this claim's payer; 0 where none is known. */
export function paymentWindow(claim: Claim): number {
  if (claim.form === 'professional') return 0
  return (
    WINDOWS.find((row) => row.filing.includes(claim.payer.filing) && holds(row.inForce, claim.through))
      ?.days ?? 0
  )
}
