import fc from 'fast-check'
import type { PriorAdjustment, PriorResult } from '../../claim/prior.ts'
import { cents, codeOf, day, maybe, modifiers, person } from './plain.ts'

/** Results of earlier payers that balance, for claims to a later one. */

const groups = ['CO', 'PR', 'OA'] as const

interface Line {
  readonly charge: number
  readonly procedure?: string | undefined
  readonly revenue?: string | undefined
}

/** A charge cut in parts that add up to it: what was paid, and an adjustment for the rest of each part. */
const decision = fc.record({
  weights: fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }),
  reasons: fc.constantFrom<readonly string[]>(['45', '1', '23'], ['253', '2', '94'], ['P12', '3', '18']),
})

interface Cut {
  readonly weights: readonly number[]
  readonly reasons: readonly string[]
}

function cut(charge: number, { weights, reasons }: Cut) {
  const total = weights.reduce((sum, weight) => sum + weight, 1)
  const parts = weights.map((weight) => Math.floor((charge * weight) / total))
  const adjustments = parts
    .map((part, index): PriorAdjustment & { order: number } => ({
      group: groups[index % 3] as string,
      reason: reasons[index % 3] as string,
      cents: part,
      order: index % 3,
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...entry }) => entry)
  return { paid: charge - parts.reduce((sum, part) => sum + part, 0), adjustments }
}

const nothing: Cut = { weights: [], reasons: [] }

const result = (sequence: 'P' | 'S', id: string, lines: readonly Line[], total: number) =>
  fc
    .record({
      insured: fc
        .record({
          who: person,
          id: codeOf(6, 10),
          relationship: fc.constantFrom(
            'self' as const,
            'spouse' as const,
            'child' as const,
            'other' as const,
          ),
          plan: fc.constantFrom({ group: 'G-77' }, { planName: 'FIRST CHOICE' }, {}),
        })
        .map(({ who, plan, ...rest }) => ({ ...who, ...rest, ...plan })),
      control: maybe(codeOf(8, 14)),
      on: day,
      whole: fc.boolean(),
      decisions: fc.array(decision, { minLength: lines.length + 1, maxLength: lines.length + 1 }),
      remaining: maybe(cents),
      modifiers,
    })
    .map(({ whole, decisions, remaining, modifiers: added, ...rest }): PriorResult => {
      const left = remaining === undefined ? {} : { remaining }
      const shared = {
        ...rest,
        sequence,
        payer: { name: `${sequence} PLAN`, id, filing: 'CI' },
      } as unknown as PriorResult
      const [first = nothing, ...others] = decisions
      if (whole) return { ...shared, ...left, ...cut(total, first), lines: [] }
      const decided = lines.map((line, index) => ({
        line: index + 1,
        ...(line.procedure ? { procedure: line.procedure } : {}),
        ...(line.revenue ? { revenue: line.revenue } : {}),
        modifiers: line.procedure ? added : [],
        units: 1,
        ...cut(line.charge, others[index] ?? first),
        ...left,
      }))
      return {
        ...shared,
        paid: decided.reduce((sum, line) => sum + line.paid, 0),
        adjustments: [],
        lines: decided,
      }
    })

/** Sequence and results of a claim with these lines: to the first payer, the second or the third; sometimes without a result. */
export const later = (lines: readonly Line[], total: number) =>
  fc.oneof(
    fc.constant({}),
    fc.constant({ sequence: 'S', insuranceType: '12' }),
    result('P', 'FIRST1', lines, total).map((one) => ({ sequence: 'S', prior: [one] })),
    fc
      .tuple(result('P', 'FIRST1', lines, total), result('S', 'SECOND2', lines, total))
      .map((prior) => ({ sequence: 'T', prior })),
  )
