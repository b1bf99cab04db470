import type { Mark } from '../kernel/grade.ts'
import type { CodingAnswer } from './answer.ts'
import type { CodingKey, CodingPrompt } from './key.ts'
import { toll, worth } from './part.ts'
import { skillOf } from './skill-of.ts'

/** Where the note does not say, asking is the right answer; and a question that suggests its answer is a wrong one. */
export function gradeQuery(prompt: CodingPrompt, key: CodingKey, answer: CodingAnswer): readonly Mark[] {
  const asked = answer.query.length > 0
  const skill = skillOf('query', [], key)
  if (!key.query) return asked ? [needless(skill)] : []
  const { rationale } = key.query
  const common = {
    skill,
    authority: rationale.authority,
    ...(key.evidence ? { evidence: key.evidence } : {}),
  }
  const decision: Mark = {
    ...common,
    at: 'query',
    verdict: asked ? 'right' : 'missed',
    earned: asked ? worth.query : 0,
    possible: worth.query,
    mine: asked ? 'query' : 'no query',
    expected: 'query',
    why: asked
      ? `Asking is right: ${rationale.text}`
      : `The note does not say enough to code this; ask the provider. ${rationale.text}`,
    ...(asked
      ? {}
      : { effect: 'A code that goes beyond the note does not survive an audit, and the payment goes back.' }),
  }
  const textOf = (id: string) => prompt.queryParts.find((part) => part.id === id)?.text ?? id
  const needed = key.query.parts.map((id): Mark => {
    const has = answer.query.includes(id)
    return {
      ...common,
      at: `query.${id}`,
      verdict: has ? 'right' : 'missed',
      earned: has ? worth.queryPart : 0,
      possible: worth.queryPart,
      expected: textOf(id),
      ...(has ? { mine: textOf(id) } : {}),
      why: has
        ? 'This belongs in the query: it states what the record shows and leaves the answer open.'
        : 'A query that can be answered needs this part.',
    }
  })
  const leading = answer.query
    .filter((id) => !key.query?.parts.includes(id))
    .map((id): Mark => {
      const reason = key.query?.wrong?.find((wrong) => wrong.part === id)
      return {
        ...common,
        at: `query.${id}`,
        verdict: 'wrong',
        earned: -worth.queryPart,
        possible: 0,
        mine: textOf(id),
        why:
          reason?.why ??
          'This part leads: it suggests the answer, or says what the answer would pay. A query offers what the record shows and lets the provider decide.',
        effect: 'A leading query makes the diagnosis that follows from it worthless in an audit.',
        ...(reason?.misconception ? { misconception: reason.misconception } : {}),
      }
    })
  return [decision, ...needed, ...leading]
}

function needless(skill: string): Mark {
  return {
    at: 'query',
    verdict: 'extra',
    skill,
    earned: -toll.needlessQuery,
    possible: 0,
    mine: 'query',
    expected: 'no query',
    why: 'The note answers this question; a query is for what the record leaves open or says in two ways.',
    effect: 'The claim waits for an answer that is already in the chart.',
  }
}

/** Exactly the parts that belong in it. */
export function isQueryRight(key: CodingKey, answer: CodingAnswer): boolean {
  const want = key.query?.parts ?? []
  return want.length === answer.query.length && want.every((id) => answer.query.includes(id))
}
