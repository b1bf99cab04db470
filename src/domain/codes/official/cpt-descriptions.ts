import { bad, good } from '../../kernel/result.ts'
import { columnsFrom, gather, releaseOf } from './code-set.ts'
import { complaintsOf, shown } from './complaints.ts'
import { calendarEdition } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { readingLines } from './lines.ts'

const shared = { sample: 'documented shape only', content: 'cpt', isLicensed: true } as const

/** After the AMA's notice, one code a line: code, tab, long description. */
export const cptLong: Format = {
  ...shared,
  id: 'cpt-long',
  says: 'CPT long descriptions (LONGULT.txt), for holders of a license from the American Medical Association only.',
  rank: 2,
  recognise: (head) => isAma(head) && /^[0-9A-Z]\d{3}[0-9A-Z]\t(?![0-9A-Z]{5}\t)\S/m.test(head),
  begin: (note) => readDescriptions(note, /^([0-9A-Z]\d{3}[0-9A-Z])\t(.*)$/, 'long descriptions'),
}

/** After the AMA's notice: code, blank, medium (48) or short (28 characters) description. */
export const cptShort: Format = {
  ...shared,
  id: 'cpt-short',
  says: 'CPT medium or short descriptions (MEDU.txt, SHORTU.txt), for holders of a license from the American Medical Association only.',
  rank: 1,
  recognise: (head) => isAma(head) && (head.match(/^[0-9A-Z]\d{3}[0-9A-Z] \S/gm)?.length ?? 0) > 1,
  begin: (note) => readDescriptions(note, /^([0-9A-Z]\d{3}[0-9A-Z]) (.*)$/, 'short descriptions'),
}

/** After the AMA's notice: two characters, blank or tab, name; further lines of its text follow. */
export const cptModifiers: Format = {
  ...shared,
  id: 'cpt-modifiers',
  says: 'CPT modifiers (MODUL.txt), for holders of a license from the American Medical Association only.',
  content: 'cpt-modifiers',
  rank: 1,
  recognise: (head) => isAma(head) && (head.match(/^\d[0-9A-Z][ \t]+\S/gm)?.length ?? 0) > 2,
  begin: readModifiers,
}

const isAma = (head: string): boolean => /American Medical Association/i.test(head.slice(0, 16_384))

/** `CPT® 2026`, `CPT 2026` in the notice. */
const yearIn = (line: string): number | undefined => {
  const found = /\bCPT\s?(?:®|\(R\))?\s(20\d\d)\b/i.exec(line)?.[1]
  return found ? Number(found) : undefined
}

interface Row {
  readonly code: string
  title: string
}

function readDescriptions(note: ReadNote, pattern: RegExp, what: string): Reading {
  const complaints = complaintsOf()
  const rows = gather<Row>(complaints)
  let year: number | undefined
  return readingLines(
    {
      line(text, number) {
        const [, code = '', title = ''] = pattern.exec(text) ?? []
        if (code !== '' && title.trim() !== '') rows.add({ code, title: title.trim() }, number)
        else if (rows.size === 0) year ??= yearIn(text)
        else if (text.trim() !== '')
          complaints.add(
            number,
            `${shown(text)} is no code with its description, as the lines before it are. Copy the file from the AMA's download again.`,
          )
      },
      end() {
        const sorted = rows.sorted()
        if (sorted.length === 0)
          complaints.add(1, "No code stands in this file. Copy it from the AMA's download again.")
        if (complaints.list.length > 0) return bad(complaints.list)
        const edition = calendarEdition(note, year)
        if (!edition.ok) return edition
        const columns = columnsFrom(sorted, {
          code: (row) => row.code,
          title: (row) => row.title,
          billable: () => '1',
        })
        const name = `CPT (your license), ${what}, ${edition.value.from.slice(0, 4)}`
        const heading = {
          content: 'cpt',
          name,
          inForce: edition.value,
          count: sorted.length,
          isLicensed: true,
        }
        return good([releaseOf(heading, columns)])
      },
    },
    complaints,
  )
}

function readModifiers(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<Row>(complaints)
  let year: number | undefined
  let row: Row | undefined
  return readingLines(
    {
      line(text, number) {
        const [, code = '', title = ''] = /^(\d[0-9A-Z]|[A-Z]\d|[A-Z]{2}(?=\t))[ \t]+(\S.*)$/.exec(text) ?? []
        if (code !== '') {
          row = { code, title: title.trim() }
          rows.add(row, number)
        } else if (!row) year ??= yearIn(text)
        else if (text.trim() !== '') row.title = `${row.title} ${text.trim()}`
      },
      end() {
        const sorted = rows.sorted()
        if (sorted.length === 0)
          complaints.add(1, "No modifier stands in this file. Copy it from the AMA's download again.")
        if (complaints.list.length > 0) return bad(complaints.list)
        const edition = calendarEdition(note, year)
        if (!edition.ok) return edition
        const columns = columnsFrom(sorted, { code: (each) => each.code, title: (each) => each.title })
        const name = `CPT modifiers (your license), ${edition.value.from.slice(0, 4)}`
        const heading = {
          content: 'cpt-modifiers',
          name,
          inForce: edition.value,
          count: sorted.length,
          isLicensed: true,
        }
        return good([releaseOf(heading, columns)])
      },
    },
    complaints,
  )
}
