import type { Claim } from '../claim/claim.ts'
import type { Day } from '../kernel/day.ts'
import type { Entry } from './entry.ts'

/** The charges of an account, one entry a claim line, and what the patient paid at the visit. */
export function charges(claim: Claim, day: Day): Entry[] {
  const entries = claim.lines.map((line, index): Entry => {
    const code = line.procedure ?? ('revenue' in line ? line.revenue : '')
    return {
      id: `charge-${index + 1}`,
      day,
      kind: 'charge',
      line: index + 1,
      cents: line.charge,
      reference: claim.account,
      note: code,
    }
  })
  const paid: Entry = {
    id: 'paid-at-visit',
    day,
    kind: 'patient-payment',
    cents: -claim.paid,
    reference: claim.account,
    note: 'Paid at the visit',
  }
  return claim.paid === 0 ? entries : [...entries, paid]
}
