import type { Edit } from '../edit.ts'

/** A later payer decides on what the earlier ones paid. */
export const sequenceWithoutPrior: Edit = {
  id: 'sequence-without-prior',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',
  check: (claim) =>
    claim.sequence && claim.sequence !== 'P' && !claim.prior
      ? [
          {
            at: 'prior',
            message: `The claim goes to this payer as the ${claim.sequence === 'S' ? 'second' : 'third'}, but no result of an earlier payer comes along. Post the earlier remittance first, then send its figures.`,
          },
        ]
      : [],
}
