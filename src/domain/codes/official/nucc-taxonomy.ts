import type { Day } from '../../kernel/day.ts'
import { bad, good } from '../../kernel/result.ts'
import { columnsFrom, gather, releaseOf } from './code-set.ts'
import { complaintsOf, shown } from './complaints.ts'
import { openEdition } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { nameOf, readingTable } from './table.ts'

export const nuccTaxonomy: Format = {
  id: 'nucc-taxonomy',
  says: 'Health care provider taxonomy (nucc_taxonomy_NNN.csv): specialties of providers. NUCC, page "Health Care Provider Taxonomy, CSV".',
  sample: 'real',
  content: 'taxonomy',
  isLicensed: false,
  rank: 1,
  recognise: (head) => {
    const names = head.split(/\r?\n/, 1)[0]?.replaceAll('"', '').split(',').map(nameOf) ?? []
    return ['code', 'grouping', 'classification', 'specialization'].every((name) => names.includes(name))
  },
  begin: readTaxonomy,
}

interface Row {
  readonly code: string
  readonly title: string
  readonly grouping: string
  readonly classification: string
  readonly specialization: string
  readonly definition: string
}

const is = (name: string) => (given: string) => given === name

function readTaxonomy(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<Row>(complaints)
  return readingTable({
    complaints,
    needs: {
      code: is('code'),
      grouping: is('grouping'),
      classification: is('classification'),
      specialization: is('specialization'),
      definition: is('definition'),
    },
    row(cell, number) {
      const [classification, specialization] = [cell('classification'), cell('specialization')]
      if (!/^[0-9A-Z]{9}X$/.test(cell('code')) || cell('grouping') === '' || classification === '')
        return complaints.add(
          number,
          `${shown(cell('code'))} is no taxonomy code (nine characters and X) with grouping and classification. Download the file again.`,
        )
      const title = specialization === '' ? classification : `${classification}: ${specialization}`
      rows.add(
        {
          code: cell('code'),
          title,
          grouping: cell('grouping'),
          classification,
          specialization,
          definition: cell('definition'),
        },
        number,
      )
    },
    end() {
      const sorted = rows.sorted()
      if (sorted.length === 0) complaints.add(1, 'No taxonomy code stands in this file. Download it again.')
      if (complaints.list.length > 0) return bad(complaints.list)
      const edition = openEdition(note, versionDay(note))
      if (!edition.ok) return edition
      const columns = columnsFrom(sorted, {
        code: (row) => row.code,
        title: (row) => row.title,
        grouping: (row) => row.grouping,
        classification: (row) => row.classification,
        specialization: (row) => row.specialization,
        definition: (row) => row.definition,
      })
      const name = `Provider taxonomy (NUCC), from ${edition.value.from}`
      const heading = { content: 'taxonomy', name, inForce: edition.value, count: sorted.length }
      return good([releaseOf(heading, columns)])
    },
  })
}

/** The notes in the file do not tell: the newest in 25.1 is of January 2024. Version 25.1 holds from July 2025, 26.0 from January 2026: `nucc_taxonomy_251.csv`. */
function versionDay(note: ReadNote): Day | undefined {
  const found = /taxonomy[ _-]?v?(\d\d)\.?([01])(?!\d)/i.exec(note.name)
  return found ? `20${found[1]}-${found[2] === '1' ? '07' : '01'}-01` : undefined
}
