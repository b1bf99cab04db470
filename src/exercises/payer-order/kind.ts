import * as z from 'zod/mini'
import { DeskPaper } from '../../domain/chart/desk-paper.ts'
import { Day } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { CoordinationLimit, OrderFacts } from '../../domain/payer/coordination-facts.ts'
import {
  type CoordinationRuleId,
  coordinationRule,
  coordinationRules,
  insuranceTypes,
} from '../../domain/payer/coordination-rules.ts'
import { orderOfPayers, type PayerOrder } from '../../domain/payer/order-of-payers.ts'
import type { Kind } from '../kind.ts'

/** Ask the questions, then put the payers in order, name the rule, and say it on the claim. */
export const PayerOrderPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** The day of the visit. */
  day: Day,
  papers: z._default(z.array(DeskPaper), []),
  /** The script; an answer is told when its question is asked. */
  questions: z
    .array(z.strictObject({ id: z.string(), text: z.string(), answer: z.string() }))
    .check(z.minLength(3)),
  coverages: z.array(z.strictObject({ id: z.string(), name: z.string() })).check(z.minLength(2)),
  skill: z._default(z.string(), 'payer-order'),
})
export type PayerOrderPrompt = z.infer<typeof PayerOrderPrompt>

/** What is right is not written here: it follows from the facts. */
export const PayerOrderKey = z.strictObject({
  facts: OrderFacts,
  /** Numbers of the law; the build adds them from content/coordination.json. */
  limits: z.array(CoordinationLimit),
  /** Questions without which nobody can know. */
  needed: z.array(z.string()).check(z.minLength(1)),
  /** Payers that are expected first and are not, each with its reason. */
  tempts: z._default(
    z.array(z.strictObject({ first: z.string(), text: z.string(), misconception: z.optional(z.string()) })),
    [],
  ),
})
export type PayerOrderKey = z.infer<typeof PayerOrderKey>

export const places = [
  { value: 'primary', label: 'First' },
  { value: 'secondary', label: 'Second' },
  { value: 'tertiary', label: 'Third' },
  { value: 'none', label: 'Not billed for this visit' },
] as const

/** `place` by coverage, '' = not said yet; `type` is an insurance type or `none`. */
export const PayerOrderAnswer = z.strictObject({
  asked: z.array(z.string()),
  place: z.record(z.string(), z.string()),
  rule: z.string(),
  type: z.string(),
})
export type PayerOrderAnswer = z.infer<typeof PayerOrderAnswer>

export const ruleChoices = Object.entries(coordinationRules)
  .map(([value, { label }]) => ({ value, label: label as string }))
  .sort((a, b) => (a.label < b.label ? -1 : 1))

export const typeChoices = [
  { value: 'none', label: 'No code: Medicare is first, or not billed' },
  ...Object.entries(insuranceTypes).map(([value, label]) => ({ value, label: `${value} ${label}` })),
]

export const payerOrder = {
  id: 'payer-order',
  prompt: PayerOrderPrompt,
  key: PayerOrderKey,
  answer: PayerOrderAnswer,
  blank: ({ coverages }) => ({
    asked: [],
    place: Object.fromEntries(coverages.map(({ id }) => [id, ''])),
    rule: '',
    type: '',
  }),
  solve: ({ coverages }, key) => {
    const found = orderOfPayers(key.facts, key.limits)
    return {
      asked: key.needed,
      place: Object.fromEntries(coverages.map(({ id }) => [id, placeOf(id, found)])),
      rule: found.steps[0]?.rule ?? '',
      type: found.type ?? 'none',
    }
  },
  grade(prompt, key, answer) {
    const missing = missingIn(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    const found = orderOfPayers(key.facts, key.limits)
    return gradeOf([
      askedMark(prompt, key, answer),
      ...prompt.coverages.map(({ id }) => placeMark(prompt, key, answer, found, id)),
      ruleMark(prompt, found, answer.rule),
      typeMark(prompt, found, answer.type),
    ])
  },
} as const satisfies Kind<'payer-order', PayerOrderPrompt, PayerOrderKey, PayerOrderAnswer>

const placeOf = (id: string, { order }: PayerOrder): string =>
  places[order.indexOf(id) as 0 | 1 | 2]?.value ?? 'none'

const placeLabel = (value: string): string => places.find((place) => place.value === value)?.label ?? value

function missingIn({ coverages }: PayerOrderPrompt, { asked, place, rule, type }: PayerOrderAnswer) {
  return [
    ...(asked.length === 0 ? [{ at: 'asked', message: 'No question was asked yet.' }] : []),
    ...coverages
      .filter(({ id }) => (place[id] ?? '') === '')
      .map(({ id, name }) => ({ at: `place.${id}`, message: `The place of ${name} is not chosen yet.` })),
    ...(rule === '' ? [{ at: 'rule', message: 'The rule is not chosen yet.' }] : []),
    ...(type === '' ? [{ at: 'type', message: 'The insurance type is not chosen yet.' }] : []),
  ]
}

/** Knowing without asking is guessing: the questions that decide have to be among those asked. */
function askedMark(
  { questions, skill }: PayerOrderPrompt,
  { needed }: PayerOrderKey,
  answer: PayerOrderAnswer,
): Mark {
  const open = questions.filter(({ id }) => needed.includes(id) && !answer.asked.includes(id))
  const decide = questions.filter(({ id }) => needed.includes(id)).map(({ text }) => text)
  const got = needed.length - open.length
  return {
    at: 'asked',
    verdict: open.length === 0 ? 'right' : got > 0 ? 'partly' : 'missed',
    skill,
    earned: open.length === 0 ? 2 : got > 0 ? 1 : 0,
    possible: 2,
    expected: decide.join(' '),
    why:
      open.length === 0
        ? `You asked what decides: ${decide.join(' ')}`
        : `These questions decide, and you did not ask them: ${open.map(({ text }) => text).join(' ')}`,
    authority: 'cms-msp-manual chapter 3',
    effect: 'An order that was guessed is not provable: the dated questionnaire is what an auditor asks for.',
  }
}

function placeMark(
  prompt: PayerOrderPrompt,
  key: PayerOrderKey,
  answer: PayerOrderAnswer,
  found: PayerOrder,
  id: string,
): Mark {
  const [mine = '', right] = [answer.place[id], placeOf(id, found)]
  const isRight = mine === right
  const name = prompt.coverages.find((one) => one.id === id)?.name ?? id
  const step = found.steps.find((one) => one.second === id) ?? found.steps.find((one) => one.first === id)
  const tempted = !isRight && mine === 'primary' ? key.tempts.find(({ first }) => first === id) : undefined
  return {
    at: `place.${id}`,
    verdict: isRight ? 'right' : 'wrong',
    skill: prompt.skill,
    earned: isRight ? 1 : 0,
    possible: 1,
    mine: placeLabel(mine),
    expected: `${name}: ${placeLabel(right)}`,
    why: [`${name}: ${placeLabel(right).toLowerCase()}.`, tempted?.text, step?.says]
      .filter(Boolean)
      .join(' '),
    ...(step ? { authority: coordinationRule(step.rule).source } : {}),
    ...(tempted?.misconception ? { misconception: tempted.misconception } : {}),
    ...(isRight ? {} : { effect: effectOf(mine, right) }),
  }
}

function effectOf(mine: string, right: string): string {
  if (right === 'none')
    return 'A payer that has nothing to do with this visit denies it (CO-109), and weeks of the right one’s filing limit are gone.'
  if (mine === 'none')
    return 'Money that this payer owes is never asked for, and the patient gets a bill that is too high.'
  return right === 'primary'
    ? 'The payer that was billed first denies as CO-22 or pays and takes it back; the right one may deny as late (CO-29).'
    : 'It denies as CO-22: another payer comes first. Paid by mistake, it has to be returned within 60 days.'
}

function ruleMark({ skill }: PayerOrderPrompt, found: PayerOrder, rule: string): Mark {
  const [step] = found.steps
  const right = (step?.rule ?? 'longer-coverage') as CoordinationRuleId
  const isRight = rule === right
  const chosen = ruleChoices.find(({ value }) => value === rule)?.label ?? rule
  return {
    at: 'rule',
    verdict: isRight ? 'right' : 'wrong',
    skill,
    earned: isRight ? 2 : 0,
    possible: 2,
    mine: chosen,
    expected: coordinationRule(right).label,
    why: [
      isRight
        ? undefined
        : notDeciding(
            chosen,
            found.steps.some((later) => later.rule === rule),
          ),
      step?.says,
    ]
      .filter(Boolean)
      .join(' '),
    authority: coordinationRule(right).source,
  }
}

const notDeciding = (chosen: string, isTrue: boolean): string =>
  isTrue
    ? `“${chosen}” is true too, but it orders the payers behind the first.`
    : `“${chosen}” is not what decides here.`

function typeMark({ skill }: PayerOrderPrompt, found: PayerOrder, type: string): Mark {
  const right = found.type ?? 'none'
  const isRight = type === right
  const labelOf = (value: string) => typeChoices.find((choice) => choice.value === value)?.label ?? value
  const why =
    right === 'none'
      ? 'Medicare is not second to anybody here, so its claim needs no insurance type.'
      : `The claim to Medicare says why it is second: insurance type ${labelOf(right)} (SBR05; on a UB-04 the value code of the same number).`
  return {
    at: 'type',
    verdict: isRight ? 'right' : 'wrong',
    skill,
    earned: isRight ? 1 : 0,
    possible: 1,
    mine: labelOf(type),
    expected: labelOf(right),
    why,
    authority: 'x12-837-tr3 2000B SBR05',
    ...(isRight
      ? {}
      : { effect: 'Medicare rejects a secondary claim without the right type, or prices it wrongly.' }),
  }
}
