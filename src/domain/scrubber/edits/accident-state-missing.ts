import type { Edit } from '../edit.ts'

/** An automobile accident happened in a state. */
export const accidentStateMissing: Edit = {
  id: 'accident-state-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) => {
    const found =
      claim.form === 'institutional'
        ? claim.occurrences.find(({ code }) => ['01', '02'].includes(code))
        : undefined
    return claim.form === 'institutional' && found && !claim.accidentState
      ? [
          {
            at: 'accidentState',
            message: `Occurrence code ${found.code} tells of an accident, but FL 29 is blank. If a car was in it, write the two letters of the state.`,
          },
        ]
      : []
  },
}
