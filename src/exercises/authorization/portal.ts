import { parseTypedDay } from '../../domain/kernel/day.ts'
import { type Span, spansTouch } from '../../domain/kernel/span.ts'
import { type PortalAnswer, requestAuthorization } from '../../domain/payer/request-authorization.ts'
import { boxFor } from './fields.ts'
import type { AuthorizationAnswer, AuthorizationKey, AuthorizationPrompt } from './schema.ts'

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
export const shown = (
  prompt: AuthorizationPrompt,
  key: AuthorizationKey,
  evidence: readonly Span[],
): string[] =>
  Object.entries(key.facts)
    .filter(([, spans]) => spans.some((span) => evidence.some((mine) => touches(prompt, span, mine))))
    .map(([id]) => id)

export const touches = (prompt: AuthorizationPrompt, a: Span, b: Span): boolean =>
  spansTouch(a, b, prompt.papers.find((paper) => paper.id === a.document)?.text ?? '')

export const rightAnswer = (prompt: AuthorizationPrompt, key: AuthorizationKey): PortalAnswer =>
  requestAuthorization(
    { ...key.request, facts: Object.keys(key.facts).filter((id) => key.facts[id]?.length) },
    prompt.plan,
    prompt.today,
  )

export const rightBox = (prompt: AuthorizationPrompt, key: AuthorizationKey): string =>
  'number' in rightAnswer(prompt, key) ? boxFor(prompt.form) : 'none'
