import type { CodingAnswer } from './answer.ts'
import type { CodingPrompt } from './key.ts'
import { bare } from './part.ts'

interface Missing {
  readonly at: string
  readonly message: string
}

/** What is blank, and nothing about what is right: an answer that has a line, a query or "nothing to code" says enough. */
export function missingIn(prompt: CodingPrompt, answer: CodingAnswer): readonly Missing[] {
  const diagnoses = answer.diagnoses.flatMap((line, at) => {
    const started = line.evidence.length > 0 || line.poa.trim() !== ''
    if (line.code.includes('_'))
      return [{ at: `diagnoses.${at}.code`, message: `Diagnosis ${at + 1} has a blank character to fill.` }]
    return started && bare(line.code) === ''
      ? [{ at: `diagnoses.${at}.code`, message: `Diagnosis ${at + 1} has no code.` }]
      : []
  })
  const procedures = answer.procedures.flatMap((_, at) => missingInProcedure(prompt, answer, at))
  const drg =
    prompt.asks.drg &&
    answer.query.length === 0 &&
    !answer.nothingToCode &&
    answer.drg.trim() === '' &&
    hasWork(prompt, answer)
  const lines = [...diagnoses, ...procedures]
  const lists = hasWork(prompt, answer) || lines.length > 0 ? [] : nothingYet(prompt)
  return [...lists, ...lines, ...(drg ? [{ at: 'drg', message: 'The MS-DRG is blank.' }] : [])]
}

function missingInProcedure(prompt: CodingPrompt, answer: CodingAnswer, at: number): Missing[] {
  const line = answer.procedures[at]
  if (!line) return []
  const place = `procedures.${at}`
  const name = `Procedure ${at + 1}`
  if (line.code.includes('_'))
    return [{ at: `${place}.code`, message: `${name} has a blank character to fill.` }]
  if (bare(line.code) === '') {
    const started =
      line.evidence.length > 0 ||
      line.pointers.length > 0 ||
      line.modifiers.some((modifier) => modifier.trim() !== '') ||
      line.day.trim() !== ''
    return started ? [{ at: `${place}.code`, message: `${name} has no code.` }] : []
  }
  return [
    ...(line.units.trim() === '' ? [{ at: `${place}.units`, message: `${name} has no units.` }] : []),
    ...(prompt.asks.pointers &&
    line.pointers.length === 0 &&
    answer.diagnoses.some((diagnosis) => bare(diagnosis.code) !== '')
      ? [{ at: `${place}.pointers`, message: `${name} points at no diagnosis.` }]
      : []),
  ]
}

/** Something of the student's own: more than what stood there at the start. */
function hasWork(prompt: CodingPrompt, answer: CodingAnswer): boolean {
  if (answer.nothingToCode || answer.query.length > 0) return true
  const own = (lines: readonly { readonly code: string }[], given: readonly string[]) =>
    lines.some(
      (line) =>
        bare(line.code) !== '' && !line.code.includes('_') && !given.map(bare).includes(bare(line.code)),
    )
  return own(answer.diagnoses, prompt.given.diagnoses) || own(answer.procedures, prompt.given.procedures)
}

function nothingYet(prompt: CodingPrompt): Missing[] {
  return [
    ...(prompt.asks.diagnoses ? [{ at: 'diagnoses', message: 'No diagnosis is entered yet.' }] : []),
    ...(prompt.asks.procedures === 'none'
      ? []
      : [{ at: 'procedures', message: 'No procedure is entered yet.' }]),
  ]
}
