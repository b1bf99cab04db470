import * as z from 'zod/mini'
import { DeskPaper } from '../../domain/chart/desk-paper.ts'
import { Day, parseTypedDay } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { Span } from '../../domain/kernel/span.ts'
import type { Kind } from '../kind.ts'
import { type RecordFieldId, recordField, recordFields } from './record-fields.ts'
import { bare, slipOf } from './slip.ts'

const Choice = z.strictObject({ id: z.string(), text: z.string() })

const Asked = z.strictObject({
  /** Its own in the record: `member-id`, `member-id-2`. */
  id: z.string(),
  field: z.enum(Object.keys(recordFields) as [RecordFieldId, ...RecordFieldId[]]),
  /** Another label than the usual one: "Member ID of the second plan". */
  label: z.optional(z.string()),
  /** What somebody has filled in already; '' is blank. */
  value: z._default(z.string(), ''),
})
type Asked = z.infer<typeof Asked>

/** Register a patient from what lies on the desk: fill the record to the character, find what is wrong, choose what to do. */
export const RegistrationPrompt = z.strictObject({
  id: z.string(),
  /** Who stands at the desk, and why. */
  text: z.string(),
  /** The day at the desk. */
  day: Day,
  papers: z.array(DeskPaper).check(z.minLength(1)),
  record: z.array(Asked).check(z.minLength(1)),
  faults: z.array(Choice).check(z.minLength(3)),
  actions: z.array(Choice).check(z.minLength(3)),
  skill: z._default(z.string(), 'registration'),
})
export type RegistrationPrompt = z.infer<typeof RegistrationPrompt>

const Reason = z.strictObject({ text: z.string(), misconception: z.optional(z.string()) })
/** Which option is right, and by option why it is right or why it tempts. */
const Decision = z.strictObject({
  right: z.string(),
  because: z.record(z.string(), Reason),
  source: z.string(),
})

export const RegistrationKey = z.strictObject({
  record: z.record(
    z.string(),
    z.strictObject({
      /** Every form that is right; the first is shown. '' = the field has to be empty. */
      right: z.array(z.string()).check(z.minLength(1)),
      /** Where it stands. */
      from: z.optional(Span),
      why: z.optional(z.string()),
      wrong: z._default(
        z.array(
          z.strictObject({ answer: z.string(), text: z.string(), misconception: z.optional(z.string()) }),
        ),
        [],
      ),
    }),
  ),
  fault: Decision,
  action: Decision,
  source: z.string(),
})
export type RegistrationKey = z.infer<typeof RegistrationKey>

/** The record as it stands; `fault` and `action` are option ids, '' = none yet. */
export const RegistrationAnswer = z.strictObject({
  record: z.record(z.string(), z.string()),
  fault: z.string(),
  action: z.string(),
})
export type RegistrationAnswer = z.infer<typeof RegistrationAnswer>

export const labelOf = ({ field, label }: Asked): string => label ?? recordField(field).label

export const registration = {
  id: 'registration',
  prompt: RegistrationPrompt,
  key: RegistrationKey,
  answer: RegistrationAnswer,
  blank: ({ record }) => ({
    record: Object.fromEntries(record.map(({ id, value }) => [id, value])),
    fault: '',
    action: '',
  }),
  solve: ({ record }, key) => ({
    record: Object.fromEntries(record.map(({ id, value }) => [id, key.record[id]?.right[0] ?? value])),
    fault: key.fault.right,
    action: key.action.right,
  }),
  grade(prompt, key, answer) {
    const missing = missingIn(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    return gradeOf([
      ...prompt.record.flatMap((asked) => fieldMark(prompt, key, asked, answer.record[asked.id] ?? '')),
      decisionMark('fault', prompt, key.fault, prompt.faults, answer.fault),
      decisionMark('action', prompt, key.action, prompt.actions, answer.action),
    ])
  },
} as const satisfies Kind<'registration', RegistrationPrompt, RegistrationKey, RegistrationAnswer>

/** What was blank at the start and still is; a field that somebody filled may be emptied on purpose. */
function missingIn({ record }: RegistrationPrompt, answer: RegistrationAnswer) {
  const blank = record
    .filter(({ id, value }) => value === '' && (answer.record[id] ?? '').trim() === '')
    .map((asked) => ({ at: `record.${asked.id}`, message: `${labelOf(asked)} is blank.` }))
  return [
    ...blank,
    ...(answer.fault === '' ? [{ at: 'fault', message: 'What is wrong is not chosen yet.' }] : []),
    ...(answer.action === '' ? [{ at: 'action', message: 'What to do is not chosen yet.' }] : []),
  ]
}

/** A field that stood there right and was left alone is not judged; spoiling it costs a point. */
function fieldMark(prompt: RegistrationPrompt, key: RegistrationKey, asked: Asked, typed: string): Mark[] {
  const wanted = key.record[asked.id] ?? { right: [asked.value], wrong: [] }
  const [right = ''] = wanted.right
  const isRight = wanted.right.some((form) => isSame(asked, typed, form))
  const stoodRight = asked.value !== '' && wanted.right.some((form) => isSame(asked, asked.value, form))
  if (stoodRight && isRight) return []
  const mistake = wanted.wrong.find((row) => isSame(asked, typed, row.answer))
  const left = !isRight && asked.value !== '' && isSame(asked, typed, asked.value)
  const label = labelOf(asked)
  const paper = prompt.papers.find(({ id }) => id === wanted.from?.document)?.title
  const told = isRight
    ? `${label}: ${shown(asked, right)}.`
    : left
      ? `${label} stood in the record as ${shown(asked, typed)} and was left that way.`
      : `${label}: you typed ${shown(asked, typed)}.`
  const slip = isRight || mistake || recordField(asked.field).choices ? undefined : slipOf(typed, right)
  const where =
    wanted.from && paper
      ? `${paper} has “${wanted.from.quote}”.`
      : isRight
        ? 'It is copied to the character.'
        : undefined
  return [
    {
      at: `record.${asked.id}`,
      verdict: isRight ? 'right' : 'wrong',
      skill: prompt.skill,
      earned: isRight ? 1 : stoodRight ? -1 : 0,
      possible: stoodRight ? 0 : 1,
      mine: shown(asked, typed),
      expected: shown(asked, right),
      why: [told, mistake?.text, slip, where, wanted.why].filter(Boolean).join(' '),
      authority: key.source,
      ...(wanted.from ? { evidence: [wanted.from] } : {}),
      ...(mistake?.misconception ? { misconception: mistake.misconception } : {}),
      ...(isRight ? {} : { effect: recordField(asked.field).comesBack }),
    },
  ]
}

function decisionMark(
  at: 'fault' | 'action',
  prompt: RegistrationPrompt,
  { right, because, source }: z.infer<typeof Decision>,
  options: readonly z.infer<typeof Choice>[],
  chosen: string,
): Mark {
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id
  const isRight = chosen === right
  const mistake = isRight ? undefined : because[chosen]
  return {
    at,
    verdict: isRight ? 'right' : 'wrong',
    skill: prompt.skill,
    earned: isRight ? 2 : 0,
    possible: 2,
    mine: textOf(chosen),
    expected: textOf(right),
    why: [mistake?.text, because[right]?.text].filter(Boolean).join(' '),
    authority: source,
    ...(mistake?.misconception ? { misconception: mistake.misconception } : {}),
  }
}

/** Names and ids to the letter, whatever their case and blanks; dates as days, however they are typed. */
function isSame({ field }: Asked, typed: string, form: string): boolean {
  if (recordField(field).hint?.startsWith('MM/')) {
    const [mine, wanted] = [parseTypedDay(typed), parseTypedDay(form)]
    if (mine && wanted) return mine === wanted
  }
  return bare(typed) === bare(form)
}

const shown = ({ field }: Asked, value: string): string =>
  recordField(field).choices?.find((choice) => choice.value === value)?.label ?? (value.trim() || 'nothing')
