import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsFrom, releaseOf } from './code-set.ts'
import { fold, type OfficialRow, unfold } from './fold.ts'

const released = (rows: readonly OfficialRow[], headers: 'in the file' | 'none') => {
  const { rows: folded, sevenths } = fold(rows, headers)
  const columns = columnsFrom(folded, {
    code: (row) => row.code,
    title: (row) => row.title,
    billable: (row) => (row.isBillable ? '1' : ''),
    seventh: (row) => row.seventh,
  })
  const inForce = { from: '2026-10-01' }
  return releaseOf({ content: 'icd10cm', name: 'made up', inForce, count: 0, sevenths }, columns)
}

const row = (code: string, title: string): OfficialRow => ({ code, title, isBillable: code.length > 4 })
const byCode = (a: OfficialRow, b: OfficialRow) => (a.code < b.code ? -1 : 1)

test.each([
  ['all titles follow the rule', ['S999', 'S999XXA', 'S999XXD'], ['Foot', 'Foot, first', 'Foot, again'], 1],
  ['one title does not', ['S999', 'S999XXA', 'S999XXD'], ['Foot', 'Foot, first', 'Feet again'], 3],
  ['a code stands between', ['S999', 'S9991', 'S999XXA'], ['Foot', 'Foot, left', 'Foot, first'], 3],
  ['only one complete code', ['S999', 'S999XXA'], ['Foot', 'Foot, first'], 2],
])('%s', (_, codes, titles, left) => {
  const rows = codes.map((code, at) => row(code, titles[at] ?? ''))
  const release = released(rows, 'in the file')
  expect(release.columns.code).toHaveLength(left)
  expect(unfold(release)).toEqual(rows)
})

test('whatever the list, unfolding gives every row again', () => {
  const meaning = fc
    .constantFrom('A', 'D', 'S')
    .map((character) => [character, `meaning ${character}`] as const)
  const stem = fc.record({
    code: fc.integer({ min: 0, max: 999 }).map((number) => `S${String(number).padStart(3, '0')}`),
    title: fc.constantFrom('Foot', 'Foot, left', 'Foot, right'),
    meanings: fc.uniqueArray(meaning, { selector: ([character]) => character }),
    isOdd: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.uniqueArray(stem, { selector: ({ code }) => code }), (stems) => {
      const complete = stems.flatMap(({ code, title, meanings, isOdd }) =>
        meanings.map(([character, text]) =>
          row(`${code}XX${character}`, isOdd ? `${text} of ${title}` : `${title}, ${text}`),
        ),
      )
      const rows = [...stems.map(({ code, title }) => row(code, title)), ...complete].sort(byCode)
      expect([...unfold(released(rows, 'in the file'))].sort(byCode)).toEqual(rows)
      const codes = complete.toSorted(byCode)
      const again = unfold(released(codes, 'none')).filter(({ isBillable }) => isBillable)
      expect([...again].sort(byCode)).toEqual(codes)
    }),
  )
})
