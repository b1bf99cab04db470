import * as z from 'zod/mini'
import { type Cents, dollars, share } from '../../kernel/money.ts'
import { exactCents } from '../exact.ts'
import { feeOn, priceOf } from '../fee.ts'
import { priceLine, priceMissing } from '../price-line.ts'
import { inBills } from '../scope.ts'
import { Wage, wageFactor, wageWords } from '../wage.ts'
import { at, type Context, deny, has, live, name, ruleKind, type Work, type WorkLine } from '../work.ts'

const Status = z.enum(['J1', 'S', 'T', 'V', 'N', 'Q1', 'Q2', 'A', 'C', 'G', 'K'])
type Status = z.infer<typeof Status>

/** What a comprehensive service does not take in: laboratory and the like on their own schedule are kept out by status A. */
const taken: readonly Status[] = ['S', 'T', 'V', 'N', 'Q1', 'Q2', 'J1', 'G', 'K']

/**
 * Outpatient facility by status indicator (42 CFR 419.2, 419.31, 419.44): J1 takes in the whole claim and the dearest one
 * is paid; N is packaged; Q1 beside S, T or V and Q2 beside T of the same day are packaged; C is inpatient only (CO-58).
 * Codes without a status are left to the next rule. T is ranked by `multiple-procedure`.
 */
export const outpatientStatus = ruleKind({
  id: 'outpatient-status',
  says: 'Hospital outpatient lines by status indicator: comprehensive, packaged, inpatient only, on its own.',
  step: 10,
  params: z.strictObject({
    bills: z.array(z.string()),
    status: z.record(z.string(), Status),
    remark: z._default(z.string(), 'M15'),
    /** Weights × 10⁴ by code instead of price rows: weight × factor (dollars × 10⁴) × wages (42 CFR 419.32, 419.43). */
    formula: z.optional(
      z.strictObject({ factor: z.int(), wage: Wage, weights: z.record(z.string(), z.int()) }),
    ),
    /** Halves a procedure stopped before anesthesia. */
    stopped: z._default(z.string(), '73'),
  }),
  apply: (work, params, row, context) => {
    if (context.claim.form !== 'institutional' || !inBills(params.bills, context)) return work
    const statusOf = (line: WorkLine) => params.status[line.procedure ?? '']
    const price = (line: WorkLine) => priced(line, params.formula, context)
    const whole = dearest(work, statusOf, price)
    return live(work).reduce((before, line) => {
      const status = statusOf(line)
      if (line.price !== undefined || status === undefined) return before
      if (status === 'C') {
        const says = `${name(line)} is paid only to inpatients; as an outpatient service it is not paid at all.`
        return deny(before, line, { group: 'CO', reason: '58', at: at(line, 'procedure'), says }, row)
      }
      const into = packedInto(work, line, statusOf, whole)
      if (into !== undefined) {
        const says = `${name(line)} (status ${status}) is packaged into ${into}: nothing to correct.`
        return deny(
          before,
          line,
          { group: 'CO', reason: '97', remark: params.remark, at: at(line, 'procedure'), says },
          row,
        )
      }
      const full = price(line)
      if (!full) return priceMissing(before, line, row)
      const half = has(line, [params.stopped])
      const cents = half ? share(full.cents, 50) : full.cents
      const says = `${name(line)} (status ${status}): ${full.says}${half ? ` × 50 % (${params.stopped}) = ${dollars(cents)}` : ''}.`
      return priceLine(before, line, cents, { says, lesser: false }, row)
    }, work)
  },
})

interface Price {
  readonly cents: Cents
  readonly says: string
}

/** Price of all units of a line: by its weight, else by a price row. */
function priced(
  line: WorkLine,
  formula: { factor: number; wage: Wage; weights: Record<string, number> } | undefined,
  { payer }: Context,
): Price | undefined {
  const code = line.procedure ?? ''
  const weight = formula?.weights[code]
  if (formula && weight !== undefined) {
    const { factor, wage } = formula
    const cents = exactCents([weight, factor, wageFactor(wage), Math.round(line.units * 1000)], 10n ** 17n)
    const times = line.units === 1 ? '' : ` × ${line.units}`
    const says = `weight ${weight / 10_000} × $${factor / 10_000} × ${wageWords(wage)}${times} = ${dollars(cents)}`
    return { cents, says }
  }
  const fee = feeOn(payer.fees, { code, modifiers: line.modifiers, place: 'facility' }, line.day)
  if (!fee) return undefined
  const cents = priceOf(fee, line.units)
  return { cents, says: dollars(cents) }
}

type StatusOf = (line: WorkLine) => Status | undefined

function dearest(
  work: Work,
  statusOf: StatusOf,
  price: (line: WorkLine) => Price | undefined,
): WorkLine | undefined {
  const cents = (line: WorkLine) => price(line)?.cents ?? 0
  return live(work)
    .filter((line) => statusOf(line) === 'J1')
    .sort((a, b) => cents(b) - cents(a) || a.number - b.number)[0]
}

/** The name of the line whose price holds this one's cost. */
function packedInto(
  work: Work,
  line: WorkLine,
  statusOf: StatusOf,
  whole: WorkLine | undefined,
): string | undefined {
  const status = statusOf(line)
  if (!status) return undefined
  if (whole && whole.number !== line.number && taken.includes(status))
    return `${name(whole)}, which is comprehensive`
  if (status === 'N') return 'the services beside it'
  const beside = status === 'Q1' ? ['S', 'T', 'V'] : status === 'Q2' ? ['T'] : []
  const other = live(work).find(
    (each) => each.number !== line.number && each.day === line.day && beside.includes(statusOf(each) ?? ''),
  )
  return other && name(other)
}
