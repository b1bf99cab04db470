import * as z from 'zod/mini'
import { Day, formDay, parseTypedDay } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { Cents, dollars, makeMoney, parseMoney } from '../../domain/kernel/money.ts'
import { disputeOf, EstimateTerms, estimateDue } from '../../domain/payer/estimate.ts'
import { blanks, fieldMark, Mistakes, mistakeAt } from '../field-mark.ts'
import { Follow, FollowKey, followMark } from '../follow.ts'
import type { Kind } from '../kind.ts'
import { Sheet } from '../paper.ts'
import { type Column, columnLabels, columnsOf } from './columns.ts'

/** What a patient will owe: a good-faith estimate without insurance, or the share that a plan leaves. */
export const EstimatePrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  mode: z.enum(['self-pay', 'insured']),
  today: Day,
  papers: z.array(Sheet).check(z.minLength(1)),
  /** The practice's price list of the day: charge, and what this payer (or a patient who pays alone) is asked for one unit. */
  prices: z.array(z.strictObject({ code: z.string(), label: z.string(), charge: Cents, price: Cents })),
  /** Items that other providers bring, with no price of ours: id and what they are. */
  others: z._default(z.array(z.strictObject({ code: z.string(), label: z.string() })), []),
  /** The plan's benefits as the payer's own rows say them, with what is used. */
  benefits: z._default(z.array(z.strictObject({ label: z.string(), says: z.string() })), []),
  /** How the estimate came to be due. */
  call: z.optional(
    z.strictObject({ by: z.enum(['schedule', 'request']), on: Day, service: z.optional(Day) }),
  ),
  terms: z.optional(EstimateTerms),
  holidays: z._default(z.array(Day), []),
  /** A bill that came later, from one provider. */
  bill: z.optional(z.strictObject({ cents: Cents, on: Day, of: z.array(z.string()) })),
  follow: z.optional(Follow),
})
export type EstimatePrompt = z.infer<typeof EstimatePrompt>

/** The lines are made by the build from the payer's own rules; only words stand in the file. */
export const EstimateKey = z.strictObject({
  lines: z.array(
    z.strictObject({
      code: z.string(),
      units: z.int(),
      allowed: Cents,
      copay: Cents,
      deductible: Cents,
      coinsurance: Cents,
      patient: Cents,
      /** The payer's own sentences about the line. */
      says: z.string(),
    }),
  ),
  because: z.record(z.string(), z.string()),
  /** Misconception by place, for a wrong value there. */
  mistakes: Mistakes,
  follow: z.optional(FollowKey),
  source: z.string(),
})
export type EstimateKey = z.infer<typeof EstimateKey>

const Row = z.partialRecord(
  z.enum(['units', 'allowed', 'copay', 'deductible', 'coinsurance', 'patient']),
  z.string(),
)

/** As typed; a row that is left blank is not part of the estimate. `due` is a day, or the word none. */
export const EstimateAnswer = z.strictObject({
  rows: z.record(z.string(), Row),
  total: z.string(),
  due: z.string(),
  disputable: z.enum(['', 'yes', 'no']),
  disputeBy: z.string(),
  follow: z.string(),
  confidence: z._default(z.int(), 0),
})
export type EstimateAnswer = z.infer<typeof EstimateAnswer>

export const estimate = {
  id: 'estimate',
  prompt: EstimatePrompt,
  key: EstimateKey,
  answer: EstimateAnswer,
  blank: () => ({ rows: {}, total: '', due: '', disputable: '', disputeBy: '', follow: '', confidence: 0 }),
  solve(prompt, key) {
    const dispute = disputeIn(prompt, key)
    return {
      rows: Object.fromEntries(
        key.lines.map((line) => [
          line.code,
          Object.fromEntries(columnsOf(prompt.mode).map((column) => [column, shown(column, line[column])])),
        ]),
      ),
      total: makeMoney(totalOf(key)),
      due: dueText(prompt),
      disputable: dispute ? (dispute.open ? 'yes' : 'no') : '',
      disputeBy: dispute?.open ? formDay(dispute.last) : '',
      follow: key.follow?.right ?? '',
      confidence: 0,
    }
  },
  grade(prompt, key, answer) {
    const missing = unfilled(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    return gradeOf([
      ...key.lines.flatMap((line) => lineMarks(prompt, key, answer, line)),
      ...extraMarks(prompt, key, answer),
      totalMark(prompt, key, answer),
      ...(prompt.call ? [dueMark(prompt, key, answer)] : []),
      ...disputeMarks(prompt, key, answer),
      ...(prompt.follow && key.follow
        ? [followMark(prompt.follow, key.follow, answer.follow, prompt.skill)]
        : []),
    ])
  },
} as const satisfies Kind<'estimate', EstimatePrompt, EstimateKey, EstimateAnswer>

type Line = EstimateKey['lines'][number]

const shown = (column: Column, value: number): string =>
  column === 'units' ? String(value) : makeMoney(value)
const totalOf = (key: EstimateKey): Cents => key.lines.reduce((cents, line) => cents + line.patient, 0)
const labelOf = (prompt: EstimatePrompt, code: string): string =>
  [...prompt.prices, ...prompt.others].find((one) => one.code === code)?.label ?? code
const cell = (answer: EstimateAnswer, code: string, column: Column): string =>
  (answer.rows[code]?.[column] ?? '').trim()
const isBlankRow = (answer: EstimateAnswer, code: string, columns: readonly Column[]): boolean =>
  columns.every((column) => cell(answer, code, column) === '')

function dueIn(prompt: EstimatePrompt) {
  return prompt.call && prompt.terms ? estimateDue(prompt.terms, prompt.call, prompt.holidays) : undefined
}

function dueText(prompt: EstimatePrompt): string {
  const due = dueIn(prompt)
  if (!due) return ''
  return due.day === undefined ? 'none' : formDay(due.day)
}

/** The bill against the part of the estimate that its provider gave. */
function disputeIn(prompt: EstimatePrompt, key: EstimateKey) {
  const { bill, terms } = prompt
  if (!bill || !terms) return undefined
  const own = key.lines.filter((line) => bill.of.includes(line.code))
  const estimated = own.reduce((cents, line) => cents + line.patient, 0)
  return { ...disputeOf(terms, estimated, bill), estimated, bill }
}

function unfilled(prompt: EstimatePrompt, answer: EstimateAnswer) {
  const columns = columnsOf(prompt.mode)
  const codes = [...prompt.prices, ...prompt.others].map(({ code }) => code)
  const begun = codes.filter((code) => !isBlankRow(answer, code, columns))
  return [
    ...(begun.length === 0 ? [{ at: 'rows', message: 'No item is filled yet.' }] : []),
    ...blanks(
      begun.flatMap((code) =>
        columns.map(
          (column) =>
            [
              `rows.${code}.${column}`,
              `${columnLabels[column]} of ${labelOf(prompt, code)}`,
              cell(answer, code, column),
            ] as const,
        ),
      ),
    ),
    ...blanks([
      ['total', 'The total', answer.total],
      ...(prompt.call ? [['due', 'The last day for the estimate', answer.due] as const] : []),
      ...(prompt.bill
        ? [['disputable', 'Whether the patient may dispute the bill', answer.disputable] as const]
        : []),
      ...(prompt.bill && answer.disputable === 'yes'
        ? [['disputeBy', 'The last day for a dispute', answer.disputeBy] as const]
        : []),
      ...(prompt.follow ? [['follow', 'The last question', answer.follow] as const] : []),
    ]),
  ]
}

function lineMarks(prompt: EstimatePrompt, key: EstimateKey, answer: EstimateAnswer, line: Line): Mark[] {
  return columnsOf(prompt.mode).map((column, index) => {
    const typed = cell(answer, line.code, column)
    const isRight =
      column === 'units' ? Number(typed) === line.units && typed !== '' : parseMoney(typed) === line[column]
    const own = key.because[`${line.code}.${column}`] ?? key.because[column]
    return fieldMark({
      at: `rows.${line.code}.${column}`,
      skill: prompt.skill,
      isRight,
      mine: typed,
      expected: column === 'units' ? String(line.units) : dollars(line[column]),
      why: [own, index === 0 || !isRight ? line.says : undefined].filter(Boolean).join(' ') || line.says,
      authority: key.source,
      misconception: mistakeAt(key.mistakes, `${line.code}.${column}`, column),
      effect:
        prompt.mode === 'insured' && !isRight
          ? 'Too much is a refund to send back; too little is a bill to chase.'
          : undefined,
    })
  })
}

/** Items that do not belong on it. */
function extraMarks(prompt: EstimatePrompt, key: EstimateKey, answer: EstimateAnswer): Mark[] {
  const columns = columnsOf(prompt.mode)
  return [...prompt.prices, ...prompt.others]
    .filter(({ code }) => !key.lines.some((line) => line.code === code) && !isBlankRow(answer, code, columns))
    .map(
      ({ code, label }): Mark => ({
        at: `rows.${code}`,
        verdict: 'extra',
        skill: prompt.skill,
        earned: -1,
        possible: 0,
        mine: label,
        expected: 'not on it',
        why: key.because[code] ?? 'Nothing in the papers says that this will be done.',
        authority: key.source,
      }),
    )
}

function totalMark(prompt: EstimatePrompt, key: EstimateKey, answer: EstimateAnswer): Mark {
  const total = totalOf(key)
  return fieldMark({
    at: 'total',
    skill: prompt.skill,
    isRight: parseMoney(answer.total) === total,
    mine: answer.total.trim(),
    expected: dollars(total),
    why: [
      key.because.total,
      `It is the sum of ${key.lines.map((line) => dollars(line.patient)).join(' + ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    authority: key.source,
    points: 2,
    misconception: mistakeAt(key.mistakes, 'total'),
    effect:
      prompt.mode === 'self-pay'
        ? 'From $400 above the estimate of a provider on, the patient may dispute that bill.'
        : 'The patient is asked for another amount than the plan will say.',
  })
}

function dueMark(prompt: EstimatePrompt, key: EstimateKey, answer: EstimateAnswer): Mark {
  const due = dueIn(prompt)
  const expected = dueText(prompt)
  const isNone = /^(none|no)\b/i.test(answer.due.trim())
  return fieldMark({
    at: 'due',
    skill: prompt.skill,
    isRight: due?.day === undefined ? isNone : parseTypedDay(answer.due) === due.day,
    mine: answer.due.trim(),
    expected,
    why: [due?.says, key.because.due].filter(Boolean).join(' '),
    authority: prompt.terms?.source ?? key.source,
    points: 2,
    misconception: mistakeAt(key.mistakes, 'due'),
    effect: 'An estimate that comes late is a violation that the patient can report.',
  })
}

function disputeMarks(prompt: EstimatePrompt, key: EstimateKey, answer: EstimateAnswer): Mark[] {
  const dispute = disputeIn(prompt, key)
  if (!dispute || !prompt.terms) return []
  const above = dispute.bill.cents - dispute.estimated
  const { source, cents, days } = prompt.terms.dispute
  const why = `Billed ${dollars(dispute.bill.cents)} against ${dollars(dispute.estimated)} of the same provider's estimate: ${dollars(above)} more; from ${dollars(cents)} on the patient may dispute.`
  const open = fieldMark({
    at: 'disputable',
    skill: prompt.skill,
    isRight: answer.disputable === (dispute.open ? 'yes' : 'no'),
    mine: answer.disputable,
    expected: dispute.open ? 'yes' : 'no',
    why,
    authority: source,
  })
  if (!dispute.open) return [open]
  return [
    open,
    fieldMark({
      at: 'disputeBy',
      skill: prompt.skill,
      isRight: parseTypedDay(answer.disputeBy) === dispute.last,
      mine: answer.disputeBy.trim(),
      expected: formDay(dispute.last),
      why: `${days} calendar days after the first bill of ${formDay(dispute.bill.on)}.`,
      authority: source,
    }),
  ]
}
