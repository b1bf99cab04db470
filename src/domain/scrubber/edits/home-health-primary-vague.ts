import { withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

/** Symptoms and unspecified weakness or pain that the home health grouper puts into no clinical group. */
const NO_GROUP = ['M62.81', 'R26.89', 'R26.9', 'R53.1', 'R53.81', 'R53.83', 'M54.50', 'M25.50', 'R29.6']

/** A home health period is grouped by its primary diagnosis; one that groups to nothing goes back to the agency (PDGM). */
export const homeHealthPrimaryVague: Edit = {
  id: 'home-health-primary-vague',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2020-01-01' },
  source: 'cms-claims-processing-manual-10',
  status: { category: 'A7', code: '254' },
  check: (claim) => {
    if (claim.form === 'professional' || careOf(claim) !== '032') return []
    const vague = NO_GROUP.find((code) => withoutDot(code) === withoutDot(claim.principal.code))
    return vague
      ? [
          {
            at: 'principal.code',
            message: `${box(claim, 'principal.code')} is ${vague}, which belongs to no clinical group of home health. Name the condition that made the care necessary.`,
          },
        ]
      : []
  },
}
