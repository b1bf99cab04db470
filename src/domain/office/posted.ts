import type { ClaimFile } from './account.ts'

/** Is this answer of a claim in the ledger? */
export const isPosted = (file: ClaimFile, remit: number): boolean =>
  file.posted.some((each) => each.remit === remit)

/** The claim whose answer waits to be posted, first one first; or the last one that has an answer at all. */
export function claimToPost(claims: readonly ClaimFile[]): ClaimFile | undefined {
  const answered = claims.filter((claim) => claim.remits.length > 0)
  return answered.find((claim) => !isPosted(claim, claim.remits.length - 1)) ?? answered.at(-1)
}
