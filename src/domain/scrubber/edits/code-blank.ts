import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A list of codes has no empty places. */
export const codeBlank: Edit = {
  id: 'code-blank',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const trailing = claim.others.at(-1)?.code === '' ? [`others.${claim.others.length - 1}`] : []
    const blanks = (list: readonly string[], at: string) =>
      list.flatMap((code, index) => (code === '' ? [`${at}.${index}`] : []))
    return [
      ...trailing,
      ...blanks(claim.reasons, 'reasons'),
      ...blanks(
        claim.external.map(({ code }) => code),
        'external',
      ),
    ].map((at) => ({
      at,
      message: `${box(claim, at)} holds a place without a code. Write the code, or clear the box with what stands beside it.`,
    }))
  },
}
