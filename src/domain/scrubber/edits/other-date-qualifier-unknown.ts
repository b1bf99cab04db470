import type { Edit } from '../edit.ts'

const KINDS = ['304', '453', '439', '454', '455', '471', '090', '091', '444', '484']

/** The date of box 15 says what it is. */
export const otherDateQualifierUnknown: Edit = {
  id: 'other-date-qualifier-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' && claim.otherDate && !KINDS.includes(claim.otherDate.qualifier)
      ? [
          {
            at: 'otherDate.qualifier',
            message: `Box 15 has a date ${claim.otherDate.qualifier ? `with the qualifier ${claim.otherDate.qualifier}` : 'without a qualifier'}. Write 454 for the first treatment, 304 for the last visit, 453 for an acute phase, 439 for an accident or 455 for the last X-ray.`,
          },
        ]
      : [],
}
