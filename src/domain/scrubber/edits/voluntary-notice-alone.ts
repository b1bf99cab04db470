import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A voluntary notice is for what the law excludes. */
export const voluntaryNoticeAlone: Edit = {
  id: 'voluntary-notice-alone',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2010-04-01' },
  source: 'cms-abn',

  check: (claim) =>
    linesOf(claim).flatMap(({ at, modifiers }) =>
      modifiers.includes('GX') && !modifiers.includes('GY')
        ? [
            {
              at: `${at}.modifiers`,
              message: `${box(claim, `${at}.modifiers`)} has GX without GY. A voluntary notice goes with a service that the law excludes: add GY, or GA if the notice was required.`,
            },
          ]
        : [],
    ),
}
