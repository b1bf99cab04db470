import type { Edit } from '../edit.ts'

/** The date of box 14 says what it is. */
export const onsetQualifierUnknown: Edit = {
  id: 'onset-qualifier-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' && claim.onset && !['431', '439', '484'].includes(claim.onset.qualifier)
      ? [
          {
            at: 'onset.qualifier',
            message: `Box 14 has a date ${claim.onset.qualifier ? `with the qualifier ${claim.onset.qualifier}` : 'without a qualifier'}. Write 431 for the onset of an illness or an accident, 484 for the last menstrual period.`,
          },
        ]
      : [],
}
