import { codeKey, completionOf } from '../../../domain/codes/completion.ts'
import { type Codes, editionsAt, type System } from '../../../domain/codes/entry.ts'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import { holds } from '../../../domain/kernel/span.ts'

/** A procedure of the short list, with our own label. */
export interface Choice {
  readonly code: string
  readonly label: string
  readonly family: string
}

/** What a typed code is, in a sentence, and whether it may stand on a claim. */
export interface Saying {
  readonly says: string
  readonly complete: boolean
}

/** Titles and completeness of whatever is typed on the worksheet. */
export interface Lookup {
  diagnosis(code: string): Saying | undefined
  procedure(code: string): Saying | undefined
  title(code: string): string | undefined
}

export function makeLookup(
  codes: Codes,
  day: Day,
  choices: readonly Choice[],
  asks: CodingPrompt['asks'],
): Lookup {
  const reference = { codes }
  const labels = new Map(choices.map((choice) => [codeKey(choice.code), choice.label]))
  const say = (code: string, system: System): Saying | undefined => {
    if (code.includes('_')) return { says: 'Fill in the character that is missing.', complete: false }
    const byTable = system === 'icd10pcs' && typeof codes.pcs === 'function' ? codes.pcs(code) : undefined
    if (byTable) return byTable
    const found = completionOf(code, reference, system, day)
    return found.state === 'blank' ? undefined : { says: found.says, complete: found.state === 'billable' }
  }
  return {
    diagnosis: (code) => say(code, 'icd10cm'),
    procedure(code) {
      const label = labels.get(codeKey(code))
      if (label !== undefined) return { says: label, complete: true }
      return say(code, asks.procedures === 'icd10pcs' ? 'icd10pcs' : 'hcpcs')
    },
    title: (code) => labels.get(codeKey(code)) ?? editionOn(codes, code, day)?.title,
  }
}

const editionOn = (codes: Codes, code: string, day: Day) =>
  editionsAt(codes, codeKey(code)).find((entry) => holds(entry.inForce, day))
