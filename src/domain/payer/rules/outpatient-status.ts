import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { feeOn, priceOf } from '../fee.ts'
import { priceLine, priceMissing } from '../price-line.ts'
import { inBills } from '../scope.ts'
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
    /** Halves a procedure stopped before anesthesia. */
    stopped: z._default(z.string(), '73'),
  }),
  apply: (work, params, row, context) => {
    if (context.claim.form !== 'institutional' || !inBills(params.bills, context)) return work
    const statusOf = (line: WorkLine) => params.status[line.procedure ?? '']
    const whole = dearest(work, statusOf, context)
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
      const fee = priced(line, context)
      if (!fee) return priceMissing(before, line, row)
      const full = priceOf(fee, line.units)
      const half = has(line, [params.stopped])
      const price = half ? Math.floor((full + 1) / 2) : full
      const says = `${name(line)} (status ${status}): ${dollars(full)}${half ? ` × 50 % (${params.stopped}) = ${dollars(price)}` : ''}.`
      return priceLine(before, line, price, { says, lesser: false }, row)
    }, work)
  },
})

const priced = (line: WorkLine, { payer }: Context) =>
  feeOn(payer.fees, { code: line.procedure ?? '', modifiers: line.modifiers, place: 'facility' }, line.day)

type StatusOf = (line: WorkLine) => Status | undefined

function dearest(work: Work, statusOf: StatusOf, context: Context): WorkLine | undefined {
  const cents = (line: WorkLine) => priced(line, context)?.allowed ?? 0
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
