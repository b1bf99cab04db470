import type { CodingAnswer } from '../../../domain/coding/answer.ts'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import type { Span } from '../../../domain/kernel/span.ts'
import type { Comparison } from '../compare.ts'
import type { Place } from '../edit.ts'
import type { Lookup } from './lookup.ts'

/** What both lists of the worksheet are given. */
export interface WorksheetProps {
  prompt: CodingPrompt
  answer: CodingAnswer
  lookup: Lookup
  /** After Check, to paint the edges of the rows. */
  comparison: readonly Comparison[]
  onAnswer: (answer: CodingAnswer) => void
  onPlace: (place: Place) => void
  onShow: (span: Span) => void
  isLocked: boolean
}

/** Id of a line's code field. */
export const fieldId = (prompt: CodingPrompt, { list, at }: Place): string => `${prompt.id}-${list}-${at}`

export const verdictAt = (comparison: readonly Comparison[], place: Place) =>
  comparison.find((row) => row.place?.list === place.list && row.place.at === place.at)?.verdict
