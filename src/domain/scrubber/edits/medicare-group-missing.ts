import type { Edit } from '../edit.ts'

/** Item 11 completed with NONE is the statement that no payer comes before Medicare. */
export const medicareGroupMissing: Edit = {
  id: 'medicare-group-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-26',
  check: (claim) =>
    claim.form === 'professional' &&
    claim.payer.filing === 'MB' &&
    (claim.sequence ?? 'P') === 'P' &&
    !claim.subscriber.group
      ? [
          {
            at: 'subscriber.group',
            message:
              'Box 11 is blank. When Medicare pays first, write NONE there: it says that you looked for an insurer that pays before Medicare.',
          },
        ]
      : [],
}
