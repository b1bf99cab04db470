import type { Edit } from '../edit.ts'

/** A professional claim carries 12 diagnoses, an institutional one 24 beside the principal. */
export const diagnosisTooMany: Edit = {
  id: 'diagnosis-too-many',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'x12-837p-tr3',
  check: (claim) => {
    const [list, most] = claim.form === 'professional' ? [claim.diagnoses, 12] : [claim.others, 24]
    const at = claim.form === 'professional' ? 'diagnoses.11' : 'others.16'
    return list.length > most
      ? [
          {
            at,
            message: `There are ${list.length} ${claim.form === 'professional' ? '' : 'other '}diagnoses; the 837 carries ${most}. Keep those that matter most to this claim.`,
          },
        ]
      : []
  },
}
