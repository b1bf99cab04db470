import { type Day, parseCompactDay } from '../../kernel/day.ts'
import { bad, good } from '../../kernel/result.ts'
import { releaseOf, sortedColumns } from './code-set.ts'
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

const CODE = /^[0-9A-Z]{5}$/

function readPairs(note: ReadNote): Reading {
  const complaints = complaintsOf()
  // Hundreds of thousands of rows: columns from the start, and every repeated text once.
  const first: string[] = []
  const others = {
    second: [] as string[],
    from: [] as string[],
    to: [] as string[],
    indicator: [] as string[],
    rationale: [] as string[],
  }
  const days = new Map<string, Day | undefined>()
  const texts = new Map<string, string>()
  const count = (): number => first.length
  let isSorted = true
  let latest: Day | undefined
  const dayOf = (text: string): Day | undefined => {
    if (!days.has(text)) days.set(text, parseCompactDay(text))
    return days.get(text)
  }
  const once = (text: string): string => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
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
    isAside: ([cell = '']) => count() === 0 && cell.trim() === '',
    row(cell, number) {
      const [one, two, indicator] = [cell('first'), cell('second'), cell('indicator')]
      if (!CODE.test(one) || !CODE.test(two))
        return complaints.add(
          number,
          `${shown(`${one} ${two}`)} is no pair of codes of five characters. Download the file again.`,
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
      if (one < (first.at(-1) ?? '')) isSorted = false
      if (latest === undefined || from > latest) latest = from
      first.push(once(one))
      others.second.push(once(two))
      others.from.push(from)
      others.to.push(to)
      others.indicator.push(once(indicator))
      others.rationale.push(once(cell('rationale')))
    },
    end() {
      if (count() === 0) complaints.add(1, 'No pair stands in this file. Download it again.')
      if (complaints.list.length > 0) return bad(complaints.list)
      const edition = openEdition(note, versionDay(note) ?? latest)
      if (!edition.ok) return edition
      const columns = isSorted ? { first, ...others } : sortedColumns({ first, ...others })
      const { setting, part } = partOf(note)
      const name = `NCCI pairs${setting ? `, ${setting}` : ''}${part ? `, part ${part}` : ''}, from ${edition.value.from}`
      const variant = [setting, part].filter(Boolean).join('-')
      const heading = { content: 'ncci-pairs', variant, name, inForce: edition.value, count: count() }
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
