import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain, unexplained } from './explain.ts'
import { written } from './testing/written.ts'

/** Segments and elements a file has that nobody explains. */
const silent = (text: string): string[] =>
  explain(text).flatMap(({ title, raw, elements }) => [
    ...(title.includes('not known') ? [raw] : []),
    ...elements.filter(({ says }) => says.includes(unexplained)).map(({ ref }) => ref),
  ])

describe('every segment and element we write is explained', { timeout: 30_000 }, () => {
  test.each(written)('$id', ({ text }) => {
    fc.assert(
      fc.property(text, (file) => {
        expect(silent(file)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('loops are followed', () => {
  test.each(written)('$id: only the envelope and the header stand outside a loop', ({ text, outside }) => {
    const [file = ''] = fc.sample(text, 1)
    const found = explain(file)
      .filter(({ loop }) => loop === '')
      .map(({ segment }) => segment.id)
    expect([...new Set(found)].filter((id) => !outside.includes(id))).toEqual([])
  })
})

test('a segment nobody knows is kept and shown', () => {
  const rows = explain('ISA*x~ST*837*0001~QQQ*1*2~SE*3*0001~')
  expect(rows.map(({ segment }) => segment.id)).toEqual(['ISA', 'ST', 'QQQ', 'SE'])
  expect(rows[2]).toMatchObject({
    raw: 'QQQ*1*2',
    title: 'QQQ: not known here',
    elements: [{ ref: 'QQQ01', says: unexplained }, { ref: 'QQQ02' }],
  })
})
