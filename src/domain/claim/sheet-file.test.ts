import { expect, test } from 'vitest'
import { institutionalClaim, professionalClaim } from './fixture.ts'
import { makeSheet } from './make-sheet.ts'
import { makeSheetFile, readSheetFile } from './sheet-file.ts'

test('a form is the same after it was saved and opened', () => {
  for (const claim of [professionalClaim(), institutionalClaim()]) {
    const sheet = makeSheet(claim)
    expect(readSheetFile(makeSheetFile(sheet))).toEqual({ ok: true, value: sheet })
  }
})

const wrap = (sheet: unknown) => JSON.stringify({ file: 'clean-claim sheet', version: 1, sheet })
const form = 'professional'

test.each([
  ['no JSON', 'hello', /not JSON/],
  ['an 837', 'ISA*00*', /wire room/],
  [
    'another version',
    JSON.stringify({ file: 'clean-claim sheet', version: 2, sheet: {} }),
    /another version/,
  ],
  ['a box of the other form', wrap({ form, boxes: { FL4: '0111' }, lines: [] }), /no box "FL4"/],
  ['a line box outside the lines', wrap({ form, boxes: { '24E': 'A' }, lines: [] }), /no box "24E"/],
  [
    'a name of the language',
    `{"file":"clean-claim sheet","version":1,"sheet":{"form":"professional","boxes":{"constructor":"x"},"lines":[]}}`,
    /no box "constructor"/,
  ],
  ['a very long box', wrap({ form, boxes: { '19': 'x'.repeat(401) }, lines: [] }), /401 characters/],
  ['seven lines', wrap({ form, boxes: {}, lines: Array.from({ length: 7 }, () => ({})) }), /7 service lines/],
  ['a whole book', ' '.repeat(200_001), /200001 characters/],
])('%s is refused with a sentence, and nothing of it is taken', (_, text, says) => {
  const read = readSheetFile(text)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.problems.map(({ message }) => message).join(' ')).toMatch(says)
})
