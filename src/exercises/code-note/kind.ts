import { CodingAnswer } from '../../domain/coding/answer.ts'
import { gradeCoding, type Titles } from '../../domain/coding/grade.ts'
import { CodingKey, CodingPrompt } from '../../domain/coding/key.ts'
import { blankCoding, solveCoding } from '../../domain/coding/solve.ts'
import type { Kind } from '../kind.ts'

/** Read the documents, code them: the coding desk. With a book the sentences name titles; points are the same. */
export const codeNote = {
  id: 'code-note',
  prompt: CodingPrompt,
  key: CodingKey,
  answer: CodingAnswer,
  blank: blankCoding,
  solve: solveCoding,
  grade: (prompt: CodingPrompt, key: CodingKey, answer: CodingAnswer, book: Titles = []) =>
    gradeCoding(prompt, key, answer, book),
} as const satisfies Kind<'code-note', CodingPrompt, CodingKey, CodingAnswer>
