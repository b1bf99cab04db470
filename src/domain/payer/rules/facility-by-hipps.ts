import * as z from 'zod/mini'
import { type Cents, divideHalfUp, dollars, share, sum } from '../../kernel/money.ts'
import { usedInPeriod } from '../benefit-period.ts'
import { feeOn } from '../fee.ts'
import type { FeeRow } from '../payer.ts'
import { priceClaim } from '../price-claim.ts'
import { priceMissing } from '../price-line.ts'
import { inBills } from '../scope.ts'
import { type Context, denyWhere, live, ruleKind, type Work, type WorkLine } from '../work.ts'

/**
 * Nursing home and home health: the HIPPS code on revenue 0022 or 0023 sets the price, per covered day or per 30-day
 * period; every other line is in it. The price is the code's own fee row or, with `parts`, a base row and one row for each
 * position (`PDPM1 K`, `PDPM2 A`…). Too few visits in a period are paid one by one instead (LUPA).
 */
export const facilityByHipps = ruleKind({
  id: 'facility-by-hipps',
  says: 'Nursing home by day with the variable adjustment, home health by period; too few visits one by one.',
  step: 10,
  params: z.strictObject({
    bills: z.array(z.string()),
    revenue: z.string(),
    per: z.enum(['day', 'period']),
    parts: z.optional(z.strictObject({ name: z.string(), positions: z.int() })),
    /**
     * Positions whose day price changes with the day of the stay, in percent: days not listed are 100. Days used before are
     * counted by the accumulator, from 0 again after `gap` days out of care (42 CFR 413.337; CLAIMS §4).
     */
    variable: z.optional(
      z.strictObject({
        accumulator: z.string(),
        gap: z.int(),
        positions: z.record(
          z.string(),
          z.array(z.strictObject({ from: z.int(), to: z.int(), percent: z.number() })),
        ),
      }),
    ),
    /** Fewest visits that earn the period price by the code's second character (`*` = all others); revenue codes of visits. */
    lowUse: z.optional(
      z.strictObject({
        visits: z.record(z.string(), z.int()),
        revenues: z.array(z.string()),
        /** Codes on those lines that tell something else: the place of care. */
        noVisit: z._default(z.array(z.string()), []),
        /** The first visit of a first period costs more: factor × 10⁴ by revenue code; first characters of the code of such periods. */
        first: z.optional(
          z.strictObject({ codes: z.array(z.string()), factors: z.record(z.string(), z.int()) }),
        ),
      }),
    ),
  }),
  apply: (work, params, row, context) => {
    const { claim } = context
    if (claim.form !== 'institutional' || !inBills(params.bills, context)) return work
    const asOne = { ...work, asOne: true }
    const grouped = live(work).filter(
      (line) => line.revenue === params.revenue && line.procedure !== undefined,
    )
    if (grouped.length === 0) {
      const says = `No line with revenue code ${params.revenue} and a HIPPS code says what the patient needed; the claim cannot be priced.`
      return denyWhere(asOne, row, () => ({ group: 'CO', reason: '16', remark: 'M20', at: 'lines', says }))
    }
    const few = tooFew(work, grouped[0], params.lowUse)
    const { variable } = params
    let day = variable ? usedInPeriod(work, context, variable.accumulator, variable.gap) : 0
    const parts = (few?.visits ?? grouped).map((line) => {
      const priced = priceOne(line, few ? undefined : params, context, day)
      day += line.units
      return priced
    })
    if (parts.some((part) => part === undefined)) {
      return live(asOne).reduce((before: Work, line) => priceMissing(before, line, row), asOne)
    }
    const more = few && firstVisit(few.visits, parts, grouped[0], params.lowUse?.first)
    const price = sum(parts.map((part) => part?.cents ?? 0)) + (more?.cents ?? 0)
    const says = `${few?.says ?? ''}${parts.map((part) => part?.says).join(' + ')}${more?.says ?? ''} = ${dollars(price)}.`
    return priceClaim(asOne, price, `lines.${(grouped[0]?.number ?? 1) - 1}.procedure`, says, row)
  },
})

interface Params {
  per: 'day' | 'period'
  parts?: { name: string; positions: number } | undefined
  variable?: { positions: Record<string, { from: number; to: number; percent: number }[]> } | undefined
}

/** Price of one HIPPS line; without `params` of one visit by its revenue code. */
function priceOne(
  line: WorkLine,
  params: Params | undefined,
  context: Context,
  before: number,
): { cents: Cents; says: string } | undefined {
  const look = (code: string) =>
    feeOn(
      context.payer.fees,
      { code, modifiers: [], place: 'facility' },
      context.claim.form === 'institutional' ? context.claim.through : line.day,
    )
  const code = (params ? line.procedure : line.revenue) ?? ''
  const own = look(code)
  const { parts } = params ?? {}
  const rows =
    own || !parts
      ? [own]
      : [
          look(`${parts.name} base`),
          ...[...code]
            .slice(0, parts.positions)
            .map((letter, index) => look(`${parts.name}${index + 1} ${letter}`)),
        ]
  if (rows.some((found) => found === undefined)) return undefined
  const each = sum((rows as FeeRow[]).map((found) => found.allowed))
  const times = params?.per === 'day' ? line.units : 1
  if (params?.variable && !own && times > 0) {
    const { positions } = params.variable
    // The base is row 0, so that row 1 is the first position of the code.
    const cents = sum(
      (rows as FeeRow[]).map((found, at) => overDays(found.allowed, positions[at], before, times)),
    )
    return {
      cents,
      says: `${code} ${dollars(each)} × ${times} days from day ${before + 1}, adjusted by day ${dollars(cents)}`,
    }
  }
  return { cents: each * times, says: `${code} ${dollars(each)}${times === 1 ? '' : ` × ${times} days`}` }
}

/** One part of the price over consecutive days, each day rounded. */
function overDays(
  cents: Cents,
  tiers: readonly { from: number; to: number; percent: number }[] | undefined,
  before: number,
  days: number,
): Cents {
  if (!tiers) return cents * days
  const each = Array.from({ length: days }, (_, index) => before + index + 1)
  return sum(
    each.map((day) => share(cents, tiers.find(({ from, to }) => from <= day && day <= to)?.percent ?? 100)),
  )
}

function tooFew(
  work: Work,
  first: WorkLine | undefined,
  lowUse: { visits: Record<string, number>; revenues: string[]; noVisit: string[] } | undefined,
) {
  if (!lowUse) return undefined
  const needed = lowUse.visits[first?.procedure?.[1] ?? ''] ?? lowUse.visits['*'] ?? 0
  const visits = live(work).filter(
    (line) =>
      lowUse.revenues.some((start) => line.revenue?.startsWith(start)) &&
      !lowUse.noVisit.includes(line.procedure ?? ''),
  )
  return visits.length < needed
    ? { visits, says: `Only ${visits.length} visits, fewer than ${needed}: each is paid by itself. ` }
    : undefined
}

/** What the first visit of a first period earns on top of its rate (42 CFR 484.230). */
function firstVisit(
  visits: readonly WorkLine[],
  parts: readonly ({ cents: Cents } | undefined)[],
  period: WorkLine | undefined,
  first: { codes: string[]; factors: Record<string, number> } | undefined,
): { cents: Cents; says: string } | undefined {
  if (!first?.codes.includes(period?.procedure?.[0] ?? '')) return undefined
  const earliest = [...visits].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number,
  )[0]
  const factor = Object.entries(first.factors).find(([start]) => earliest?.revenue?.startsWith(start))?.[1]
  const rate = earliest && parts[visits.indexOf(earliest)]?.cents
  if (factor === undefined || rate === undefined) return undefined
  const cents = divideHalfUp(rate * (factor - 10_000), 10_000)
  return {
    cents,
    says: ` + ${dollars(cents)} because the first visit of a first period is ${factor / 10_000} times its rate`,
  }
}
