import type { Edit } from '../edit.ts'

/** The law of the state decides which insurer pays for an automobile accident. */
export const accidentWithoutState: Edit = {
  id: 'accident-without-state',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'professional' && claim.accident.auto && !claim.accident.state
      ? [
          {
            at: 'accident.state',
            message:
              'Box 10b says that there was an automobile accident, but not in which state. Write its two letters.',
          },
        ]
      : [],
}
