import type { Paper } from '../../../domain/chart/document.ts'
import type { Highlight } from '../../../domain/chart/highlight.ts'
import type { CodingAnswer } from '../../../domain/coding/answer.ts'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import type { Graded } from '../../../domain/kernel/grade.ts'
import { type Span, spanStart } from '../../../domain/kernel/span.ts'
import type { Place } from '../edit.ts'

/** `Diagnosis 2`. */
export const nameOf = ({ list, at }: Place): string =>
  `${list === 'diagnoses' ? 'Diagnosis' : 'Procedure'} ${at + 1}`

/** Lines that words can be attached to: the one in hand first, then the rest in order. */
export function targetsOf(
  prompt: CodingPrompt,
  answer: CodingAnswer,
  inHand: Place,
): { place: Place; name: string }[] {
  const places: Place[] = [
    ...(prompt.asks.diagnoses ? placesIn('diagnoses', answer) : []),
    ...(prompt.asks.procedures === 'none' ? [] : placesIn('procedures', answer)),
  ]
  const others = places.filter((place) => place.list !== inHand.list || place.at !== inHand.at)
  return [inHand, ...others].map((place) => ({ place, name: nameOf(place) }))
}

const placesIn = (list: Place['list'], answer: CodingAnswer): Place[] =>
  Array.from({ length: Math.max(1, answer[list].length) }, (_, at) => ({ list, at }))

/** Words to mark in a document: the student's, and after Check the key's. */
export function highlightsIn(paper: Paper, answer: CodingAnswer, graded: Graded | undefined): Highlight[] {
  const mine = (['diagnoses', 'procedures'] as const).flatMap((list) =>
    answer[list].flatMap((line, at) =>
      line.evidence.flatMap((span) => marked(paper, span, 'mine', nameOf({ list, at }))),
    ),
  )
  const key = (graded?.marks ?? []).flatMap((mark) =>
    (mark.evidence ?? []).flatMap((span) => marked(paper, span, 'key', mark.expected ?? 'key')),
  )
  return [...mine, ...key]
}

function marked(paper: Paper, span: Span, tone: Highlight['tone'], label: string): Highlight[] {
  const start = span.document === paper.id ? spanStart(span, paper.text) : -1
  return start < 0 ? [] : [{ start, end: start + span.quote.length, tone, label }]
}
