import { describe, expect, it } from 'vitest'
import { ContentReader, readCodeRows } from '../../src/build/content.ts'
import type { CodeEntry } from '../../src/domain/codes/entry.ts'
import { patternsOf } from '../../src/domain/codes/pattern.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { officialLines } from './official.ts'

/** Chapters 15, 16, 19 and 20, and breaks without injury; the tabular list at hand is that of 2021, so what changed since stands in `since`. */
const CHAPTERS = /^(?:[OPSTVWXY]\d|M84)/
const DAY = '2026-04-15'

type Kind = 'includes' | 'terms' | 'excludes1' | 'excludes2' | 'codeFirst' | 'useAdditional' | 'codeAlso'
const kinds: Record<string, Kind> = {
  includes: 'includes',
  inclusionTerm: 'terms',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'codeFirst',
  useAdditionalCode: 'useAdditional',
  codeAlso: 'codeAlso',
}

/** What is not as in 2021, and why. */
const since: Readonly<Record<string, string>> = {
  'M84.3 excludes1': 'printed as M84.4.-, which is no code; here M84.4-',
  'O22.3 useAdditional': 'printed as I82.62-. I82.72- with a point for a comma',
  'O90.4 terms': 'FY2024: hepatorenal syndrome has a code of its own, O90.41',
  'S30.1 terms': 'FY2026: groin and flank have codes of their own, S30.12 and S30.13',
  'S71 excludes1':
    'printed as S72.-; only the open fracture is meant, as S51 and S91 say, and a closed one may stand beside',
  'S81 excludes1':
    'printed as S82.-; only the open fracture is meant, as S51 and S91 say, and a closed one may stand beside',
  'S82 excludes2': 'the knee is M97.1-; M97.0, as printed in 2021, is the hip',
  'T40 excludes2': 'printed as F10.-F19.-, which is no range; here F10-F19',
  'T42 excludes2': 'printed as F10.--F19.-, which is no range; here F10-F19',
  'T43 excludes2': 'printed as F10.- -F19.-, which is no range; here F10-F19',
  'T56 useAdditional': 'printed as T18.1-, the esophagus; retained metal is Z18.1-',
  'T43.62 terms': 'FY2023: methamphetamines have codes of their own, T43.65-',
}

const bare = (code: string): string => code.replaceAll(/[.\s]|-+$/g, '')
const sets = (patterns: readonly string[]): string => [...new Set(patterns.map(bare))].sort().join(' ')

/** Patterns in brackets anywhere in a note of the tabular list, which writes some of them in the middle. */
const printed = (note: string): readonly string[] =>
  [...note.matchAll(/\(([^()]*)\)/g)].flatMap((match) => patternsOf([`x (${match[1]})`]))

/** Notes by code and kind, read from the tabular list with a stack of open rows. */
function tabular(xml: string): ReadonlyMap<string, ReadonlyMap<Kind, readonly string[]>> {
  const found = new Map<string, Map<Kind, string[]>>()
  const open: string[] = []
  let kind: Kind | undefined
  for (const [, close, tag = '', text = ''] of xml.matchAll(/<(\/?)(\w+)[^>]*>([^<]*)/g)) {
    if (tag === 'diag') close ? open.pop() : open.push('')
    else if (close) kind = kinds[tag] ? undefined : kind
    else if (tag === 'name' && open.at(-1) === '') open[open.length - 1] = text.trim()
    else if (kinds[tag]) kind = kinds[tag]
    else if (tag === 'note' && kind && open.at(-1)) {
      const row = found.get(open.at(-1) ?? '') ?? new Map<Kind, string[]>()
      row.set(kind, [...(row.get(kind) ?? []), text.trim()])
      found.set(open.at(-1) ?? '', row)
    }
  }
  return found
}

const reader = new ContentReader()
const rows = readCodeRows(reader).filter(
  (entry) => entry.system === 'icd10cm' && CHAPTERS.test(entry.code) && holds(entry.inForce, DAY),
)
const noted = rows.flatMap((entry) =>
  Object.values(kinds).map((kind): [CodeEntry, Kind, readonly string[]] => [entry, kind, entry[kind]]),
)
const xml = officialLines('icd10cm/icd10cm_tabular_2021.xml.gz')
const list = officialLines('icd10cm/icd10cm_fy2026_codes_only.txt.gz')

describe('the notes of injuries, external causes, pregnancy and the newborn', () => {
  it('are in families that are read without a problem', () => {
    expect(reader.problems.filter(({ at }) => at.includes('.family'))).toEqual([])
  })

  it('never point at the row they stand at', () => {
    expect(
      noted.flatMap(([entry, kind, items]) =>
        ['excludes1', 'codeFirst'].includes(kind) &&
        patternsOf(items).some((to) => bare(to) === bare(entry.code))
          ? `${entry.code} ${kind}`
          : [],
      ),
    ).toEqual([])
  })
})

describe.skipIf(!xml)('against the tabular list of 2021 (where it is at hand)', () => {
  const book = tabular((xml ?? []).join('\n'))

  const difference = ([entry, kind, items]: (typeof noted)[number]): string | undefined => {
    const theirs = book.get(entry.code)?.get(kind)
    if (!theirs) return undefined
    if (items.length === 0) return `is missing: ${theirs.join('; ')}`
    const [ours, want] = [sets(patternsOf(items)), sets(theirs.flatMap(printed))]
    return ours === want ? undefined : `${ours} | ${want}`
  }
  const differences = new Map(
    noted.flatMap((note) => {
      const found = difference(note)
      return found ? [[`${note[0].code} ${note[1]}`, found]] : []
    }),
  )

  it('every kind of note is there, with the same codes', () => {
    expect(book.size).toBeGreaterThan(9_000)
    expect([...differences].filter(([at]) => !since[at])).toEqual([])
  })

  it('what is said to have changed does differ', () => {
    expect(Object.keys(since).filter((at) => !differences.has(at))).toEqual([])
  })
})

describe.skipIf(!list)('against the code list of FY2026 (where it is at hand)', () => {
  const known = new Set(
    (list ?? []).flatMap((code) => [3, 4, 5, 6, 7].map((length) => code.trim().slice(0, length))),
  )

  it('every note points at a code that exists', () => {
    const exists = (pattern: string): boolean => {
      const [, from = '', to] = /^([^-]+)-+([A-Z].+)$/.exec(pattern) ?? [undefined, pattern]
      return to ? known.has(bare(from).slice(0, 3)) || known.has(bare(to).slice(0, 3)) : known.has(bare(from))
    }
    const pointing = noted.flatMap(([entry, kind, items]) =>
      patternsOf(items).map((to) => [`${entry.code} ${kind}`, to] as const),
    )
    expect(pointing.length).toBeGreaterThan(100)
    expect(pointing.flatMap(([at, to]) => (exists(to) ? [] : `${at}: ${to}`))).toEqual([])
  })
})
