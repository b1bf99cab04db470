import { expect, test } from 'vitest'
import { fieldsLike } from './fields-like.ts'

const boxes = (form: 'professional' | 'institutional', words: string) =>
  fieldsLike(form, words).map(({ box }) => box)

test.each([
  ['professional', '24E', ['24E']],
  ['professional', 'box 24d', ['24D', '24D.m1', '24D.m2', '24D.m3', '24D.m4']],
  ['professional', '16', ['16.from', '16.to']],
  ['professional', '33a', ['33a']],
  ['professional', '2', ['2.last', '2.first', '2.middle']],
  ['professional', '2400 SV107', ['24E']],
  ['professional', 'REF G1', ['23']],
  ['professional', 'billing.npi', ['33a']],
  ['professional', 'lines.0.pointers', ['24E']],
  ['institutional', 'FL 67', ['FL67', 'FL67.poa']],
  ['institutional', 'FL67', ['FL67', 'FL67.poa']],
  ['institutional', '2400 SV201', ['FL42']],
  ['institutional', '24E', []],
  ['professional', 'nowhere', []],
  ['professional', ' ', []],
] as const)('%s: "%s"', (form, words, wanted) => {
  expect(boxes(form, words)).toEqual(wanted)
})
