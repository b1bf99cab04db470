import { bad, good } from '../../kernel/result.ts'
import { columnsFrom, gather, releaseOf } from './code-set.ts'
import { complaintsOf, shown, stopsShort } from './complaints.ts'
import { fiscalEdition, fiscalName } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { nameOf, readingTable } from './table.ts'

export const msDrgWeights: Format = {
  id: 'ms-drg-weights',
  says: 'MS-DRG weights (Table 5 of the IPPS final rule, as text): titles, weights, lengths of stay. CMS, page "IPPS Final Rule Home Page".',
  sample: 'documented shape only',
  content: 'ms-drg',
  isLicensed: false,
  rank: 1,
  recognise: (head) => {
    const lines = head.split(/\r?\n/, 12).map((line) => line.split('\t').map(nameOf))
    return lines.some((names) => names.includes('ms-drg') && names.includes('ms-drg title'))
  },
  begin: readWeights,
}

interface Row {
  readonly code: string
  readonly title: string
  readonly mdc: string
  readonly type: string
  readonly postAcute: string
  readonly specialPay: string
  readonly weight: string
  readonly geometric: string
  readonly arithmetic: string
}

const NUMBER = /^\d{1,3}(?:\.\d{1,4})?$/

function readWeights(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<Row>(complaints)
  let year: number | undefined
  const yearOf = (text: string) => {
    const found = /\bFY\s?(20\d\d)/i.exec(text)?.[1]
    if (found) year ??= Number(found)
  }
  return readingTable({
    complaints,
    needs: {
      code: (name) => name === 'ms-drg',
      postAcute: (name) => name.includes('post-acute'),
      specialPay: (name) => name.includes('special pay'),
      mdc: (name) => name === 'mdc',
      type: (name) => name === 'type',
      title: (name) => name === 'ms-drg title',
      // Since FY2023 a second column limits a fall of more than 10 %: that one is paid.
      weight: (name) => name.startsWith('weights') && !name.includes('before'),
      geometric: (name) => name.startsWith('geometric'),
      arithmetic: (name) => name.startsWith('arithmetic'),
    },
    preamble: yearOf,
    header: (names) => yearOf(names.join(' ')),
    // Footnotes follow the table.
    isAside: ([first = '', ...others]) => !/^\s*\d/.test(first) && others.every((cell) => cell.trim() === ''),
    row(cell, number) {
      const code = cell('code').padStart(3, '0')
      if (!/^\d{3}$/.test(code) || cell('title') === '')
        return complaints.add(
          number,
          `${shown(cell('code'))} is no MS-DRG (three digits) with a title. Download the file again.`,
        )
      const wrong = ['weight', 'geometric', 'arithmetic'].find((short) => !NUMBER.test(cell(short)))
      if (wrong)
        return complaints.add(
          number,
          `The ${wrong === 'weight' ? 'weight' : `${wrong} mean`} of MS-DRG ${code} is ${shown(cell(wrong))}, not a number. Download the file again.`,
        )
      rows.add(
        {
          code,
          title: cell('title'),
          mdc: cell('mdc'),
          type: cell('type'),
          postAcute: cell('postAcute'),
          specialPay: cell('specialPay'),
          weight: cell('weight'),
          geometric: cell('geometric'),
          arithmetic: cell('arithmetic'),
        },
        number,
      )
    },
    end() {
      const sorted = rows.sorted()
      if (sorted.length === 0) complaints.add(1, 'No MS-DRG stands in this file. Download it again.')
      else if (sorted.at(-1)?.code !== '999')
        complaints.add(rows.lastLine, stopsShort(sorted.at(-1)?.code ?? '', '999'))
      if (complaints.list.length > 0) return bad(complaints.list)
      const edition = fiscalEdition(note, year)
      if (!edition.ok) return edition
      const columns = columnsFrom(sorted, {
        code: (row) => row.code,
        title: (row) => row.title,
        mdc: (row) => row.mdc,
        type: (row) => row.type,
        postAcute: (row) => row.postAcute,
        specialPay: (row) => row.specialPay,
        weight: (row) => row.weight,
        geometric: (row) => row.geometric,
        arithmetic: (row) => row.arithmetic,
      })
      const name = `MS-DRG weights, ${fiscalName(edition.value)}`
      return good([
        releaseOf({ content: 'ms-drg', name, inForce: edition.value, count: sorted.length }, columns),
      ])
    },
  })
}
