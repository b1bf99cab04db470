import type { Edit } from '../edit.ts'

/** Box 18 is for services to inpatients. */
export const hospitalizationWithoutStay: Edit = {
  id: 'hospitalization-without-stay',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' &&
    claim.hospitalization &&
    !claim.lines.some(({ placeOfService }) => ['21', '51', '61', '31'].includes(placeOfService))
      ? [
          {
            at: 'hospitalization',
            message:
              'Box 18 has dates of a stay, but no line was for an inpatient. Clear box 18, or correct the place of service.',
          },
        ]
      : [],
}
