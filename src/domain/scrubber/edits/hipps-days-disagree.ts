import { sum } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

/** The days of all assessments are the covered days. */
export const hippsDaysDisagree: Edit = {
  id: 'hipps-days-disagree',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2019-10-01' },
  source: 'cms-claims-processing-manual-6',

  check: (claim) => {
    if (
      claim.form === 'professional' ||
      claim.payer.filing !== 'MA' ||
      !['018', '021'].includes(careOf(claim))
    )
      return []
    const lines = claim.lines.filter(({ revenue }) => revenue === '0022')
    const covered = sum(claim.values.filter(({ code }) => code === '80').map(({ amount }) => amount)) / 100
    const units = sum(lines.map((line) => line.units))
    const at = `lines.${claim.lines.findIndex(({ revenue }) => revenue === '0022')}.units`
    return lines.length === 0 || units === covered
      ? []
      : [
          {
            at,
            message: `${box(claim, at)} and the other 0022 lines count ${units} days, but value code 80 covers ${covered}. Each covered day belongs to one assessment; correct the units.`,
          },
        ]
  },
}
