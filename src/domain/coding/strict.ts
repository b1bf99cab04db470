import type { Strict } from '../kernel/grade.ts'
import type { CodingAnswer } from './answer.ts'
import { isQueryRight } from './grade-query.ts'
import type { CodingKey, CodingPrompt, KeyDiagnosis, KeyProcedure } from './key.ts'
import { type DiagnosisPairing, isExact, type Pairing, type ProcedurePairing } from './match.ts'
import { bare, isCodeRight, type Part } from './part.ts'

type AnyPairing = Pairing<{ readonly code: string }, KeyDiagnosis | KeyProcedure>

/**
 * The scores a school knows. Lines: right ÷ the larger of entered and key; half a line only where the procedure is right
 * and its modifiers or units are not. Code over code: right ÷ every code judged. Case over case: all or nothing.
 */
export function strictScores(
  prompt: CodingPrompt,
  key: CodingKey,
  answer: CodingAnswer,
  diagnoses: DiagnosisPairing,
  procedures: ProcedurePairing,
  isAllRight: boolean,
): readonly Strict[] {
  const pairings: readonly AnyPairing[] = [diagnoses, procedures]
  const count = (tell: (pairing: AnyPairing) => number) =>
    pairings.reduce((total, pairing) => total + tell(pairing), 0)
  const judged = (pairing: AnyPairing) => pairing.pairs.filter((found) => !found.key.optional)
  const required = count((pairing) => judged(pairing).length + pairing.missed.length)
  const entered = count((pairing) => judged(pairing).length + pairing.extra.length)
  const codes = count(
    (pairing) => judged(pairing).filter((found) => isExact(found.line.code, found.key)).length,
  )
  const other = decisions(key, answer)
  const lineCredit = count((pairing) =>
    judged(pairing).reduce((total, found) => total + credit(found.key, found.parts), 0),
  )
  return [
    {
      id: 'lines',
      label: 'Right lines of lines entered or in the key',
      right: lineCredit + other.right,
      of: Math.max(entered + other.entered, required + other.inKey),
    },
    {
      id: 'code-over-code',
      label: 'Code over code',
      right: codes,
      of: required + count((pairing) => pairing.extra.length),
    },
    { id: 'case-over-case', label: 'Case over case', right: isAllRight ? 1 : 0, of: 1 },
    ...(prompt.asks.drg && key.drg !== undefined
      ? [{ id: 'drg', label: 'MS-DRG match', right: bare(answer.drg) === bare(key.drg) ? 1 : 0, of: 1 }]
      : []),
  ]
}

function credit(line: KeyDiagnosis | KeyProcedure, parts: readonly Part[]): number {
  if (!isCodeRight(parts)) return 0
  const isDetailRight = parts.every(
    (part) => (part.at !== 'modifiers' && part.at !== 'units') || part.verdict === 'right',
  )
  return isDetailRight || !('system' in line) ? 1 : 0.5
}

/** A query and "nothing to code" count as a line each, where the key or the student has them. */
function decisions(key: CodingKey, answer: CodingAnswer): { right: number; entered: number; inKey: number } {
  const one = (isKey: boolean, isMine: boolean, isRight: boolean) => ({
    right: isRight ? 1 : 0,
    entered: isMine ? 1 : 0,
    inKey: isKey ? 1 : 0,
  })
  const query = one(
    key.query !== undefined,
    answer.query.length > 0,
    key.query !== undefined && isQueryRight(key, answer),
  )
  const nothing = one(key.nothingToCode, answer.nothingToCode, key.nothingToCode && answer.nothingToCode)
  return {
    right: query.right + nothing.right,
    entered: query.entered + nothing.entered,
    inKey: query.inKey + nothing.inKey,
  }
}
