import { bad, good, type Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'
import { columnsFrom, gather, releaseOf } from './code-set.ts'
import { type Complaints, complaintsOf, shown } from './complaints.ts'
import { fiscalEdition, fiscalName } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { readingTree, type TreeHandler } from './xml-tree.ts'

export const icd10cmTabular: Format = {
  id: 'icd10cm-tabular',
  says: 'ICD-10-CM tabular list (icd10cm_tabular_YYYY.xml): every code with its notes, chapters and blocks. CDC/NCHS, page "ICD-10-CM", or CMS, page "ICD-10".',
  sample: 'real',
  content: 'icd10cm',
  isLicensed: false,
  rank: 3,
  recognise: (head) => /<ICD10CM\.tabular[\s>]/.test(head),
  begin: readTabular,
}

type Notes = Record<string, string[]>
type Sevenths = Readonly<Record<string, string>>

/** A chapter, block or code that is open: what was read of it so far. */
interface Place {
  readonly kind: 'chapter' | 'section' | 'diag'
  readonly line: number
  name: string
  title: string
  children: number
  readonly notes: Notes
  own: Record<string, string> | undefined
}

interface Row {
  readonly code: string
  readonly title: string
  readonly isBillable: boolean
  readonly seventh: Sevenths | undefined
  readonly notes: Notes
}

/** Elements of the tabular list → fields of a CodeEntry. Free notes of a code (`notes`) have no field and are left out. */
const fields: Readonly<Record<string, string>> = {
  includes: 'includes',
  inclusionTerm: 'terms',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'codeFirst',
  useAdditionalCode: 'useAdditional',
  codeAlso: 'codeAlso',
}

/** `7th characters D and S do not apply to codes in category S06 with 6th character 7 - …, or 8 - …` */
const EXCEPTION =
  /7th characters? ([A-Z](?:(?:,| and|, and) [A-Z])*) do(?:es)? not apply to codes in category ([A-Z][0-9A-Z]{2}) with 6th character (.+)/

interface Exception {
  readonly category: string
  readonly sixth: readonly string[]
  readonly not: readonly string[]
}

function exceptionIn(note: string): Exception | undefined {
  const [, not = '', category = '', rest = ''] = EXCEPTION.exec(note) ?? []
  const sixth = [...rest.matchAll(/(?:^|,|\bor\b)\s*([0-9A-Z])(?= -)/g)].map(
    ([, character = '']) => character,
  )
  return category ? { category, sixth, not: not.match(/[A-Z]/g) ?? [] } : undefined
}

const CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/
const RANGE = /\(([A-Z][0-9A-Z]{2})(?:-([A-Z][0-9A-Z]{2}))?\)\s*$/

/**
 * Reads the tabular list. Which codes may be billed is not written in it but follows: a code with codes below it is a
 * header, and so is one whose 7th characters (its own, or those of the nearest place above) still have to be added;
 * placeholders X fill it to six. Complete codes are not rows: a stem names its set.
 */
function readTabular(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<Row>(complaints)
  const places: Place[] = []
  const exceptions: Exception[] = []
  let version = ''

  const inherited = (): Sevenths | undefined => places.findLast((place) => place.own)?.own
  const seventhsOf = (key: string, place: Place): Sevenths | undefined => {
    const all = place.own ?? inherited()
    const not = exceptions
      .filter(({ category, sixth }) => key.startsWith(category) && sixth.includes(key[5] ?? ''))
      .flatMap((exception) => exception.not)
    return all && not.length > 0
      ? Object.fromEntries(Object.entries(all).filter(([character]) => !not.includes(character)))
      : all
  }
  const finished = (place: Place, line: number) => {
    const code = place.kind === 'diag' ? place.name : rangeOf(place)
    if (code === undefined || (place.kind === 'diag' && !CODE.test(code)))
      return complaints.add(
        line,
        `${shown(place.name)} is no ${place.kind === 'diag' ? 'code' : 'range of codes'} of ICD-10-CM. The file is damaged: download it again.`,
      )
    const title = place.kind === 'diag' ? place.title : place.title.replace(RANGE, '').trim()
    if (title === '') return complaints.add(line, `${code} has no description. Download the file again.`)
    const parent = places.findLast((above) => above.kind === 'diag')
    if (place.kind === 'diag' && parent && code.slice(0, 3) !== parent.name.slice(0, 3))
      return complaints.add(
        line,
        `${code} stands below ${parent.name}, where it does not belong. Download it again.`,
      )
    const chapter = place.kind === 'section' ? places.findLast(({ kind }) => kind === 'chapter') : undefined
    if (chapter && rangeOf(chapter) === code) return joinNotes(chapter.notes, place.notes)
    const key = code.replace('.', '')
    const isLeaf = place.kind === 'diag' && place.children === 0
    const seventh = isLeaf && key.length < 7 ? seventhsOf(key, place) : undefined
    rows.add({ code: key, title, isBillable: isLeaf && !seventh, seventh, notes: place.notes }, place.line)
  }

  const tree: TreeHandler = {
    begin(path, _attributes, line) {
      const name = path.at(-1)
      if (path.length === 1 && name !== 'ICD10CM.tabular')
        complaints.add(
          line,
          `The document is a <${name}>, not a tabular list of ICD-10-CM (<ICD10CM.tabular>).`,
        )
      if (name !== 'chapter' && name !== 'section' && name !== 'diag') return
      const above = places.at(-1)
      if (above?.kind === 'diag' && name === 'diag') above.children++
      places.push({ kind: name, line, name: '', title: '', children: 0, notes: {}, own: undefined })
    },
    end(path, text, attributes, line) {
      const name = path.at(-1) ?? ''
      const parent = path.at(-2) ?? ''
      const place = places.at(-1)
      if (name === 'version' && path.length === 2) version = text
      if (!place) return
      if (name === place.kind) {
        places.pop()
        finished(place, line)
      } else if (parent === place.kind && name === 'name') place.name = text
      else if (parent === place.kind && name === 'desc') place.title = text
      else if (name === 'note' && fields[parent] && text !== '') {
        const field = fields[parent]
        place.notes[field] = [...(place.notes[field] ?? []), text]
      } else if (name === 'note' && (parent === 'notes' || parent === 'sevenChrNote')) {
        const exception = exceptionIn(text)
        if (exception) exceptions.push(exception)
      } else if (name === 'extension' && parent === 'sevenChrDef') {
        const { char = '' } = attributes
        if (!/^[0-9A-Z]$/.test(char) || text === '')
          complaints.add(
            line,
            `A 7th character is ${shown(char)}, and means ${shown(text)}. Download the file again.`,
          )
        else place.own = { ...place.own, [char]: text }
      }
    },
  }
  return readingTree(tree, complaints, () => finish(note, complaints, rows.sorted(), version))
}

/** A block that is its whole chapter is no row of its own. */
function joinNotes(into: Notes, notes: Notes): void {
  for (const [field, items] of Object.entries(notes)) into[field] = [...(into[field] ?? []), ...items]
}

/** `A00-B99` from the end of the description, or `B99-B99` where a block is one category. */
function rangeOf(place: Place): string | undefined {
  const found = RANGE.exec(place.title)
  return found ? `${found[1]}-${found[2] ?? found[1]}` : undefined
}

function finish(
  note: ReadNote,
  complaints: Complaints,
  rows: readonly Row[],
  version: string,
): Result<readonly Release[]> {
  if (!/^20\d\d$/.test(version))
    complaints.add(1, `The version is ${shown(version)}, not a year. Choose the file as it was downloaded.`)
  const sets = new Map<string, string>()
  const nameOf = (set: Sevenths | undefined): string => {
    if (!set) return ''
    const text = JSON.stringify(set)
    const name = sets.get(text) ?? `s${sets.size + 1}`
    sets.set(text, name)
    return name
  }
  const columns = columnsFrom(rows, {
    code: (row) => row.code,
    title: (row) => row.title,
    billable: (row) => (row.isBillable ? '1' : ''),
    seventh: (row) => nameOf(row.seventh),
    more: (row) => (Object.keys(row.notes).length > 0 ? JSON.stringify(row.notes) : ''),
  })
  const count = rows.reduce(
    (sum, row) => sum + (row.isBillable ? 1 : 0) + Object.keys(row.seventh ?? {}).length,
    0,
  )
  if (count === 0 && complaints.list.length === 0)
    complaints.add(1, 'No code stands in this tabular list. Download it again.')
  if (complaints.list.length > 0) return bad(complaints.list)
  const edition = fiscalEdition(note, Number(version))
  if (!edition.ok) return edition
  const sevenths = Object.fromEntries([...sets].map(([text, name]) => [name, JSON.parse(text) as Sevenths]))
  const name = `ICD-10-CM with notes, ${fiscalName(edition.value)}`
  return good([releaseOf({ content: 'icd10cm', name, inForce: edition.value, count, sevenths }, columns)])
}
