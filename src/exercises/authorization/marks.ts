import { withoutDot } from '../../domain/claim/claim.ts'
import { formDay, parseTypedDay } from '../../domain/kernel/day.ts'
import type { Mark } from '../../domain/kernel/grade.ts'
import {
  type AuthorizationRequest,
  answerBy,
  requestAuthorization,
  ruleFor,
} from '../../domain/payer/request-authorization.ts'
import { fieldMark, mistakeAt } from '../field-mark.ts'
import { boxFor, fieldLabels, type RequestField } from './fields.ts'
import { rightAnswer, rightBox, shown, touches } from './portal.ts'
import type { AuthorizationAnswer, AuthorizationKey, AuthorizationPrompt } from './schema.ts'

export function neededMark(
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

export function requestMark(
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

export function evidenceMarks(
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

export function answerByMark(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  answer: AuthorizationAnswer,
): Mark {
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

export function boxMark(
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  answer: AuthorizationAnswer,
): Mark {
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
