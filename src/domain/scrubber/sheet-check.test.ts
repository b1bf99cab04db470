import { expect, test } from 'vitest'
import { professionalClaim } from '../claim/fixture.ts'
import { makeSheet } from '../claim/make-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import { emptyReference } from '../codes/entry.ts'
import { saysSoFar } from './sheet-check.ts'

const reference = emptyReference('2026-01-01')
const blank: Sheet = { form: 'professional', boxes: {}, lines: [] }
const says = (boxes: Record<string, string>, lines: Record<string, string>[] = []) =>
  saysSoFar({ ...blank, boxes, lines }, reference).map(({ at, severity }) => `${at} ${severity}`)

test.each([
  ['a blank form says nothing', {}, []],
  ['a mistyped NPI is said at once', { '33a': '9210042458' }, ['33a reject']],
  ['a right one is not', { '33a': '9210044258' }, []],
  ['a date that is none', { '3.birth': '13/45/1990' }, ['3.birth unread']],
  ['a decimal point', { '21A': 'M17.11' }, ['21A reject']],
  ['two names that would differ only if box 6 said self', { '2.last': 'Feld', '4.last': 'Ostrow' }, []],
  ['the same with box 6', { '2.last': 'Feld', '4.last': 'Ostrow', '6': 'self' }, ['6 error']],
] as const)('%s', (_, boxes, wanted) => expect(says(boxes)).toEqual(wanted))

test('a pointer past the diagnoses is said at its line', () => {
  expect(says({ '21A': 'M1711' }, [{ '24A.from': '03/10/2026', '24E': 'C' }])).toEqual(['24E line 1 reject'])
})

test('what stays blank is never said before the whole form is checked', () => {
  const sheet = makeSheet(professionalClaim())
  const { '33a': _, ...boxes } = sheet.boxes
  expect(saysSoFar({ ...sheet, boxes }, reference).filter(({ at }) => at === '33a')).toEqual([])
})
