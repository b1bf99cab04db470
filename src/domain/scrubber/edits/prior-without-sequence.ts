import type { Edit } from '../edit.ts'

/** Results of earlier payers come with a claim to a later one. */
export const priorWithoutSequence: Edit = {
  id: 'prior-without-sequence',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',
  status: { category: 'A8', code: '732' },
  check: (claim) => {
    const at = claim.prior?.findIndex((result) => result.sequence === (claim.sequence ?? 'P')) ?? -1
    return at < 0
      ? []
      : [
          {
            at: `prior.${at}`,
            message: `The result of ${claim.prior?.[at]?.payer.name ?? 'an earlier payer'} stands in the same place among the payers as this claim. Say which payer comes after which.`,
          },
        ]
  },
}
