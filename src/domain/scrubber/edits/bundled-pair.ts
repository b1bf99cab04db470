import type { Reference } from '../../codes/entry.ts'
import { holds } from '../../kernel/span.ts'
import type { Edit } from '../edit.ts'
import { box, type Line, linesOf } from '../parts.ts'

/** Modifiers that can part a pair with indicator 1 (NCCI Policy Manual ch. 1). 25 does it for visits. */
const PARTS = /^(59|X[EPSU]|24|25|27|57|58|78|79|91|LT|RT|E[1-4]|F[A1-9]|T[A1-9]|LC|LD|LM|RC|RI)$/

const separated = (first: Line, second: Line, indicator: '0' | '1'): boolean =>
  indicator === '1' && [...first.modifiers, ...second.modifiers].some((modifier) => PARTS.test(modifier))

/** A visit beside a procedure with a global period is judged by em-without-25 and em-without-57. */
const isVisitWithProcedure = (reference: Reference, pair: { first: string; second: string }): boolean =>
  Boolean(reference.procedures[pair.second]?.family.startsWith('em-')) &&
  ['000', '010', '090'].includes(reference.procedures[pair.first]?.global ?? '')

/** Procedure-to-procedure edits: the second code of a pair is part of the first. */
export const bundledPair: Edit = {
  id: 'bundled-pair',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '1996-01-01' },
  source: 'ncci-policy-manual',
  check: (claim, reference) => {
    const lines = linesOf(claim)
    return lines.flatMap((second) => {
      const pair = reference.pairs.find(
        (each) =>
          each.second === second.procedure &&
          holds(each.inForce, second.day) &&
          !isVisitWithProcedure(reference, each) &&
          lines.some(
            (first) =>
              first.procedure === each.first &&
              first.day === second.day &&
              !separated(first, second, each.indicator),
          ),
      )
      const first = lines.find((line) => line.procedure === pair?.first && line.day === second.day)
      if (!pair || !first) return []
      const at = `${second.at}.${pair.indicator === '0' ? 'procedure' : 'modifiers'}`
      const next =
        pair.indicator === '0'
          ? 'No modifier separates them; take the second off.'
          : 'If the note shows two truly distinct services, add the modifier that says how (XE, XS, XP, XU or 59); otherwise take it off.'
      return [
        {
          at,
          message: `${box(claim, at)} has ${second.procedure}, which is part of ${pair.first} on line ${first.number} when both are done on one day. ${next}`,
        },
      ]
    })
  },
}
