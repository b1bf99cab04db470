import { type Book, makeBook } from '../../../domain/codes/book.ts'
import { codeKey, completionOf } from '../../../domain/codes/completion.ts'
import type { CodeEntry, System } from '../../../domain/codes/entry.ts'
import type { CodingPrompt } from '../../../domain/coding/key.ts'
import type { Day } from '../../../domain/kernel/day.ts'

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
  readonly book: Book
  diagnosis(code: string): Saying | undefined
  procedure(code: string): Saying | undefined
  title(code: string): string | undefined
}

export function makeLookup(
  entries: readonly CodeEntry[],
  day: Day,
  choices: readonly Choice[],
  asks: CodingPrompt['asks'],
): Lookup {
  const book = makeBook(entries, day)
  const reference = { codes: editionsByKey(entries) }
  const labels = new Map(choices.map((choice) => [codeKey(choice.code), choice.label]))
  const titles = new Map(book.entries.map((entry) => [codeKey(entry.code), entry.title]))
  const say = (code: string, system: System): Saying | undefined => {
    if (code.includes('_')) return { says: 'Fill in the character that is missing.', complete: false }
    const found = completionOf(code, reference, system, day)
    return found.state === 'blank' ? undefined : { says: found.says, complete: found.state === 'billable' }
  }
  return {
    book,
    diagnosis: (code) => say(code, 'icd10cm'),
    procedure(code) {
      const label = labels.get(codeKey(code))
      if (label !== undefined) return { says: label, complete: true }
      return say(code, asks.procedures === 'icd10pcs' ? 'icd10pcs' : 'hcpcs')
    },
    title: (code) => labels.get(codeKey(code)) ?? titles.get(codeKey(code)),
  }
}

/** Every edition of a code, so that "not on that day" can be told from "not in the book". */
function editionsByKey(entries: readonly CodeEntry[]): Record<string, CodeEntry[]> {
  const table: Record<string, CodeEntry[]> = {}
  for (const entry of entries) {
    const key = codeKey(entry.code)
    const editions = table[key]
    if (editions) editions.push(entry)
    else table[key] = [entry]
  }
  return table
}
