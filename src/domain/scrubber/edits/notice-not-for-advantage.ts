import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** Original Medicare has the notice; Medicare Advantage decides before the service. */
export const noticeNotForAdvantage: Edit = {
  id: 'notice-not-for-advantage',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-abn',

  check: (claim) =>
    !['16', 'HM'].includes(claim.payer.filing)
      ? []
      : linesOf(claim).flatMap(({ at, modifiers }) => {
          const found = modifiers.find((modifier) => ['GA', 'GX', 'GZ'].includes(modifier))
          return found
            ? [
                {
                  at: `${at}.modifiers`,
                  message: `${box(claim, `${at}.modifiers`)} has ${found}, but ${claim.payer.name} does not work with advance notices. Ask the plan for a decision before the service instead.`,
                },
              ]
            : []
        }),
}
