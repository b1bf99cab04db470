import type { CodedLine, CodingAnswer, ProcedureLine } from './answer.ts'
import type { CodingKey, CodingPrompt, KeyDiagnosis, KeyProcedure } from './key.ts'
import { bare } from './part.ts'

/** What stands on the desk at the start: the given lines, nothing else. Where pointers are not asked, given lines have theirs. */
export function blankCoding(prompt: CodingPrompt): CodingAnswer {
  const pointers = prompt.asks.pointers ? [] : [1]
  return {
    diagnoses: prompt.given.diagnoses.map((code) => ({ ...emptyDiagnosis, code })),
    procedures: prompt.given.procedures.map((code) => ({ ...emptyProcedure, code, pointers })),
    drg: '',
    nothingToCode: false,
    query: [],
    confidence: 0,
    hints: [],
  }
}

export const emptyDiagnosis: CodedLine = { code: '', poa: '', evidence: [] }
export const emptyProcedure: ProcedureLine = {
  code: '',
  modifiers: [],
  units: '1',
  pointers: [],
  day: '',
  evidence: [],
}

/** The model answer: every required line, and the optional ones that a procedure points at. */
export function solveCoding(prompt: CodingPrompt, key: CodingKey): CodingAnswer {
  const pointed = key.procedures.flatMap((procedure) => procedure.pointers.map(bare))
  const diagnoses = key.diagnoses.filter((line) => !line.optional || pointed.includes(bare(line.code)))
  return {
    diagnoses: diagnoses.map(solveDiagnosis),
    procedures: key.procedures
      .filter((line) => !line.optional)
      .map((line) => solveProcedure(prompt, line, diagnoses)),
    drg: key.drg ?? '',
    nothingToCode: key.nothingToCode,
    query: [...(key.query?.parts ?? [])],
    confidence: 0,
    hints: [],
  }
}

export const solveDiagnosis = (line: KeyDiagnosis): CodedLine => ({
  code: line.code,
  poa: line.poa ?? '',
  evidence: [...line.evidence],
})

export function solveProcedure(
  prompt: CodingPrompt,
  line: KeyProcedure,
  diagnoses: readonly KeyDiagnosis[],
): ProcedureLine {
  const numbers = line.pointers
    .map((code) => diagnoses.findIndex((diagnosis) => bare(diagnosis.code) === bare(code)) + 1)
    .filter((number) => number > 0)
  const fallback = prompt.asks.pointers && diagnoses.length > 0 ? [1] : []
  return {
    code: line.code,
    modifiers: [...line.modifiers],
    units: String(line.units),
    pointers: numbers.length > 0 ? numbers : fallback,
    day: line.day ?? '',
    evidence: [...line.evidence],
  }
}
