import { fieldOf } from '../domain/claim/fields.ts'
import { type PracticeShelf, SampleSheet } from '../domain/claim/practice.ts'
import type { Shelf } from './cases.ts'
import type { ContentReader } from './content.ts'

/** Lists that no edit of a claim and no box looks at: they belong to the payers' answers. */
const ANSWERS: readonly string[] = ['carc', 'rarc', 'claim-status', 'claim-status-category']

/** The filled forms of `content/sheets`, by name. */
export function readSamples(reader: ContentReader): readonly SampleSheet[] {
  return reader.files('sheets', '.json').flatMap((path) => {
    const sample = reader.json(path, SampleSheet)
    for (const { box } of sample?.faults ?? [])
      if (!fieldOf(sample?.form ?? 'professional', box))
        reader.problems.push({ at: path, message: `This form has no box "${box}". Check the fault's box.` })
    return sample ?? []
  })
}

/** What the practice forms need: Level II, the families of the samples, never the registry as a whole. */
export function practiceShelf({ reader, procedures, pairs, lists }: Shelf): PracticeShelf {
  const samples = readSamples(reader)
  const used = new Set(
    samples.flatMap(({ sheet }) =>
      sheet.lines.map((row) => procedures[row['24D'] ?? row['FL44'] ?? '']?.family),
    ),
  )
  const isKept = (code: string) => /^[A-W]\d{4}$/.test(code) || used.has(procedures[code]?.family)
  return {
    procedures: Object.fromEntries(Object.entries(procedures).filter(([code]) => isKept(code))),
    pairs: pairs.filter(({ first, second }) => isKept(first) && isKept(second)),
    lists: Object.fromEntries(Object.entries(lists).filter(([name]) => !ANSWERS.includes(name))),
    samples: [...samples],
  }
}
