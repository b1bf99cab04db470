import * as z from 'zod/mini'
import type { Pair } from '../../codes/entry.ts'
import { holds } from '../../kernel/span.ts'
import { isVisit } from '../scope.ts'
import { at, type Context, denyWhere, has, live, ruleKind, type Work, type WorkLine } from '../work.ts'

/**
 * Two codes of one day that are not paid together: the second is denied, CO-236, unless the pair lets a modifier through
 * and one stands on either code, or both carry different sides. Never the patient's (a coding edit; 42 CFR 405.926).
 */
export const bundledPair = ruleKind({
  id: 'bundled-pair',
  says: 'Two codes of one day of which one holds the other, unless a true modifier separates them (236).',
  step: 9,
  params: z.strictObject({
    bypass: z.array(z.string()),
    /** Modifiers that separate a visit. */
    visit: z._default(z.array(z.string()), []),
    sides: z._default(z.array(z.string()), []),
    remark: z._default(z.string(), 'M80'),
  }),
  apply: (work, params, row, context) =>
    denyWhere(work, row, (line) => {
      for (const pair of context.reference.pairs) {
        if (pair.second !== line.procedure || !holds(pair.inForce, line.day)) continue
        const first = partner(work, line, pair, context)
        if (!first) continue
        const through =
          pair.indicator === '1' &&
          (has(line, isVisit(line, context) ? params.visit : params.bypass) ||
            has(first, params.bypass) ||
            apart(first, line, params.sides))
        if (through) continue
        const hint =
          pair.indicator === '0'
            ? 'No modifier separates this pair.'
            : 'Only if the two were truly distinct, and the note says so, does a modifier (XE, XS, XP, XU or 59) separate them.'
        const says = `${line.procedure} is part of ${pair.first} when both are done on one day. ${hint}`
        return { group: 'CO', reason: '236', remark: params.remark, at: at(line, 'modifiers'), says }
      }
      return undefined
    }),
})

/** The paid code of the pair: on this claim, or in the history of the same provider and day. */
function partner(
  work: Work,
  line: WorkLine,
  pair: Pair,
  { claim, file, member }: Context,
): Pick<WorkLine, 'modifiers'> | undefined {
  const here = live(work).find((other) => other.procedure === pair.first && other.day === line.day)
  return (
    here ??
    file.history.find(
      (entry) =>
        entry.memberId === member?.memberId &&
        entry.npi === claim.billing.npi &&
        entry.day === line.day &&
        entry.procedure === pair.first &&
        entry.denied === undefined,
    )
  )
}

const apart = (first: Pick<WorkLine, 'modifiers'>, second: WorkLine, sides: readonly string[]): boolean => {
  const side = (modifiers: readonly string[]) => modifiers.find((modifier) => sides.includes(modifier))
  const [a, b] = [side(first.modifiers), side(second.modifiers)]
  return a !== undefined && b !== undefined && a !== b
}
