import { firstDay } from '../../claim/claim.ts'
import { ageOn } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Working aged are 65 or older, disabled younger. */
export const secondaryTypeAgeConflict: Edit = {
  id: 'secondary-type-age-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-msp-manual',

  check: (claim) => {
    const age = ageOn(claim.patient.birth, firstDay(claim))
    const codes = [
      { at: 'insuranceType', code: claim.insuranceType },
      ...(claim.form === 'institutional'
        ? claim.values.map(({ code }, index) => ({ at: `values.${index}.code`, code }))
        : []),
    ]
    return codes
      .filter(({ code }) => (code === '12' && age < 65) || (code === '43' && age >= 65))
      .map(({ at, code }) => ({
        at,
        message: `${box(claim, at)} says ${code === '12' ? 'working aged (12)' : 'disabled (43)'}, but the patient is ${age}. ${code === '12' ? 'Under 65 with an employer plan it is 43 or 13.' : 'From 65 on it is 12.'}`,
      }))
  },
}
