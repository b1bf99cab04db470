import { align } from './align.ts'
import type { CodedLine, CodingAnswer, ProcedureLine } from './answer.ts'
import { compareDiagnosis, isSameCategory } from './grade-diagnosis.ts'
import { comparePcs, isSameProcedure } from './grade-pcs.ts'
import { compareProcedure, isSameFamily } from './grade-procedure.ts'
import type { CodingKey, CodingPrompt, Forbidden, KeyDiagnosis, KeyProcedure } from './key.ts'
import { placeModifiers } from './modifier-place.ts'
import { askedIn, bare, earnedBy, isCodeRight, type Part, sharedPrefix, type TitleOf, toll } from './part.ts'

/** Which line of the answer stands for which line of the key, and how they compare. Indices are those of the two lists. */
export interface Pairing<Line, KeyLine> {
  readonly pairs: readonly {
    readonly line: Line
    readonly at: number
    readonly key: KeyLine
    readonly keyAt: number
    readonly parts: readonly Part[]
  }[]
  readonly missed: readonly { readonly key: KeyLine; readonly keyAt: number }[]
  readonly extra: readonly { readonly line: Line; readonly at: number }[]
}

export type DiagnosisPairing = Pairing<CodedLine, KeyDiagnosis>
export type ProcedurePairing = Pairing<ProcedureLine, KeyProcedure>

export function pairDiagnoses(
  prompt: CodingPrompt,
  key: CodingKey,
  answer: CodingAnswer,
  titleOf: TitleOf,
): DiagnosisPairing {
  return pair(answer.diagnoses, key.diagnoses, key, {
    isSibling: (line, wanted) => codesOf(wanted).some((code) => isSameCategory(line.code, code)),
    compare: (line, wanted) => {
      const asked = askedIn(codesOf(wanted), prompt.given.diagnoses)
      return compareDiagnosis(line, wanted, { poa: prompt.asks.poa, titleOf, asked })
    },
    identity: (line) => `${bare(line.code)} ${line.poa}`,
  })
}

/** Procedures come after diagnoses: a pointer is right when it names the line that stands for the key's diagnosis. */
export function pairProcedures(
  prompt: CodingPrompt,
  key: CodingKey,
  answer: CodingAnswer,
  titleOf: TitleOf,
  diagnoses: DiagnosisPairing,
): ProcedurePairing {
  const keyCodeAt = (number: number) => diagnoses.pairs.find((found) => found.at === number - 1)?.key.code
  const within = diagnoses.pairs.map((found) => found.key.code)
  const pointers = prompt.asks.pointers
  return pair(answer.procedures, placeModifiers(key.procedures, answer.procedures), key, {
    isSibling: (line, wanted) => {
      const isSame = wanted.system === 'icd10pcs' ? isSameProcedure : isSameFamily
      return codesOf(wanted).some((code) => isSame(line.code, code))
    },
    compare: (line, wanted) => {
      const asked = askedIn(codesOf(wanted), prompt.given.procedures)
      if (wanted.system === 'icd10pcs') return comparePcs(line, wanted, { titleOf, asked })
      const pointedAt = line.pointers.map(keyCodeAt)
      return compareProcedure(line, wanted, { pointers, titleOf, asked, pointedAt, within })
    },
    identity: (line) => {
      const pointedAt = line.pointers.map((number) => bare(answer.diagnoses[number - 1]?.code ?? ''))
      return JSON.stringify([bare(line.code), line.modifiers, line.units, line.day, pointedAt])
    },
  })
}

export const codesOf = (line: KeyDiagnosis | KeyProcedure): readonly string[] => [
  line.code,
  ...line.alternatives,
]

export const isExact = (code: string, wanted: KeyDiagnosis | KeyProcedure): boolean =>
  codesOf(wanted).some((other) => bare(other) === bare(code))

export const forbiddenOf = (key: CodingKey, code: string): Forbidden | undefined =>
  key.forbidden.find((row) => bare(row.code) === bare(code))

/** What a line takes away when it stands for nothing in the key. */
export function tollOf(key: CodingKey, code: string): number {
  const row = forbiddenOf(key, code)
  if (!row) return toll.unsupported
  return row.severity === 'cost' ? toll.forbidden : 0
}

interface Comparison<Line, KeyLine> {
  isSibling(line: Line, wanted: KeyLine): boolean
  compare(line: Line, wanted: KeyLine): readonly Part[]
  /** The line as text that does not depend on where it stands. */
  identity(line: Line): string
}

function pair<Line extends { readonly code: string }, KeyLine extends KeyDiagnosis | KeyProcedure>(
  lines: readonly Line[],
  keyLines: readonly KeyLine[],
  key: CodingKey,
  { isSibling, compare, identity }: Comparison<Line, KeyLine>,
): Pairing<Line, KeyLine> {
  const entered = lines.map((line, at) => ({ line, at })).filter(({ line }) => bare(line.code) !== '')
  // The order of the student's lines must not decide which of two equal assignments is taken.
  entered.sort((a, b) => compareText(identity(a.line), identity(b.line)) || a.at - b.at)
  const table = entered.map(({ line }) => keyLines.map((wanted) => compare(line, wanted)))
  const benefit = entered.map(({ line }, row) =>
    keyLines.map((wanted, column) =>
      gain(line, wanted, table[row]?.[column] ?? [], key, isSibling(line, wanted)),
    ),
  )
  const columnOf = align(benefit)
  const taken = new Set(columnOf)
  return {
    pairs: entered
      .flatMap((entry, row) => {
        const keyAt = columnOf[row] ?? -1
        const wanted = keyLines[keyAt]
        return wanted ? [{ ...entry, key: wanted, keyAt, parts: table[row]?.[keyAt] ?? [] }] : []
      })
      .sort((a, b) => a.at - b.at),
    missed: keyLines
      .map((wanted, keyAt) => ({ key: wanted, keyAt }))
      .filter(({ key: wanted, keyAt }) => !taken.has(keyAt) && !wanted.optional),
    extra: entered.filter((_, row) => (columnOf[row] ?? -1) < 0).sort((a, b) => a.at - b.at),
  }
}

/** What the score wins when this line stands for that line of the key instead of for nothing; 0 = they are two things. */
function gain<Line extends { readonly code: string }, KeyLine extends KeyDiagnosis | KeyProcedure>(
  line: Line,
  wanted: KeyLine,
  parts: readonly Part[],
  key: CodingKey,
  isSibling: boolean,
): number {
  const exact = isExact(line.code, wanted)
  const saved = tollOf(key, line.code)
  if (wanted.optional) return exact ? saved * 1000 + 600 : 0
  const mistaken = bare(forbiddenOf(key, line.code)?.insteadOf ?? '') === bare(wanted.code)
  const shared = Math.max(...codesOf(wanted).map((code) => sharedPrefix(bare(code), bare(line.code))))
  if (!exact && !isSibling && !mistaken && shared < 2) return 0
  const likeness = (isCodeRight(parts) ? 500 : 0) + (mistaken ? 200 : 0) + (isSibling ? 100 : 0) + shared
  return Math.max(1, (earnedBy(parts) + saved) * 1000 + likeness)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
