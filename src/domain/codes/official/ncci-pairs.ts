import { type Day, parseCompactDay } from '../../kernel/day.ts'
import { bad, good } from '../../kernel/result.ts'
import { byText, columnsFrom, releaseOf } from './code-set.ts'
import { complaintsOf, shown } from './complaints.ts'
import { openEdition } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { nameOf, readingTable } from './table.ts'

/**
 * NCCI procedure-to-procedure edits. Columns of the release: `first`, `second`, `from`, `to` (nothing = in force),
 * `indicator` (0 no modifier, 1 a modifier may help, 9 does not apply), `rationale`. The numbers alone, no descriptor.
 */
export const ncciPairs: Format = {
  id: 'ncci-pairs',
  says: 'NCCI procedure-to-procedure edits (ccipra-vNNNr0-fN.txt, ccioph-…): pairs that are not paid together. CMS, page "Medicare NCCI PTP Edits".',
  sample: 'documented shape only',
  content: 'ncci-pairs',
  isLicensed: false,
  rank: 1,
  recognise: (head) =>
    head
      .split(/\r?\n/, 15)
      .map((line) => line.split(/[\t,]/).map((cell) => nameOf(cell.replaceAll('"', ''))))
      .some(([first, second]) => first === 'column 1' && second === 'column 2'),
  begin: readPairs,
}

interface Row {
  readonly first: string
  readonly second: string
  readonly from: Day
  readonly to: Day | ''
  readonly indicator: string
  readonly rationale: string
}

const CODE = /^[0-9A-Z]{5}$/

function readPairs(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows: Row[] = []
  const days = new Map<string, Day | undefined>()
  const reasons = new Map<string, string>()
  let isSorted = true
  let latest: Day | undefined
  const dayOf = (text: string): Day | undefined => {
    if (!days.has(text)) days.set(text, parseCompactDay(text))
    return days.get(text)
  }
  const once = (text: string): string => {
    const known = reasons.get(text)
    if (known === undefined) reasons.set(text, text)
    return known ?? text
  }
  return readingTable({
    complaints,
    needs: {
      first: (name) => name === 'column 1',
      second: (name) => name === 'column 2',
      from: (name) => name.startsWith('effective'),
      to: (name) => name.startsWith('deletion'),
      indicator: (name) => name.startsWith('modifier'),
      rationale: (name) => name.includes('rationale'),
    },
    // The header runs over several lines, whose first cell is blank.
    isAside: ([first = '']) => rows.length === 0 && first.trim() === '',
    row(cell, number) {
      const [first, second, indicator] = [cell('first'), cell('second'), cell('indicator')]
      if (!CODE.test(first) || !CODE.test(second))
        return complaints.add(
          number,
          `${shown(`${first} ${second}`)} is no pair of codes of five characters. Download the file again.`,
        )
      const from = dayOf(cell('from'))
      const to = cell('to') === '*' || cell('to') === '' ? '' : dayOf(cell('to'))
      if (from === undefined || to === undefined)
        return complaints.add(
          number,
          `${shown(`${cell('from')} ${cell('to')}`)}: a day is not written YYYYMMDD. Download the file again.`,
        )
      if (!/^[019]$/.test(indicator))
        return complaints.add(
          number,
          `The modifier indicator is ${shown(indicator)}, not 0, 1 or 9. Download the file again.`,
        )
      const before = rows.at(-1)?.first ?? ''
      if (first < before) isSorted = false
      if (latest === undefined || from > latest) latest = from
      rows.push({ first, second, from, to, indicator, rationale: once(cell('rationale')) })
    },
    end() {
      if (rows.length === 0) complaints.add(1, 'No pair stands in this file. Download it again.')
      if (complaints.list.length > 0) return bad(complaints.list)
      const edition = openEdition(note, versionDay(note) ?? latest)
      if (!edition.ok) return edition
      if (!isSorted) rows.sort((a, b) => byText(a.first, b.first))
      const columns = columnsFrom(rows, {
        first: (row) => row.first,
        second: (row) => row.second,
        from: (row) => row.from,
        to: (row) => row.to,
        indicator: (row) => row.indicator,
        rationale: (row) => row.rationale,
      })
      const { setting, part } = partOf(note)
      const name = `NCCI pairs${setting ? `, ${setting}` : ''}${part ? `, part ${part}` : ''}, from ${edition.value.from}`
      const variant = [setting, part].filter(Boolean).join('-')
      const heading = { content: 'ncci-pairs', variant, name, inForce: edition.value, count: rows.length }
      return good([releaseOf(heading, columns)])
    },
  })
}

/** Practitioner or hospital stands only in the name: `ccipra-v322r0-f1.txt`, `ccioph-…`. */
function partOf(note: ReadNote): { setting: string; part: string } {
  const names = `${note.name} ${note.within ?? ''}`.toLowerCase()
  const setting = /ccipra|practitioner/.test(names)
    ? 'practitioner'
    : /ccioph|hospital/.test(names)
      ? 'hospital'
      : ''
  return { setting, part: /[-_]f([1-9])\b/.exec(note.name.toLowerCase())?.[1] ?? '' }
}

/** Version 32.2 is the third quarter of 2026: `v322`. */
function versionDay(note: ReadNote): Day | undefined {
  const found = /[-_]v(\d\d)([0-3])r\d/i.exec(`${note.name} ${note.within ?? ''}`)
  if (!found) return undefined
  return `${1994 + Number(found[1])}-${String(Number(found[2]) * 3 + 1).padStart(2, '0')}-01`
}
