import * as z from 'zod/mini'
import { readCsv } from '../codes/read-codes.ts'
import { addDays, Day } from '../kernel/day.ts'
import { parseMoney } from '../kernel/money.ts'
import { type Problem, problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { kindOf } from './adjudicate.ts'
import { needsRemark } from './groups.ts'
import { type FeeRow, Payer, RuleRow } from './payer.ts'

/** The texts of one payer's folder. `fees` by the day from which a file holds (`2026-01-01`). */
export interface PayerTexts {
  readonly payer: string
  readonly rules: string
  readonly fees: Readonly<Record<string, string>>
}

/** payer.json: the payer without rules and fees, and where its fees come from and until when they hold. */
const Head = z.strictObject({
  ...z.omit(Payer, { rules: true, fees: true }).shape,
  feeFiles: z.strictObject({ source: z.string(), to: Day }),
})

/** A payer read from its folder, or every problem with its file and place. A rule of an unknown kind, or with params its kind does not take, is one. */
export function readPayer(texts: PayerTexts): Result<Payer> {
  const head = readJson(texts.payer, Head, 'payer.json')
  const rules = readJson(texts.rules, z.array(RuleRow), 'rules.json')
  const problems = [...head.problems, ...rules.problems, ...(rules.value ?? []).flatMap(ruleProblems)]
  if (!head.value || !rules.value) return bad(problems)
  const { feeFiles, ...rest } = head.value
  const days = Object.keys(texts.fees).sort()
  const fees = days.map((from, index) => {
    const next = days[index + 1]
    return readFees(
      texts.fees[from] ?? '',
      { from, to: next === undefined ? feeFiles.to : addDays(next, -1) },
      feeFiles.source,
    )
  })
  const all = [...problems, ...fees.flatMap((file) => file.problems)]
  return all.length > 0
    ? bad(all)
    : good({ ...rest, rules: rules.value, fees: fees.flatMap((file) => file.rows) })
}

function readJson<T>(
  text: string,
  schema: z.ZodMiniType<T>,
  file: string,
): { value?: T; problems: Problem[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problems: [{ at: file, message: 'This is not JSON.' }] }
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { value: parsed.data, problems: [] }
  return { problems: problemsOf(parsed.error).map(({ at, message }) => ({ at: `${file}: ${at}`, message })) }
}

function ruleProblems(row: RuleRow, index: number, rows: readonly RuleRow[]): Problem[] {
  const at = `rules.json: ${index} (${row.id})`
  const kind = kindOf(row.rule)
  if (!kind) return [{ at, message: `There is no rule kind "${row.rule}".` }]
  const parsed = kind.params.safeParse(row.params)
  if (!parsed.success)
    return problemsOf(parsed.error).map((problem) => ({
      at: `${at} params ${problem.at}`,
      message: problem.message,
    }))
  const twice = rows.findIndex((other) => other.id === row.id) !== index
  const params = parsed.data as { reason?: unknown; remark?: unknown }
  const bare = typeof params.reason === 'string' && needsRemark(params.reason) && params.remark === undefined
  return [
    ...(twice ? [{ at, message: `The id "${row.id}" stands twice.` }] : []),
    ...(bare ? [{ at, message: `CARC ${String(params.reason)} needs a remark code beside it.` }] : []),
  ]
}

const units = ['unit', 'line', 'claim', 'day'] as const

function readFees(
  text: string,
  inForce: { from: string; to: string },
  source: string,
): { rows: FeeRow[]; problems: Problem[] } {
  const file = `fees/${inForce.from}.csv`
  const { rows, problems } = readCsv(text, file)
  const read = rows.map((cells, index): { row?: FeeRow; problem?: Problem } => {
    const { code = '', modifier = '', place = '', unit = '', source: own = '' } = cells
    const allowed = parseMoney(cells.allowed ?? '')
    const at = `${file}:${index + 2}`
    if (code === '' || allowed === undefined || allowed < 0)
      return { problem: { at, message: 'A fee row needs a code and an amount in dollars (142.00).' } }
    if (place !== '' && place !== 'facility' && place !== 'nonfacility')
      return { problem: { at, message: `The place "${place}" is neither facility nor nonfacility.` } }
    const parts = ['pre', 'intra', 'post'].filter((part) => cells[part])
    if (parts.some((part) => !/^\d{1,3}(\.\d+)?$/.test(cells[part] ?? '')))
      return {
        problem: { at, message: 'pre, intra and post are percentages of the fee, such as 10, 80 and 10.' },
      }
    const practice = cells.practice ? parseMoney(cells.practice) : undefined
    if (cells.practice && practice === undefined)
      return {
        problem: { at, message: 'practice is the part of the price for practice expense, in dollars.' },
      }
    const known = units.find((word) => word === (unit || 'unit'))
    if (!known) return { problem: { at, message: `The unit "${unit}" is not one of ${units.join(', ')}.` } }
    return {
      row: {
        code,
        ...(modifier ? { modifier } : {}),
        ...(place ? { place } : {}),
        allowed,
        ...Object.fromEntries(parts.map((part) => [part, Number(cells[part])])),
        ...(practice === undefined ? {} : { practice }),
        unit: known,
        inForce,
        source: own || source,
      },
    }
  })
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    problems: [...problems, ...read.flatMap(({ problem }) => problem ?? [])],
  }
}
