import { formDay } from '../../domain/kernel/day.ts'
import { gradeOf } from '../../domain/kernel/grade.ts'
import { answerBy, ruleFor } from '../../domain/payer/request-authorization.ts'
import { blanks } from '../field-mark.ts'
import { followMark } from '../follow.ts'
import type { Kind } from '../kind.ts'
import { fieldLabels, requestFields } from './fields.ts'
import { answerByMark, boxMark, evidenceMarks, neededMark, requestMark } from './marks.ts'
import { rightBox } from './portal.ts'
import { AuthorizationAnswer, AuthorizationKey, AuthorizationPrompt } from './schema.ts'

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
