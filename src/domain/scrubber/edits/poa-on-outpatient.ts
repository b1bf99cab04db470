import { diagnosesOf } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, isOutpatient } from '../parts.ts'

/** Present on admission is a question about admissions. */
export const poaOnOutpatient: Edit = {
  id: 'poa-on-outpatient',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2007-10-01' },
  source: 'cms-poa',
  check: (claim) => {
    if (!isOutpatient(claim)) return []
    const first = diagnosesOf(claim).find(({ poa }) => poa)
    return first
      ? [
          {
            at: `${first.at}.poa`,
            message: `${box(claim, first.at)} has a POA indicator on an outpatient bill. Nobody was admitted; leave it blank.`,
          },
        ]
      : []
  },
}
