import { describe, expect, test } from 'vitest'
import { placeIn } from './book.ts'
import { CodeEntry } from './entry.ts'
import { makeRelease, rowsOf } from './rows.ts'

const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({
    system: 'icd10cm',
    code,
    title,
    billable: true,
    inForce: { from: '2025-10-01' },
    ...more,
  })
const header = { billable: false }
const stem = { billable: false, seventh: { A: 'initial encounter', D: 'subsequent encounter', S: 'sequela' } }

const rows = rowsOf(
  makeRelease({ id: 't', content: 'icd10cm', name: 'T', inForce: { from: '2025-10-01' } }, [
    row('S60-S69', 'Injuries to the wrist, hand and fingers', header),
    row('S61', 'Open wound of wrist, hand and fingers', header),
    row('S61.5', 'Open wound of wrist', header),
    row('S61.50', 'Unspecified open wound of wrist', header),
    row('S61.501', 'Unspecified open wound of right wrist', stem),
    row('S61.502', 'Unspecified open wound of left wrist', stem),
    row('S61.509', 'Unspecified open wound of unspecified wrist', stem),
    row('S61.51', 'Laceration without foreign body of wrist', header),
    row('S61.511', 'Laceration without foreign body of right wrist', stem),
    row('S61.512', 'Laceration without foreign body of left wrist', stem),
    row('S61.519', 'Laceration without foreign body of unspecified wrist', stem),
    row('O99.01', 'Anemia complicating pregnancy', header),
    row('O99.011', 'Anemia complicating pregnancy, first trimester'),
    row('O99.012', 'Anemia complicating pregnancy, second trimester'),
    row('O99.013', 'Anemia complicating pregnancy, third trimester'),
    row('O99.019', 'Anemia complicating pregnancy, unspecified trimester'),
    row('H66.9', 'Otitis media, unspecified', header),
    row('H66.90', 'Otitis media, unspecified, unspecified ear'),
    row('H66.91', 'Otitis media, unspecified, right ear'),
    row('H66.92', 'Otitis media, unspecified, left ear'),
    row('H66.93', 'Otitis media, unspecified, bilateral'),
    row('J18', 'Pneumonia, unspecified organism', header),
    row('J18.0', 'Bronchopneumonia, unspecified organism'),
    row('J18.8', 'Other pneumonia, unspecified organism'),
    row('J18.9', 'Pneumonia, unspecified organism'),
  ]),
)
const at = (code: string) => placeIn(rows, code, '2026-05-04')

describe('what is still needed', () => {
  test.each([
    ['S61.51', 'side right/left, seventh A/D/S'],
    ['S61.511', 'seventh A/D/S'],
    ['S61.511A', ''],
    [
      'S61.5',
      'detail Unspecified open wound/Laceration without foreign body, side right/left, seventh A/D/S',
    ],
    ['O99.01', 'trimester first trimester/second trimester/third trimester'],
    ['H66.9', 'side right/left/bilateral'],
    ['J18.9', ''],
    ['S60-S69', ''],
  ])('%s needs %s', (code, needs) => {
    expect(
      at(code)
        ?.needs.map(({ what, choices }) => `${what} ${choices.join('/')}`)
        .join(', '),
    ).toBe(needs)
  })
})

describe('an unspecified row leads to rows that say more', () => {
  test.each([
    ['S61.519', ['S61.511', 'S61.512']],
    ['S61.519A', ['S61.511', 'S61.512']],
    ['S61.501', ['S61.51']],
    ['S61.511A', []],
    ['H66.90', []],
    ['O99.019', ['O99.011', 'O99.012', 'O99.013']],
    ['J18.9', []],
  ])('%s: %j', (code, more) => {
    expect(at(code)?.specific.map((entry) => entry.code)).toEqual(more)
  })
})
