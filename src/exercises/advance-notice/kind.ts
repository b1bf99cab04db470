import * as z from 'zod/mini'
import { Day, formDay, parseTypedDay } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { Cents, dollars, makeMoney, parseMoney, share } from '../../domain/kernel/money.ts'
import {
  isFairEstimate,
  NoticeFacts,
  type NoticeNeed,
  NoticeState,
  NoticeTerms,
  noticeFor,
  noticeModifiers,
} from '../../domain/payer/advance-notice.ts'
import { blanks, fieldMark, Mistakes, mistakeAt } from '../field-mark.ts'
import { Follow, FollowKey, followMark } from '../follow.ts'
import type { Kind } from '../kind.ts'
import { Sheet } from '../paper.ts'
import { type BlankField, blankFields, blankLabels, needs, options, results, signers } from './form.ts'

const Choice = z.strictObject({ id: z.string(), text: z.string() })

/** Is a notice due, is it valid, what goes on the claim and who pays. */
export const AdvanceNoticePrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  /** The day of the service. */
  day: Day,
  papers: z.array(Sheet).check(z.minLength(1)),
  payer: z.strictObject({ id: z.string(), name: z.string(), kind: z.string() }),
  service: z.strictObject({ code: z.string(), label: z.string(), charge: Cents }),
  /** The payer's written policies about the service, in sentences, put in by the build. */
  policies: z.array(z.string()),
  /** False where a notice is found in the file and only judged. */
  fill: z.boolean(),
  /** What the lists of blanks D and E offer. */
  services: z._default(z.array(Choice), []),
  reasons: z._default(z.array(Choice), []),
  terms: NoticeTerms,
  follow: z.optional(Follow),
})
export type AdvanceNoticePrompt = z.infer<typeof AdvanceNoticePrompt>

/** What the payer does with the line, by modifiers: `PR-50`, `CO-50`, `paid`, and the sentence of its rule. */
const Outcome = z.strictObject({ result: z.string(), says: z.string() })

export const AdvanceNoticeKey = z.strictObject({
  facts: NoticeFacts,
  state: NoticeState,
  /** Blanks as they belong; only where the notice is filled. The cost is judged against the charge. */
  blanks: z.optional(
    z.strictObject({
      notifier: z.string(),
      patient: z.string(),
      number: z.string(),
      service: z.string(),
      reason: z.string(),
      option: z.enum(['1', '2', '3']),
      signer: z.string(),
      signedOn: Day,
    }),
  ),
  /** Made by the build: the payer's decision on the draft claim with each choice of modifiers. */
  outcomes: z.record(z.string(), Outcome),
  because: z.record(z.string(), z.string()),
  mistakes: Mistakes,
  follow: z.optional(FollowKey),
  source: z.string(),
})
export type AdvanceNoticeKey = z.infer<typeof AdvanceNoticeKey>

export const AdvanceNoticeAnswer = z.strictObject({
  need: z.string(),
  blanks: z.record(z.string(), z.string()),
  modifiers: z.string(),
  result: z.string(),
  follow: z.string(),
  confidence: z._default(z.int(), 0),
})
export type AdvanceNoticeAnswer = z.infer<typeof AdvanceNoticeAnswer>

export const advanceNotice = {
  id: 'advance-notice',
  prompt: AdvanceNoticePrompt,
  key: AdvanceNoticeKey,
  answer: AdvanceNoticeAnswer,
  blank: () => ({ need: '', blanks: {}, modifiers: '', result: '', follow: '', confidence: 0 }),
  solve(prompt, key) {
    const modifiers = rightModifiers(key)
    return {
      need: noticeFor(key.facts).need,
      blanks:
        isFilled(prompt, key) && key.blanks
          ? {
              ...key.blanks,
              cost: makeMoney(prompt.service.charge),
              signedOn: formDay(key.blanks.signedOn),
            }
          : {},
      modifiers,
      result: rightResult(key),
      follow: key.follow?.right ?? '',
      confidence: 0,
    }
  },
  grade(prompt, key, answer) {
    const missing = unfilled(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    return gradeOf([
      needMark(prompt, key, answer),
      ...(isFilled(prompt, key) ? blankFields.map((field) => blankMark(prompt, key, answer, field)) : []),
      modifierMark(prompt, key, answer),
      resultMark(prompt, key, answer),
      ...(prompt.follow && key.follow
        ? [followMark(prompt.follow, key.follow, answer.follow, prompt.skill)]
        : []),
    ])
  },
} as const satisfies Kind<'advance-notice', AdvanceNoticePrompt, AdvanceNoticeKey, AdvanceNoticeAnswer>

/** The blanks are asked for when the student means to hand out a notice. */
export const asksBlanks = (prompt: AdvanceNoticePrompt, need: string): boolean =>
  prompt.fill && (need === 'required' || need === 'voluntary')

const isFilled = (prompt: AdvanceNoticePrompt, key: AdvanceNoticeKey): boolean =>
  key.blanks !== undefined && asksBlanks(prompt, noticeFor(key.facts).need)

/** The state of the notice once the blanks are right: refused before witnesses counts as signed. */
function rightModifiers({ facts, state, blanks: filled }: AdvanceNoticeKey): string {
  if (filled && filled.option !== '1' && noticeFor(facts).need !== 'none') return 'no-claim'
  const modifiers = noticeModifiers(facts, state)
  return modifiers.length === 0 ? 'none' : modifiers.join(' ')
}

function rightResult(key: AdvanceNoticeKey): string {
  const modifiers = rightModifiers(key)
  return modifiers === 'no-claim' ? 'no-claim' : (key.outcomes[modifiers]?.result ?? 'paid')
}

function unfilled(prompt: AdvanceNoticePrompt, answer: AdvanceNoticeAnswer) {
  return blanks([
    ['need', 'Whether a notice is due', answer.need],
    ...(asksBlanks(prompt, answer.need)
      ? blankFields.map(
          (field) => [field, `Blank ${blankLabels[field]}`, answer.blanks[field] ?? ''] as const,
        )
      : []),
    ['modifiers', 'What goes on the claim line', answer.modifiers],
    ['result', 'What the payer answers', answer.result],
    ...(prompt.follow ? [['follow', 'The last question', answer.follow] as const] : []),
  ])
}

const harm: Readonly<Record<NoticeNeed, string>> = {
  required: 'Without a valid notice the denial is CO-50: the practice gives the service away.',
  voluntary: 'The patient owes it with or without a notice; without one she hears of it from the bill.',
  determination: 'The plan does not know the form: the denial stays with the practice, signed or not.',
  none: 'A notice that is not due is invalid, frightens the patient, and given to everybody it makes the valid ones doubtful.',
}

function needMark(prompt: AdvanceNoticePrompt, key: AdvanceNoticeKey, answer: AdvanceNoticeAnswer): Mark {
  const { need, says, source } = noticeFor(key.facts)
  const labelOf = (value: string) => needs.find((one) => one.value === value)?.label ?? value
  return fieldMark({
    at: 'need',
    skill: prompt.skill,
    isRight: answer.need === need,
    mine: labelOf(answer.need),
    expected: labelOf(need),
    why: [key.because.need, says].filter(Boolean).join(' '),
    authority: source,
    points: 3,
    effect: harm[need],
    misconception: mistakeAt(key.mistakes, 'need'),
  })
}

function blankMark(
  prompt: AdvanceNoticePrompt,
  key: AdvanceNoticeKey,
  answer: AdvanceNoticeAnswer,
  field: BlankField,
): Mark {
  const typed = (answer.blanks[field] ?? '').trim()
  const list = { service: prompt.services, reason: prompt.reasons, option: options, signer: signers }
  const nameIn = (value: string) =>
    field in list ? list[field as keyof typeof list].find((one) => one.id === value)?.text : undefined
  const expected = key.blanks && field !== 'cost' ? key.blanks[field] : makeMoney(prompt.service.charge)
  return fieldMark({
    at: `blanks.${field}`,
    skill: prompt.skill,
    isRight: isRightBlank(prompt, field, typed, expected),
    mine: nameIn(typed) ?? typed,
    expected:
      field === 'cost'
        ? dollars(prompt.service.charge)
        : field === 'signedOn'
          ? formDay(expected)
          : (nameIn(expected) ?? expected),
    why:
      [key.because[field], field === 'cost' ? costSays(prompt) : undefined].filter(Boolean).join(' ') ||
      usual[field],
    authority: prompt.terms.source,
    effect: 'A blank that is empty or wrong can make the whole notice invalid, and the denial CO-50.',
    misconception: mistakeAt(key.mistakes, field),
  })
}

const usual: Readonly<Record<BlankField, string>> = {
  notifier: 'Blank A names who gives the notice, with address and telephone: the practice.',
  patient: 'Blank B is the name as it stands on the Medicare card.',
  number: "Blank C is the practice's own number; the Medicare number may not stand on the notice.",
  service:
    'Blank D says in plain words what is to be done, so that the patient knows what she decides about.',
  reason: 'Blank E says in plain words why Medicare may not pay this time.',
  cost: 'Blank F is a real estimate.',
  option: 'Blank G is marked by the patient alone.',
  signer: 'Blank I is signed by the patient or a representative; a refusal is written down and witnessed.',
  signedOn: 'Blank J is the day of signing, before the service.',
}

function isRightBlank(
  prompt: AdvanceNoticePrompt,
  field: BlankField,
  typed: string,
  expected: string,
): boolean {
  if (field === 'cost') return isFairEstimate(parseMoney(typed) ?? 0, prompt.service.charge, prompt.terms)
  if (field === 'signedOn') return parseTypedDay(typed) === expected
  return plain(typed) === plain(expected)
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function costSays({ service, terms }: AdvanceNoticePrompt): string {
  const room = Math.max(terms.tolerance, share(service.charge, terms.percent))
  return `The charge is ${dollars(service.charge)}; an estimate within ${dollars(room)} of it is a fair one (the larger of ${dollars(terms.tolerance)} and ${terms.percent} %).`
}

function modifierMark(prompt: AdvanceNoticePrompt, key: AdvanceNoticeKey, answer: AdvanceNoticeAnswer): Mark {
  const expected = rightModifiers(key)
  const mine = key.outcomes[answer.modifiers]
  return fieldMark({
    at: 'modifiers',
    skill: prompt.skill,
    isRight: answer.modifiers === expected,
    mine: answer.modifiers,
    expected,
    why: key.because.modifiers ?? 'The modifier tells what was expected and what was signed.',
    authority: 'cms-claims-processing-manual-30',
    points: 2,
    effect: mine ? `${prompt.payer.name} would answer ${mine.result}. ${mine.says}` : undefined,
    misconception: mistakeAt(key.mistakes, 'modifiers'),
  })
}

function resultMark(prompt: AdvanceNoticePrompt, key: AdvanceNoticeKey, answer: AdvanceNoticeAnswer): Mark {
  const expected = rightResult(key)
  const labelOf = (value: string) => results.find((one) => one.value === value)?.label ?? value
  return fieldMark({
    at: 'result',
    skill: prompt.skill,
    isRight: answer.result === expected,
    mine: labelOf(answer.result),
    expected: labelOf(expected),
    why:
      [key.because.result, key.outcomes[rightModifiers(key)]?.says].filter(Boolean).join(' ') ||
      'No claim is sent, so no answer comes.',
    authority: key.source,
    points: 2,
    misconception: mistakeAt(key.mistakes, 'result'),
  })
}
