import { type CodeEntry, entryOn, inheritedOn } from '../../domain/codes/entry.ts'
import { coversCode } from '../../domain/codes/pattern.ts'
import { ageOn } from '../../domain/kernel/day.ts'
import type { Problem } from '../../domain/kernel/problem.ts'
import type { Case } from '../cases.ts'
import { type CaseCheck, judgedOn, type Shelves } from './check.ts'

const diagnosisEntries = (one: Case, { reference }: Shelves): (CodeEntry | undefined)[] =>
  one.key.diagnoses.map((line) => inheritedOn(reference, line.code, judgedOn(one)))

export const codesValid: CaseCheck = {
  id: 'codes-valid',
  says: 'Each diagnosis and PCS code of the key, alternatives included, is in the shipped book, valid and billable on the day.',
  run(one, { reference }) {
    const codes = [
      ...one.key.diagnoses.flatMap((line) => [line.code, ...line.alternatives]),
      ...one.key.procedures
        .filter((line) => line.system !== 'cpt')
        .flatMap((line) => [line.code, ...line.alternatives]),
    ]
    return codes.flatMap((code): Problem[] => {
      const entry = entryOn(reference, code, judgedOn(one))
      if (!entry) return [{ at: code, message: `${code} is not in the shipped book on ${judgedOn(one)}.` }]
      return entry.billable
        ? []
        : [{ at: code, message: `${code} is not complete: it needs more characters.` }]
    })
  },
}

export const noExcludes1: CaseCheck = {
  id: 'no-excludes1',
  says: 'No two codes of a key exclude each other (Excludes1).',
  run(one, shelves) {
    const entries = diagnosisEntries(one, shelves)
    return entries.flatMap((entry) =>
      entries.flatMap((other): Problem[] =>
        entry &&
        other &&
        entry !== other &&
        entry.excludes1.some((pattern) => coversCode(pattern, other.code))
          ? [
              {
                at: entry.code,
                message: `${entry.code} has an Excludes1 note for ${other.code}, and both are in the key.`,
              },
            ]
          : [],
      ),
    )
  },
}

export const codeFirst: CaseCheck = {
  id: 'code-first',
  says: 'A code with a code-first note follows the code that the note names, when that one is in the key.',
  run(one, shelves) {
    const entries = diagnosisEntries(one, shelves)
    return entries.flatMap((entry, index): Problem[] => {
      const first = entries.findIndex(
        (other) =>
          other && other !== entry && entry?.codeFirst.some((pattern) => coversCode(pattern, other.code)),
      )
      return entry && first > index
        ? [
            {
              at: entry.code,
              message: `${entry.code} stands before ${entries[first]?.code}, which its note wants first.`,
            },
          ]
        : []
    })
  },
}

export const firstListed: CaseCheck = {
  id: 'first-listed',
  says: 'A manifestation or an external cause is never first.',
  run(one, shelves) {
    const [entry] = diagnosisEntries(one, shelves)
    if (!entry) return []
    return entry.manifestation || /^[V-Y]/.test(entry.code)
      ? [{ at: entry.code, message: `${entry.code} cannot be listed first.` }]
      : []
  },
}

export const personFits: CaseCheck = {
  id: 'age-and-sex',
  says: 'The age and sex of the patient fit every code.',
  run(one, shelves) {
    const { patient } = one.desk
    const age = ageOn(patient.birth, judgedOn(one))
    return diagnosisEntries(one, shelves).flatMap((entry): Problem[] => {
      if (entry?.sex && entry.sex !== patient.sex)
        return [{ at: entry.code, message: `${entry.code} is only for sex ${entry.sex}.` }]
      const outside = entry?.age && (age < entry.age.from || age > entry.age.to)
      return entry && outside
        ? [{ at: entry.code, message: `${entry.code} does not fit an age of ${age}.` }]
        : []
    })
  },
}

export const poaPresent: CaseCheck = {
  id: 'poa',
  says: 'Where POA is asked, each diagnosis has an indicator unless it is exempt.',
  run(one, shelves) {
    if (!one.desk.prompt.asks.poa) return []
    const entries = diagnosisEntries(one, shelves)
    return one.key.diagnoses.flatMap((line, index): Problem[] => {
      const exempt = entries[index]?.poaExempt ?? false
      if (exempt && line.poa)
        return [
          {
            at: line.code,
            message: `${line.code} is exempt from POA reporting, and the key gives ${line.poa}.`,
          },
        ]
      return exempt || line.poa ? [] : [{ at: line.code, message: `${line.code} has no POA indicator.` }]
    })
  },
}
