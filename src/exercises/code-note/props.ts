import type { ComponentChildren } from 'preact'
import type { CodeEntry } from '../../domain/codes/entry.ts'
import type { Abbreviations } from '../../domain/codes/search.ts'
import type { CodingAnswer } from '../../domain/coding/answer.ts'
import type { CodingKey, CodingPrompt } from '../../domain/coding/key.ts'
import type { Day } from '../../domain/kernel/day.ts'
import type { Grade } from '../../domain/kernel/grade.ts'
import type { Paper } from '../../ui/sheets/DocumentPane.tsx'
import type { Sources } from '../props.ts'

/** A procedure of the short list, with our own label. */
export interface Choice {
  readonly code: string
  readonly label: string
  readonly family: string
}

/** Everything the coding desk is given. It keeps nothing but what is open and chosen: the answer belongs to the caller. */
export interface CodeNoteProps {
  prompt: CodingPrompt
  documents: readonly Paper[]
  answer: CodingAnswer
  onAnswer: (answer: CodingAnswer) => void
  /** Called with the answer as it stands; the caller grades it and hands the grade back. */
  onCheck: (answer: CodingAnswer) => void
  grade?: Grade | undefined
  /** The key (`key` is taken by Preact), only after Check: what the case says about its own checks. */
  solution?: CodingKey | undefined
  book: readonly CodeEntry[]
  /** Day of service, or of discharge: the book of that day is opened. */
  day: Day
  choices: readonly Choice[]
  sources: Sources
  abbreviations?: Abbreviations | undefined
  disabled?: boolean | undefined
  /** Opens the book at this code from the start: the first worked case. */
  bookAt?: string | undefined
  /** A hint was opened, counted from 1; it stands in the answer too. */
  onHint?: ((number: number) => void) | undefined
  onRetry?: (() => void) | undefined
  onSendToBilling?: (() => void) | undefined
  /** More to do after Check: practise this skill, a fresh case, contest. */
  actions?: ComponentChildren
  /** False where the page has a list of shortcuts of its own. */
  hasShortcuts?: boolean | undefined
}
