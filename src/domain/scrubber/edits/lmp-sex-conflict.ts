import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A last menstrual period is a woman’s. */
export const lmpSexConflict: Edit = {
  id: 'lmp-sex-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    if (claim.patient.sex !== 'M') return []
    if (claim.form === 'professional')
      return claim.onset?.qualifier === '484'
        ? [
            {
              at: 'onset.qualifier',
              message:
                'Box 14 gives the last menstrual period (484) of a male patient. Write 431, or correct the sex in box 3.',
            },
          ]
        : []
    const at = claim.occurrences.findIndex(({ code }) => code === '10')
    return at < 0
      ? []
      : [
          {
            at: `occurrences.${at}.code`,
            message: `${box(claim, `occurrences.${at}.code`)} gives the last menstrual period (10) of a male patient. Write 11 for the onset, or correct FL 11.`,
          },
        ]
  },
}
