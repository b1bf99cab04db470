import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ContentReader, contentRoot, readCodeEntries } from '../../src/build/content.ts'
import { readCsv } from '../../src/domain/codes/read-codes.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { officialLines } from './official.ts'

/** Official files stand beside the repository, for checking only; without them the comparison is skipped. */
const lines = (path: string): readonly string[] => officialLines(path) ?? []
const cells = (path: string): readonly (readonly string[])[] =>
  lines(path)
    .slice(1)
    .map((line) => line.split('\t'))
const atHand = officialLines('lists/code_values_only.json') !== undefined

/** A day of FY2026, the year whose complete list is at hand. */
const DAY = '2026-04-15'

const reader = new ContentReader()
const all = readCodeEntries(reader).filter((entry) => entry.system === 'icd10cm')
/** Without chapters and blocks, whose code is a range. */
const onDay = all.filter((entry) => holds(entry.inForce, DAY) && !entry.code.includes('-'))
const billable = onDay.filter((entry) => entry.billable)
const bare = (code: string): string => code.replace('.', '')
/** Rows of blocks and chapters (`A00-A09`) are no categories. */
const categories = new Set(
  onDay.filter((entry) => !entry.code.includes('-')).map((entry) => entry.code.slice(0, 3)),
)

/** The characters of a set that are exempt from POA whatever their stem: `flags` of sevenths.csv. */
const exemptCharacters = new Map<string, Set<string>>()
for (const row of readCsv(readFileSync(join(contentRoot, 'codes/icd10cm/sevenths.csv'), 'utf8'), 'sevenths')
  .rows) {
  const set = exemptCharacters.get(row.set ?? '') ?? new Set()
  if (row.flags === 'poa-exempt') set.add(row.character ?? '')
  exemptCharacters.set(row.set ?? '', set)
}

describe('the diagnosis codes that are shipped', () => {
  it('are read without a problem, none twice on one day', () => {
    expect(reader.problems).toEqual([])
    const codes = onDay.map((entry) => bare(entry.code))
    const seen = new Set<string>()
    expect(codes.filter((code) => seen.has(code) || !seen.add(code))).toEqual([])
  })

  it('have a row above every row of their category', () => {
    const known = new Set(onDay.map((entry) => bare(entry.code)))
    expect([...categories].filter((category) => !known.has(category))).toEqual([])
  })

  it('name 7th-character sets that exist', () => {
    const sets = reader
      .files('codes/icd10cm', '.csv')
      .flatMap((path) => reader.rows(path).flatMap((row) => row.seventh || []))
    expect([...new Set(sets)].filter((set) => !exemptCharacters.has(set))).toEqual([])
  })

  it('cover every diagnosis that a key names', () => {
    const missing = reader.files('exercises', 'key.json').flatMap((path) =>
      [...reader.text(path).matchAll(/"(?:code|insteadOf)": *"([A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)"/g)]
        .map((match) => match[1] ?? '')
        // In a key a code with four characters or more has its dot; three characters alone are a category like I10.
        .filter((code) => !categories.has(code.slice(0, 3)))
        .map((code) => `${path}: ${code}`),
    )
    expect(missing).toEqual([])
  })
})

describe.skipIf(!atHand)('against the official lists (where they are at hand)', () => {
  const list = new Set(lines('icd10cm/icd10cm_fy2026_codes_only.txt.gz').map((line) => line.trim()))
  const made = new Map(billable.map((entry) => [bare(entry.code), entry]))

  it('every billable code exists in FY2026', () => {
    expect([...made.keys()].filter((code) => !list.has(code))).toEqual([])
  })

  it('every category is whole', () => {
    expect([...list].filter((code) => categories.has(code.slice(0, 3)) && !made.has(code))).toEqual([])
  })

  it('titles are the official ones', () => {
    // Soft: a title of FY2024 may have been revised since, and some were composed by the keepers of the shelf.
    const titles = new Map(cells('icd10cm/icd10cm_fy2026_desc.tsv.gz').map(([code, title]) => [code, title]))
    expect(
      [...made].flatMap(([code, { title }]) =>
        titles.has(code) && titles.get(code) !== title ? `${code} ${title}` : [],
      ),
    ).toEqual([])
  })

  it('exemption from POA is the official one', () => {
    const exempt = new Set(cells('icd10cm/POAexemptCodesFY26.txt.gz').map(([, code]) => bare(code ?? '')))
    const stems = new Map(
      reader
        .files('codes/icd10cm/2025-10-01', '.csv')
        .flatMap((path) =>
          reader
            .rows(path)
            .flatMap((row): [string, string][] =>
              row.seventh ? [[bare(row.code ?? '').padEnd(6, 'X'), row.seventh]] : [],
            ),
        ),
    )
    const isExempt = (code: string, own: boolean): boolean =>
      own || (exemptCharacters.get(stems.get(code.slice(0, 6)) ?? '')?.has(code.charAt(6)) ?? false)
    expect(
      [...made].flatMap(([code, { poaExempt }]) =>
        isExempt(code, poaExempt) === exempt.has(code) ? [] : code,
      ),
    ).toEqual([])
  })

  it('sex, age and manifestation are those of the Medicare code editor', () => {
    const rules = new Map<string, Set<string>>()
    for (const [code, , group, rule] of cells('drg/mce_v41_dx_edits.tsv.gz'))
      rules.set(
        bare(code ?? ''),
        (rules.get(bare(code ?? '')) ?? new Set()).add(
          group === 'Sex' ? (rule ?? '') : ((rule ?? '').split(' (')[0] ?? ''),
        ),
      )
    const ages: Record<string, string> = {
      Adult: '15-124',
      Maternity: '9-64',
      Pediatric: '0-17',
      'Perinatal/Newborn': '0-0',
    }
    expect(
      [...made].flatMap(([code, entry]) => {
        const rule = rules.get(code) ?? new Set<string>()
        const sex = rule.has('Female Only') ? 'F' : rule.has('Male Only') ? 'M' : undefined
        const age = [...rule].map((name) => ages[name]).find(Boolean)
        const own = entry.age && `${entry.age.from}-${entry.age.to}`
        const same = entry.sex === sex && own === age && entry.manifestation === rule.has('Manifestation')
        return same ? [] : `${code} ${entry.sex} ${own} ${entry.manifestation}: ${[...rule].join(', ')}`
      }),
    ).toEqual([])
  })

  it('what ended or became a header in FY2027 ends here', () => {
    const delta = JSON.parse(lines('icd10cm/icd10cm_fy2027_delta_partial.json').join('\n')) as Record<
      string,
      string[]
    >
    const over = [...(delta.no_longer_billable_now_header ?? []), ...(delta.deleted ?? [])]
    const after = all
      .filter((entry) => holds(entry.inForce, '2026-10-01') && entry.billable)
      .map((entry) => entry.code)
    expect(over.filter((code) => after.includes(code))).toEqual([])
  })
})
