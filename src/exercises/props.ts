import type { Grade } from '../domain/kernel/grade.ts'

export type Sources = Readonly<Record<string, { readonly title: string; readonly url?: string | undefined }>>

/** What a question's view is given. It keeps nothing: the answer belongs to the caller, who grades and hands the grade back. */
export interface QuestionProps<Prompt, Key, Answer> {
  prompt: Prompt
  answer: Answer
  onAnswer: (answer: Answer) => void
  onCheck: (answer: Answer) => void
  grade?: Grade | undefined
  /** The key (`key` is taken by Preact), only after Check. */
  solution?: Key | undefined
  sources: Sources
  disabled?: boolean | undefined
  /** Confidence is asked now and then, not always. */
  asksConfidence?: boolean | undefined
  onRetry?: (() => void) | undefined
}
