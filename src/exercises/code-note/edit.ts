import type { CodedLine, CodingAnswer, ProcedureLine } from '../../domain/coding/answer.ts'
import { emptyDiagnosis, emptyProcedure } from '../../domain/coding/solve.ts'
import type { Span } from '../../domain/kernel/span.ts'

/** A line of the worksheet: which list, and its place from 0. */
export interface Place {
  readonly list: 'diagnoses' | 'procedures'
  readonly at: number
}

const replaceAt = <T>(items: readonly T[], at: number, blank: T, change: (item: T) => T): T[] => {
  const filled = Array.from({ length: Math.max(items.length, at + 1) }, (_, index) => items[index] ?? blank)
  return filled.map((item, index) => (index === at ? change(item) : item))
}

/** Changes a diagnosis; one that is not there yet is made. */
export function editDiagnosis(answer: CodingAnswer, at: number, patch: Partial<CodedLine>): CodingAnswer {
  return {
    ...answer,
    diagnoses: replaceAt(answer.diagnoses, at, emptyDiagnosis, (line) => ({ ...line, ...patch })),
  }
}

export function editProcedure(answer: CodingAnswer, at: number, patch: Partial<ProcedureLine>): CodingAnswer {
  return {
    ...answer,
    procedures: replaceAt(answer.procedures, at, emptyProcedure, (line) => ({ ...line, ...patch })),
  }
}

export const addDiagnosis = (answer: CodingAnswer): CodingAnswer =>
  editDiagnosis(answer, Math.max(1, answer.diagnoses.length), {})
export const addProcedure = (answer: CodingAnswer): CodingAnswer =>
  editProcedure(answer, Math.max(1, answer.procedures.length), {})

/** Takes a diagnosis away; pointers go on meaning the diagnoses they meant. */
export function removeDiagnosis(answer: CodingAnswer, at: number): CodingAnswer {
  const order = answer.diagnoses.map((_, index) => index).filter((index) => index !== at)
  return reorder(answer, order)
}

/** Moves a diagnosis one up or down; pointers follow it. */
export function moveDiagnosis(answer: CodingAnswer, at: number, by: -1 | 1): CodingAnswer {
  const to = at + by
  if (to < 0 || to >= answer.diagnoses.length) return answer
  const order = answer.diagnoses.map((_, index) => (index === at ? to : index === to ? at : index))
  return reorder(answer, order)
}

function reorder(answer: CodingAnswer, order: readonly number[]): CodingAnswer {
  const moved = (pointer: number): number[] => {
    if (pointer > answer.diagnoses.length) return [pointer]
    const place = order.indexOf(pointer - 1)
    return place < 0 ? [] : [place + 1]
  }
  return {
    ...answer,
    diagnoses: order.flatMap((index) => answer.diagnoses[index] ?? []),
    procedures: answer.procedures.map((line) => ({ ...line, pointers: line.pointers.flatMap(moved) })),
  }
}

export function removeProcedure(answer: CodingAnswer, at: number): CodingAnswer {
  return { ...answer, procedures: answer.procedures.filter((_, index) => index !== at) }
}

/** Puts a code into a line of either list. */
export function putCode(answer: CodingAnswer, { list, at }: Place, code: string): CodingAnswer {
  return list === 'diagnoses' ? editDiagnosis(answer, at, { code }) : editProcedure(answer, at, { code })
}

/** Attaches words of a document to a line; the same words only once. */
export function attach(answer: CodingAnswer, { list, at }: Place, span: Span): CodingAnswer {
  const evidence = evidenceAt(answer, { list, at })
  if (evidence.some((other) => isSame(other, span))) return answer
  return setEvidence(answer, { list, at }, [...evidence, span])
}

export function detach(answer: CodingAnswer, place: Place, span: Span): CodingAnswer {
  return setEvidence(
    answer,
    place,
    evidenceAt(answer, place).filter((other) => !isSame(other, span)),
  )
}

const evidenceAt = (answer: CodingAnswer, { list, at }: Place): readonly Span[] =>
  answer[list][at]?.evidence ?? []

function setEvidence(answer: CodingAnswer, { list, at }: Place, evidence: Span[]): CodingAnswer {
  return list === 'diagnoses'
    ? editDiagnosis(answer, at, { evidence })
    : editProcedure(answer, at, { evidence })
}

const isSame = (a: Span, b: Span): boolean =>
  a.document === b.document && a.quote === b.quote && a.nth === b.nth

/** `25, rt` → `['25', 'RT']`, at most four; the blank after a whole one stays while somebody types on. */
export const parseModifiers = (text: string): string[] =>
  text
    .toUpperCase()
    .trimStart()
    .split(/[\s,]+/)
    .slice(0, 4)
export const makeModifiers = (modifiers: readonly string[]): string => modifiers.join(' ')

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** `ac`, `1 3`, `A,C` → 1 and 3: pointers are typed as on box 24E, or as line numbers. */
export function parsePointers(text: string): number[] {
  const numbers = [...text.toUpperCase()].map((character) =>
    /[1-9]/.test(character) ? Number(character) : LETTERS.indexOf(character) + 1,
  )
  return [...new Set(numbers.filter((number) => number > 0))].slice(0, 4)
}
export const makePointers = (pointers: readonly number[]): string => pointers.map(letterOf).join('')
export const letterOf = (number: number): string => LETTERS[number - 1] ?? '?'

/** `S61.51_A` with the answer's character at each `_`; an empty character leaves the gap. */
export function fillGap(template: string, code: string, at: number, character: string): string {
  const filled = template.length === code.length ? code : template
  return filled.slice(0, at) + (character.toUpperCase() || '_') + filled.slice(at + 1)
}
