import * as z from 'zod/mini'
import { withoutDot } from '../../domain/claim/claim.ts'
import { Day, formDay, parseTypedDay } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { Span, spansTouch } from '../../domain/kernel/span.ts'
import {
  AuthorizationPlan,
  type AuthorizationRequest,
  answerBy,
  type PortalAnswer,
  requestAuthorization,
  ruleFor,
} from '../../domain/payer/request-authorization.ts'
import { blanks, fieldMark, Mistakes, mistakeAt } from '../field-mark.ts'
import { Follow, FollowKey, followMark } from '../follow.ts'
import type { Kind } from '../kind.ts'
import { Sheet } from '../paper.ts'
import { boxFor, fieldLabels, type RequestField, requestFields } from './fields.ts'

const Named = z.strictObject({ id: z.string(), label: z.string() })

/** Ask a plan before the service: whether it wants to be asked, the whole request, and what comes of its answer. */
export const AuthorizationPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  /** The day of the request. */
  today: Day,
  form: z._default(z.enum(['professional', 'institutional']), 'professional'),
  papers: z.array(Sheet).check(z.minLength(1)),
  /** The payer's own rows, put in by the build. */
  plan: AuthorizationPlan,
  /** What the lists of the portal offer: NPIs, codes, places. */
  providers: z.array(Named),
  procedures: z.array(Named),
  places: z.array(Named),
  follow: z.optional(Follow),
})
export type AuthorizationPrompt = z.infer<typeof AuthorizationPrompt>

const Request = z.strictObject({
  memberId: z.string(),
  ordering: z.string(),
  servicing: z.string(),
  procedure: z.string(),
  diagnosis: z.string(),
  units: z.int(),
  from: Day,
  to: Day,
  place: z.string(),
  urgency: z.enum(['standard', 'expedited']),
})

/** What the papers say; whether it is needed, the plan's answer, its day and its number follow from the plan's rows. */
export const AuthorizationKey = z.strictObject({
  request: Request,
  /** Diagnoses that the record supports as well. */
  diagnoses: z._default(z.array(z.string()), []),
  /** Criterion → words of the record that show it; any of them is enough. Empty: the record does not show it. */
  facts: z._default(z.record(z.string(), z.array(Span)), {}),
  /** Words that the plan does not need: more than the minimum necessary. */
  beyond: z._default(z.array(z.strictObject({ span: Span, why: z.string() })), []),
  because: z.partialRecord(z.enum(['needed', ...requestFields]), z.string()),
  /** Misconception by field, for a wrong value there. */
  mistakes: Mistakes,
  follow: z.optional(FollowKey),
  source: z.string(),
})
export type AuthorizationKey = z.infer<typeof AuthorizationKey>

/** Everything as typed; `needed` '' = not decided. */
export const AuthorizationAnswer = z.strictObject({
  needed: z.enum(['', 'yes', 'no']),
  fields: z.record(z.string(), z.string()),
  evidence: z.array(Span),
  answerBy: z.string(),
  box: z.string(),
  follow: z.string(),
  confidence: z._default(z.int(), 0),
})
export type AuthorizationAnswer = z.infer<typeof AuthorizationAnswer>

export const authorization = {
  id: 'authorization',
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  answer: AuthorizationAnswer,
  blank: () => ({
    needed: '',
    fields: {},
    evidence: [],
    answerBy: '',
    box: '',
    follow: '',
    confidence: 0,
  }),
  solve(prompt, key) {
    const follow = key.follow?.right ?? ''
    if (!ruleFor(prompt.plan, key.request))
      return { needed: 'no', fields: {}, evidence: [], answerBy: '', box: '', follow, confidence: 0 }
    return {
      needed: 'yes',
      fields: {
        ...key.request,
        units: String(key.request.units),
        from: formDay(key.request.from),
        to: formDay(key.request.to),
      },
      evidence: Object.values(key.facts).flatMap((spans) => spans.slice(0, 1)),
      answerBy: formDay(answerBy(prompt.plan, key.request.urgency, prompt.today)?.day ?? prompt.today),
      box: rightBox(prompt, key),
      follow,
      confidence: 0,
    }
  },
  grade(prompt, key, answer) {
    const missing = unfilled(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    const follow =
      prompt.follow && key.follow ? [followMark(prompt.follow, key.follow, answer.follow, prompt.skill)] : []
    const rule = ruleFor(prompt.plan, key.request)
    if (!rule) return gradeOf([neededMark(prompt, key, answer), ...follow])
    return gradeOf([
      neededMark(prompt, key, answer),
      ...requestFields.map((field) => requestMark(prompt, key, answer, field)),
      ...evidenceMarks(prompt, key, answer),
      answerByMark(prompt, key, answer),
      boxMark(prompt, key, answer),
      ...follow,
    ])
  },
} as const satisfies Kind<'authorization', AuthorizationPrompt, AuthorizationKey, AuthorizationAnswer>

/** What the plan's portal answers to what the student sent; undefined when nothing readable was sent. */
export function portalAnswer(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  answer: AuthorizationAnswer,
): PortalAnswer | undefined {
  if (answer.needed !== 'yes') return undefined
  const { fields } = answer
  const [from, to] = [parseTypedDay(fields.from ?? ''), parseTypedDay(fields.to ?? '')]
  const units = Number(fields.units)
  if (!from || !to || !Number.isInteger(units)) return undefined
  return requestAuthorization(
    {
      ...key.request,
      ...fields,
      urgency: fields.urgency === 'expedited' ? 'expedited' : 'standard',
      units,
      from,
      to,
      facts: shown(prompt, key, answer.evidence),
    },
    prompt.plan,
    prompt.today,
  )
}

/** Criteria of which words are attached. */
const shown = (prompt: AuthorizationPrompt, key: AuthorizationKey, evidence: readonly Span[]): string[] =>
  Object.entries(key.facts)
    .filter(([, spans]) => spans.some((span) => evidence.some((mine) => touches(prompt, span, mine))))
    .map(([id]) => id)

const touches = (prompt: AuthorizationPrompt, a: Span, b: Span): boolean =>
  spansTouch(a, b, prompt.papers.find((paper) => paper.id === a.document)?.text ?? '')

const rightAnswer = (prompt: AuthorizationPrompt, key: AuthorizationKey): PortalAnswer =>
  requestAuthorization(
    { ...key.request, facts: Object.keys(key.facts).filter((id) => key.facts[id]?.length) },
    prompt.plan,
    prompt.today,
  )

const rightBox = (prompt: AuthorizationPrompt, key: AuthorizationKey): string =>
  'number' in rightAnswer(prompt, key) ? boxFor(prompt.form) : 'none'

function unfilled(prompt: AuthorizationPrompt, answer: AuthorizationAnswer) {
  const { needed, fields } = answer
  const decided = blanks([['needed', 'Whether an authorization is needed', needed]])
  const request = requestFields.map((field) => [field, fieldLabels[field], fields[field] ?? ''] as const)
  return [
    ...decided,
    ...(needed === 'yes'
      ? blanks([
          ...request,
          ['answerBy', 'The day by which the plan has to answer', answer.answerBy],
          ['box', 'Where the number goes', answer.box],
        ])
      : []),
    ...(prompt.follow ? blanks([['follow', 'The last question', answer.follow]]) : []),
  ]
}

function neededMark(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  { needed }: AuthorizationAnswer,
): Mark {
  const rule = ruleFor(prompt.plan, key.request)
  const { procedure, place } = key.request
  const says = rule
    ? `The list of ${prompt.plan.name} names this service (${procedure}) at place ${place} on that day.`
    : `Nothing on the list of ${prompt.plan.name} fits ${procedure} at place ${place} on that day.`
  return fieldMark({
    at: 'needed',
    skill: prompt.skill,
    isRight: needed === (rule ? 'yes' : 'no'),
    mine: { yes: 'Yes', no: 'No', '': '' }[needed],
    expected: rule ? 'Yes' : 'No',
    why: [key.because.needed, says].filter(Boolean).join(' '),
    authority: rule?.source ?? key.source,
    points: 3,
    effect: rule
      ? 'The claim comes back CO-197 with M62: the service was done without an authorization, and the patient may not be billed.'
      : 'The portal answers NA, none needed: nobody is harmed, but the visit waits and the telephone is busy.',
  })
}

function requestMark(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  answer: AuthorizationAnswer,
  field: RequestField,
): Mark {
  const typed = (answer.fields[field] ?? '').trim()
  const right = key.request[field]
  const isRight = isSame(field, typed, key)
  const name = (value: string) =>
    [...prompt.providers, ...prompt.procedures, ...prompt.places].find((one) => one.id === value)?.label
  return fieldMark({
    at: field,
    skill: prompt.skill,
    isRight,
    mine: name(typed) ?? typed,
    expected:
      name(String(right)) ?? (field === 'from' || field === 'to' ? formDay(String(right)) : String(right)),
    why: key.because[field] ?? `${fieldLabels[field]} as the order and the registration have it.`,
    authority: key.source,
    effect: isRight ? undefined : effectOf(prompt, key, field, typed),
    misconception: mistakeAt(key.mistakes, field),
  })
}

function isSame(field: RequestField, typed: string, key: AuthorizationKey): boolean {
  const right = key.request[field]
  if (field === 'from' || field === 'to') return parseTypedDay(typed) === right
  if (field === 'units') return Number(typed) === right
  if (field === 'diagnosis')
    return [key.request.diagnosis, ...key.diagnoses].some(
      (code) => withoutDot(code) === withoutDot(typed.toUpperCase()),
    )
  return typed.toUpperCase() === String(right).toUpperCase()
}

/** What the portal makes of the right request with this one field as the student wrote it. */
function effectOf(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  field: RequestField,
  typed: string,
): string | undefined {
  const facts = Object.keys(key.facts).filter((id) => key.facts[id]?.length)
  const value =
    field === 'from' || field === 'to' ? parseTypedDay(typed) : field === 'units' ? Number(typed) : typed
  if (value === undefined || Number.isNaN(value))
    return 'The portal cannot read it and sends the request back.'
  const request = { ...key.request, facts, [field]: value } as AuthorizationRequest
  const said = requestAuthorization(request, prompt.plan, prompt.today)
  const before = rightAnswer(prompt, key)
  return said.result === before.result && !('number' in said) ? undefined : `The portal answers: ${said.says}`
}

function evidenceMarks(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  answer: AuthorizationAnswer,
): Mark[] {
  const there = shown(prompt, key, answer.evidence)
  const saysOf = (id: string) =>
    prompt.plan.policies.flatMap((policy) => policy.criteria).find((one) => one.id === id)?.says ?? id
  const facts = Object.entries(key.facts)
    .filter(([, spans]) => spans.length > 0)
    .map(([id, spans]): Mark => {
      const isRight = there.includes(id)
      return {
        at: `evidence.${id}`,
        verdict: isRight ? 'right' : 'missed',
        skill: 'note-reading',
        earned: isRight ? 1 : 0,
        possible: 1,
        ...(isRight ? { mine: 'attached' } : {}),
        expected: `“${spans[0]?.quote ?? ''}”`,
        why: `The policy asks for ${saysOf(id)}; these words of the record show it.`,
        authority: key.source,
        evidence: spans,
        ...(isRight ? {} : { effect: 'The plan pends the request (A4) and the clock of the visit runs on.' }),
      }
    })
  const beyond = key.beyond
    .filter(({ span }) => answer.evidence.some((mine) => touches(prompt, span, mine)))
    .map(
      ({ span, why }, index): Mark => ({
        at: `beyond.${index}`,
        verdict: 'extra',
        skill: 'note-reading',
        earned: -1,
        possible: 0,
        mine: `“${span.quote}”`,
        expected: 'not sent',
        why,
        authority: 'hipaa-privacy 164.502(b)',
        evidence: [span],
      }),
    )
  return [...facts, ...beyond]
}

function answerByMark(prompt: AuthorizationPrompt, key: AuthorizationKey, answer: AuthorizationAnswer): Mark {
  const due = answerBy(prompt.plan, key.request.urgency, prompt.today)
  const day = due?.day ?? prompt.today
  const row = prompt.plan.decision.find((one) => one.source === due?.source)
  const term =
    key.request.urgency === 'expedited'
      ? `${row?.expeditedHours} hours`
      : `${row?.standardDays} calendar days`
  return fieldMark({
    at: 'answerBy',
    skill: prompt.skill,
    isRight: parseTypedDay(answer.answerBy) === day,
    mine: answer.answerBy.trim(),
    expected: formDay(day),
    why: `This plan has ${term} from receipt for a request that is ${key.request.urgency}. Put the day on the calendar and ask when it is over.`,
    authority: due?.source ?? key.source,
  })
}

function boxMark(prompt: AuthorizationPrompt, key: AuthorizationKey, answer: AuthorizationAnswer): Mark {
  const expected = rightBox(prompt, key)
  const said = rightAnswer(prompt, key)
  const why =
    'number' in said
      ? `The approval number stands in ${boxFor(prompt.form) === '23' ? 'box 23' : 'FL 63'} (REF*G1), as it was given, without blanks or the word AUTH.`
      : `No number was given (${said.says}), so no claim can carry one yet.`
  return fieldMark({
    at: 'box',
    skill: prompt.skill,
    isRight: answer.box === expected,
    mine: answer.box,
    expected,
    why,
    authority: prompt.form === 'professional' ? 'nucc-1500-manual 23' : 'nubc-ub04 FL 63',
    effect: 'A number in another place is not read: CO-197 although the plan had approved.',
  })
}
