import { bad, good } from '../../kernel/result.ts'
import { columnsFrom, gather, releaseOf } from './code-set.ts'
import { complaintsOf, shown } from './complaints.ts'
import { openEdition } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { nameOf, readingTable } from './table.ts'

/**
 * NCCI medically unlikely edits. Columns of the release: `code`, `units`, `kind` (1 a line, 2 a day by policy, 3 a day by
 * clinical judgment), `rationale`.
 */
export const ncciUnits: Format = {
  id: 'ncci-units',
  says: 'NCCI medically unlikely edits (MCR_MUE_…csv): most units of a code. CMS, page "Medicare NCCI Medically Unlikely Edits".',
  sample: 'documented shape only',
  content: 'ncci-units',
  isLicensed: false,
  rank: 1,
  recognise: (head) => {
    const start = nameOf(head.slice(0, 8192))
    return start.includes('mue values') && start.includes('mue adjudication indicator')
  },
  begin: readUnits,
}

interface Row {
  readonly code: string
  readonly units: string
  readonly kind: string
  readonly rationale: string
}

function readUnits(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<Row>(complaints)
  let setting = ''
  return readingTable({
    complaints,
    needs: {
      code: (name) => name.includes('cpt code'),
      units: (name) => name.includes('mue values'),
      kind: (name) => name.includes('adjudication indicator'),
      rationale: (name) => name.includes('rationale'),
    },
    header(names) {
      const values = names.find((name) => name.includes('mue values')) ?? ''
      setting = /^(practitioner|outpatient hospital|dme supplier)/.exec(values)?.[1]?.replace(' ', '-') ?? ''
    },
    row(cell, number) {
      const kind = /^([123])(?!\d)/.exec(cell('kind'))?.[1]
      if (!/^[0-9A-Z]{5}$/.test(cell('code')))
        return complaints.add(
          number,
          `${shown(cell('code'))} is no code of five characters. Download the file again.`,
        )
      if (!/^\d{1,7}$/.test(cell('units')) || !kind)
        return complaints.add(
          number,
          `${cell('code')} has ${shown(cell('units'))} units of kind ${shown(cell('kind'))}; a number and 1, 2 or 3 belong there. Download the file again.`,
        )
      rows.add({ code: cell('code'), units: cell('units'), kind, rationale: cell('rationale') }, number)
    },
    end() {
      const sorted = rows.sorted()
      if (sorted.length === 0) complaints.add(1, 'No code stands in this file. Download it again.')
      if (complaints.list.length > 0) return bad(complaints.list)
      const edition = openEdition(note)
      if (!edition.ok) return edition
      const columns = columnsFrom(sorted, {
        code: (row) => row.code,
        units: (row) => row.units,
        kind: (row) => row.kind,
        rationale: (row) => row.rationale,
      })
      const name = `NCCI units${setting ? `, ${setting.replace('-', ' ')}` : ''}, from ${edition.value.from}`
      const heading = {
        content: 'ncci-units',
        variant: setting,
        name,
        inForce: edition.value,
        count: sorted.length,
      }
      return good([releaseOf(heading, columns)])
    },
  })
}
