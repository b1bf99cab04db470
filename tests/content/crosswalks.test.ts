import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../../src/domain/claim/fields.ts'
import type { Field, Sheet } from '../../src/domain/claim/sheet.ts'
import { wirePlaces } from '../../src/domain/claim/wire.ts'
import { readCsv } from '../../src/domain/codes/read-codes.ts'

/**
 * The crosswalk of the forms against the tables it was checked with. They lie beside the repository; without them
 * nothing is checked, and the tests say "skipped".
 */
const folder = new URL('../../../shared/crosswalks/', import.meta.url)

interface Row {
  /** Item or form locator: `24E`, `18-28`, `74a-e`. */
  readonly no: string
  readonly loops: readonly string[]
  readonly segment: string
  readonly qualifier: string
  /** `NM103`, `HI-2`: an HI's place in its list does not matter. */
  readonly elements: readonly string[]
}

const forms: Readonly<Record<Sheet['form'], { file: string; column: string }>> = {
  professional: { file: 'cms1500_837p.csv', column: 'item' },
  institutional: { file: 'ub04_837i.csv', column: 'fl' },
}

/** Rows that say it otherwise than a form's own boxes, or more than the product does; each with the reason. */
const REASONS: Readonly<Record<string, string>> = {
  'professional carrier 2010BB N301':
    'the payer’s address is for the window of the envelope; payers are found by their number',
  'professional carrier 2010BB N302': 'as above',
  'professional carrier 2010BB N401': 'as above',
  'professional carrier 2010BB N402': 'as above',
  'professional carrier 2010BB N403': 'as above',
  'professional 2 2010BA NM107': 'a suffix is typed with the last name, as cards print it',
  'professional 2 2010CA NM107': 'as above',
  'professional 4 2010BA NM107': 'as above',
  'professional 9 2330A NM107': 'as above',
  'professional 5 2010BA N302': 'the forms have one street line',
  'professional 5 2010CA N302': 'as above',
  'professional 7 2010BA N302': 'as above',
  'professional 9a 2320 SBR03':
    'the number of the other plan travels as its member number, 2330A NM109, which it cannot do without',
  'professional 24I 2310B REF01': 'qualifiers that predate the NPI are read on paper and not sent',
  'professional 32 2310C NM109': 'is box 32a',
  'professional 33 2010AA NM109': 'is box 33a',
  'professional 33 2000A PRV03': 'is box 33b',
  'institutional 8 2010BA NM109': 'the 5010 has no number of a dependent; FL 8a stays on paper',
  'institutional 8 2010CA NM109': 'the 5010 has no number of a dependent; FL 8a stays on paper',
  'professional 6 2000B PAT01': 'PAT01 stands in 2000C, the patient’s own level',
  'professional 24B 2300 SV105': 'SV105 stands in loop 2400; CLM05-1 holds the place that all lines share',
  'professional 24E 2400 SV107-1': 'the box is the whole of SV107: four letters, four components',
  'professional 24I 2310B PRV03': 'is the shaded half of 24J',
  'institutional 44 2400 SV202-1': 'HC or HP follows from the revenue code',
  'institutional 46 2400 SV204': 'days or units follow from the revenue code',
  'institutional 54 2320 AMT02':
    'what the patient paid is value code FC; another payer’s AMT*D belongs to its own claim',
  'institutional 59 2000B PAT01': 'PAT01 stands in 2000C, the patient’s own level',
  'institutional 65 2320': 'not in 5010',
}

function rowsOf(form: Sheet['form']): readonly Row[] {
  const { file, column } = forms[form]
  const { rows } = readCsv(readFileSync(new URL(file, folder), 'utf8'), file)
  return rows.map((row) => ({
    no: row[column] ?? '',
    loops: loopsIn(row['loop'] ?? ''),
    segment: row['segment'] ?? '',
    qualifier: (row['qualifier'] ?? '').split(' ')[0] ?? '',
    elements: elementsIn(row['segment'] ?? '', row['elements'] ?? ''),
  }))
}

const loopsIn = (text: string): string[] => text.match(/\d{4}[A-Z]{0,2}/g) ?? []

/** `NM103-105,107` → NM103, NM104, NM105, NM107; `HI01-2..HI12-2`, `HIxx-2,4` → HI-2, HI-4; `N3,N4` → N301, N401. */
function elementsIn(segment: string, text: string): string[] {
  const said = text.replace(/\([^)]*\)/g, '')
  if (segment === 'HI')
    return [
      ...new Set(
        [...said.matchAll(/-(\d)|(?<=-\d),(\d)(?!\d)/g)].map((found) => `HI-${found[1] ?? found[2]}`),
      ),
    ]
  return [
    ...said.matchAll(
      /\b([A-Z][A-Z]?[A-Z0-9])(\d\d)(?:-(\d{3}|\d{2})(?!\d))?(?:-(\d)(?!\d))?|\b(N[34])(?!\d)|,(1\d\d)\b/g,
    ),
  ].flatMap(([, id, first, last, part, whole, more]) => {
    if (whole) return [`${whole}01`]
    if (more) return [`NM${more}`]
    const to = last ? Number(last.slice(-2)) : Number(first)
    return Array.from(
      { length: to - Number(first) + 1 },
      (_, index) => `${id}${String(Number(first) + index).padStart(2, '0')}${part ? `-${part}` : ''}`,
    )
  })
}

/** The boxes of a row: `18-28` eleven of them, `67A-Q` and `74a-e` their letters. */
function boxesOf(form: Sheet['form'], no: string): readonly Field[] {
  const [, from = '', to] = /^(\d+)-(\d+)$/.exec(no) ?? []
  const numbers = to
    ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => String(Number(from) + n))
    : []
  const [, stem = '', first = '', last = ''] = /^(\d+)([A-Za-z])-([A-Za-z])$/.exec(no) ?? []
  const letters = stem
    ? Array.from(
        { length: last.charCodeAt(0) - first.charCodeAt(0) + 1 },
        (_, n) => `${stem}${String.fromCharCode(first.charCodeAt(0) + n)}`,
      )
    : []
  const names = numbers.length ? numbers : letters.length ? letters : [no]
  const prefix = form === 'institutional' ? 'FL' : ''
  return fieldsOf(form).filter(({ box }) =>
    names.some((name) => new RegExp(`^${prefix}${name}(?:[a-zA-L](?![a-z])|\\.|$)`).test(box)),
  )
}

const placesOf = (fields: readonly Field[]) => fields.flatMap(({ wire }) => wirePlaces(wire).flat())

const nameOf = ({ segment, element, part }: ReturnType<typeof placesOf>[number]): string =>
  segment === 'HI'
    ? `HI-${part}`
    : `${segment}${element === undefined ? '' : String(element).padStart(2, '0')}${part ? `-${part}` : ''}`

const differences = (form: Sheet['form']): string[] =>
  rowsOf(form).flatMap((row) => {
    const places = placesOf(boxesOf(form, row.no))
    if (row.loops.length === 0) return places.length === 0 ? [] : [`${form} ${row.no}: on paper only`]
    const wanted = row.elements.length > 0 ? row.elements : [row.segment]
    const here = row.loops.flatMap((loop) =>
      wanted.map((element) => ({ loop, element, name: `${form} ${row.no} ${loop} ${element}` })),
    )
    const lost = here.filter(({ loop, element, name }) => {
      if (
        REASONS[name] ||
        REASONS[`${form} ${row.no}`] ||
        row.loops.some((one) => REASONS[`${form} ${row.no} ${one}`])
      )
        return false
      const isThere = places.some(
        (place) =>
          place.loop === loop && (nameOf(place) === element || nameOf(place).startsWith(`${element}-`)),
      )
      // Of loops that stand for each other every one is wanted; a row that names one place for several elements wants each.
      return !isThere && !places.some((place) => nameOf(place) === element && row.loops.includes(place.loop))
    })
    const qualifiers = places
      .filter(({ segment }) => segment === row.segment)
      .flatMap((place) => place.qualifiers)
    const isNamed =
      row.qualifier === '' ||
      qualifiers.length === 0 ||
      qualifiers.some((one) => one.startsWith(row.qualifier) || row.qualifier.startsWith(one))
    return [
      ...lost.map(({ name }) => name),
      ...(isNamed ? [] : [`${form} ${row.no}: qualifier ${row.qualifier}`]),
    ]
  })

describe.skipIf(!existsSync(folder))(
  'each row of the crosswalk tables agrees with the boxes, or has its reason',
  () => {
    test.each(['professional', 'institutional'] as const)('%s', (form) => {
      expect(rowsOf(form).length).toBeGreaterThan(50)
      expect(differences(form)).toEqual([])
    })
  },
)
