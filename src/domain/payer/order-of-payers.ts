import type { CoordinationLimit, Coverage, OrderFacts } from './coordination-facts.ts'
import { coordinationRule } from './coordination-rules.ts'
import { type Because, beforeOf } from './payer-before.ts'

export interface OrderStep extends Because {
  /** Coverage ids; `second` is not billed at all where the rule leaves it out. */
  readonly first: string
  readonly second: string
}

export interface PayerOrder {
  /** Ids of the coverages that are billed, in order. */
  readonly order: readonly string[]
  /** Ids that are not billed for this visit. */
  readonly left: readonly string[]
  /** Why each payer comes before the next, then why some are left out. */
  readonly steps: readonly OrderStep[]
  /** Insurance type of a claim on which Medicare is not first · SBR05. */
  readonly type?: string
}

/**
 * Who pays first, second, third, and why. Law comes first (work, accidents, Medicare, military, Medicaid), then the model
 * rules between group plans. Where no rule speaks, the order given stands.
 */
export function orderOfPayers(facts: OrderFacts, limits: readonly CoordinationLimit[]): PayerOrder {
  const out = facts.coverages.filter((one) => isLeftOut(one, facts))
  const before = beforeOf(facts, limits)
  const order = sorted(
    facts.coverages.filter((one) => !out.includes(one)),
    before,
  )
  const [first] = order
  const between = order.slice(1).map((second, at): OrderStep => {
    const above = order[at] as Coverage
    return { first: above.id, second: second.id, ...(before(above, second) ?? unsaid) }
  })
  const outside = out.map(
    (one): OrderStep => ({ first: first?.id ?? '', second: one.id, ...whyLeftOut(one, facts) }),
  )
  const medicare = order.findIndex(({ kind }) => kind === 'medicare')
  const [top] = order
  const cause = medicare > 0 && top ? before(top, order[medicare] as Coverage) : undefined
  const type = cause ? coordinationRule(cause.rule).type : undefined
  return {
    order: order.map(({ id }) => id),
    left: out.map(({ id }) => id),
    steps: [...between, ...outside],
    ...(type ? { type } : {}),
  }
}

const unsaid: Because = {
  rule: 'longer-coverage',
  says: 'No rule decides and neither has covered longer: the plans share equally.',
}

type Before = ReturnType<typeof beforeOf>

/** Takes, again and again, the first payer before whom nobody is left. */
function sorted(coverages: readonly Coverage[], before: Before): readonly Coverage[] {
  if (coverages.length === 0) return []
  const next =
    coverages.find((one) => coverages.every((other) => other === one || !before(other, one))) ?? coverages[0]
  return next
    ? [
        next,
        ...sorted(
          coverages.filter((one) => one !== next),
          before,
        ),
      ]
    : []
}

/** What an insurance is for, where it is for one cause only. */
const causes: Partial<Record<Coverage['kind'], readonly OrderFacts['cause'][]>> = {
  'workers-compensation': ['work'],
  'no-fault': ['auto'],
  liability: ['auto', 'accident'],
  'black-lung': ['black-lung'],
}

/** The VA and Medicare never pay for the same service: what the VA authorized, the VA pays alone. */
function isLeftOut({ kind }: Coverage, { cause, authorizedByVa, coverages }: OrderFacts): boolean {
  const only = causes[kind]
  if (only && !only.includes(cause)) return true
  if (kind === 'veterans') return !authorizedByVa
  return kind === 'medicare' && authorizedByVa && coverages.some((other) => other.kind === 'veterans')
}

function whyLeftOut({ kind, name }: Coverage, { authorizedByVa }: OrderFacts): Because {
  if (kind === 'veterans')
    return {
      rule: 'not-this-cause',
      says: `The VA did not authorize today’s care, so ${name} pays nothing for it.`,
    }
  return kind === 'medicare' && authorizedByVa
    ? {
        rule: 'veterans-authorized',
        says: 'The VA authorized this care and pays it alone; Medicare is not billed.',
      }
    : { rule: 'not-this-cause', says: `${name} is not for what is treated today.` }
}
