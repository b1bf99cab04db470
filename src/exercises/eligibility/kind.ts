import * as z from 'zod/mini'
import { DeskPaper } from '../../domain/chart/desk-paper.ts'
import { Day, parseTypedDay } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { Cents, dollars } from '../../domain/kernel/money.ts'
import { collectToday } from '../../domain/office/collect-today.ts'
import { EligibilityPlan } from '../../domain/office/eligibility-plan.ts'
import type { Kind } from '../kind.ts'
import { Ask, askLabel, blankAsk, exchange } from './ask.ts'
import { isSameEntry, readSheet, type SheetFieldId, sheetField, sheetFields } from './sheet-fields.ts'

const Choice = z.strictObject({ id: z.string(), text: z.string() })
const SheetField = z.enum(Object.keys(sheetFields) as [SheetFieldId, ...SheetFieldId[]])

/** Ask the plan, read its answer, fill the benefits worksheet, decide. */
export const EligibilityPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** Today: the day the question is sent. */
  day: Day,
  papers: z.array(DeskPaper).check(z.minLength(1)),
  provider: z.strictObject({ name: z.string(), npi: z.string() }),
  /** Plans that can be asked; the build adds their rules. */
  plans: z.array(EligibilityPlan).check(z.minLength(2)),
  /** What the contract allows for the visit. */
  allowed: Cents,
  fields: z.array(SheetField).check(z.minLength(2)),
  actions: z.array(Choice).check(z.minLength(3)),
  skill: z._default(z.string(), 'eligibility'),
})
export type EligibilityPrompt = z.infer<typeof EligibilityPrompt>

export const EligibilityKey = z.strictObject({
  /** The right question; the worksheet follows from the plan's answer to it. */
  ask: Ask,
  action: z.strictObject({
    right: z.string(),
    because: z.record(
      z.string(),
      z.strictObject({ text: z.string(), misconception: z.optional(z.string()) }),
    ),
    source: z.string(),
  }),
})
export type EligibilityKey = z.infer<typeof EligibilityKey>

/** The question being typed, those that were sent, the worksheet as typed, and the option chosen ('' = none). */
export const EligibilityAnswer = z.strictObject({
  ask: Ask,
  sent: z.array(Ask),
  sheet: z.record(z.string(), z.string()),
  action: z.string(),
})
export type EligibilityAnswer = z.infer<typeof EligibilityAnswer>

export const eligibility = {
  id: 'eligibility',
  prompt: EligibilityPrompt,
  key: EligibilityKey,
  answer: EligibilityAnswer,
  blank: () => ({ ask: blankAsk, sent: [], sheet: {}, action: '' }),
  solve: (prompt, key) => ({
    ask: key.ask,
    sent: [key.ask],
    sheet: rightSheet(prompt, key),
    action: key.action.right,
  }),
  grade(prompt, key, answer) {
    const missing = missingIn(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    const right = rightSheet(prompt, key)
    const sent = answer.sent.at(-1) ?? blankAsk
    return gradeOf([
      ...askMarks(prompt, key.ask, sent),
      ...prompt.fields.map((id) => sheetMark(prompt, key, id, answer.sheet[id] ?? '', right[id] ?? 'none')),
      actionMark(prompt, key, answer.action),
    ])
  },
} as const satisfies Kind<'eligibility', EligibilityPrompt, EligibilityKey, EligibilityAnswer>

/** The worksheet that follows from the plan's answer to the right question. */
function rightSheet(prompt: EligibilityPrompt, { ask }: EligibilityKey): Record<string, string> {
  const person = exchange(prompt, ask)?.person
  const read = person && readSheet(person, ask.service, prompt.allowed)
  return Object.fromEntries(prompt.fields.map((id) => [id, read ? sheetField(id).of(read) : 'none']))
}

function missingIn({ fields }: EligibilityPrompt, { sent, sheet, action }: EligibilityAnswer) {
  return [
    ...(sent.length === 0 ? [{ at: 'sent', message: 'The plan was not asked yet.' }] : []),
    ...fields
      .filter((id) => (sheet[id] ?? '').trim() === '')
      .map((id) => ({ at: `sheet.${id}`, message: `${sheetField(id).label} is blank.` })),
    ...(action === '' ? [{ at: 'action', message: 'What to do is not chosen yet.' }] : []),
  ]
}

/** What a mistake in the question does. */
const askEffects: Partial<Record<keyof Ask, string>> = {
  plan: 'Another plan does not know the patient: AAA 75, or nothing at all.',
  memberId: 'AAA 72, or 75 when nobody has that number; on a claim A7:164.',
  last: 'AAA 73; on a claim A7:125.',
  first: 'AAA 73; on a claim A7:125.',
  birth: 'AAA 71; on a claim A7:158.',
  relationship: 'The patient is looked for in the wrong place: AAA 73 or 77.',
  day: 'The answer is about another day: coverage may begin or end between the two.',
  service: 'The copay and the authorization of another service are told.',
}

function askMarks(prompt: EligibilityPrompt, right: Ask, sent: Ask): Mark[] {
  const fields = (Object.keys(askEffects) as (keyof Ask)[]).filter((field) => right[field] !== '')
  return fields.map((field): Mark => {
    const isRight = isSameAsk(field, sent[field], right[field])
    const shown = shownAsk(prompt, field, right[field])
    const label = askLabel(field)
    return {
      at: `ask.${field}`,
      verdict: isRight ? 'right' : 'wrong',
      skill: prompt.skill,
      earned: isRight ? 1 : 0,
      possible: 1,
      mine: shownAsk(prompt, field, sent[field]) || 'nothing',
      expected: shown,
      why: isRight
        ? `The question you sent last has it right: ${label}, ${shown}.`
        : `${label}: the question you sent last has ${shownAsk(prompt, field, sent[field]) || 'nothing'}.`,
      authority: 'x12-271-tr3 270',
      ...(isRight ? {} : { effect: askEffects[field] ?? '' }),
    }
  })
}

function isSameAsk(field: keyof Ask, typed: string, right: string): boolean {
  if (field === 'birth' || field === 'day') return parseTypedDay(typed) === parseTypedDay(right)
  const bare = (text: string) => text.toUpperCase().replace(/[\s.,'’-]/g, '')
  return bare(typed) === bare(right)
}

const shownAsk = ({ plans }: EligibilityPrompt, field: keyof Ask, value: string): string =>
  field === 'plan' ? (plans.find(({ id }) => id === value)?.name ?? value) : value

function sheetMark(
  prompt: EligibilityPrompt,
  { ask }: EligibilityKey,
  id: SheetFieldId,
  typed: string,
  right: string,
): Mark {
  const field = sheetField(id)
  const isRight = isSameEntry(id, typed, right)
  const shown = (value: string) =>
    field.choices?.find((choice) => choice.value === value)?.label ??
    (field.is === 'money' && value !== 'none' ? `$${value.replace(/^\$/, '')}` : value)
  const how = id === 'collect' ? collectWords(prompt, ask) : undefined
  return {
    at: `sheet.${id}`,
    verdict: isRight ? 'right' : 'wrong',
    skill: prompt.skill,
    earned: isRight ? 1 : 0,
    possible: 1,
    mine: shown(typed),
    expected: shown(right),
    why: [
      `${field.label}: ${shown(right)}.`,
      isRight ? undefined : `You wrote ${shown(typed)}.`,
      how ?? field.where,
    ]
      .filter(Boolean)
      .join(' '),
    authority: id === 'collect' ? 'front-desk-practice collecting' : 'x12-271-tr3 2110 EB',
    ...(isRight ? {} : { effect: field.effect }),
  }
}

function collectWords(prompt: EligibilityPrompt, ask: Ask): string | undefined {
  const person = exchange(prompt, ask)?.person
  const read = person && readSheet(person, ask.service, prompt.allowed)
  if (!read) return undefined
  const { amount, says } = collectToday(read.sheet, read.row, prompt.allowed)
  return `${says} To collect: ${dollars(amount)}.`
}

function actionMark(prompt: EligibilityPrompt, { action }: EligibilityKey, chosen: string): Mark {
  const textOf = (id: string) => prompt.actions.find((option) => option.id === id)?.text ?? id
  const isRight = chosen === action.right
  const mistake = isRight ? undefined : action.because[chosen]
  return {
    at: 'action',
    verdict: isRight ? 'right' : 'wrong',
    skill: prompt.skill,
    earned: isRight ? 2 : 0,
    possible: 2,
    mine: textOf(chosen),
    expected: textOf(action.right),
    why: [mistake?.text, action.because[action.right]?.text].filter(Boolean).join(' '),
    authority: action.source,
    ...(mistake?.misconception ? { misconception: mistake.misconception } : {}),
  }
}
