import { describe, expect, test } from 'vitest'
import { placeIn } from '../../domain/codes/book.ts'
import { CodeEntry } from '../../domain/codes/entry.ts'
import { makeRelease, rowsOf } from '../../domain/codes/rows.ts'
import { rowsAround, stemOf } from './tree.ts'

const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({
    system: 'icd10cm',
    code,
    title,
    billable: false,
    inForce: { from: '2025-10-01' },
    ...more,
  })
const seventh = { seventh: { A: 'initial encounter', D: 'subsequent encounter' } }

const rows = rowsOf(
  makeRelease({ id: 't', content: 'icd10cm', name: 'T', inForce: { from: '2025-10-01' } }, [
    row('S00-T88', 'Injury'),
    row('S60-S69', 'Injuries to the wrist, hand and fingers'),
    row('S61', 'Open wound of wrist, hand and fingers'),
    row('S61.5', 'Open wound of wrist'),
    row('S61.50', 'Unspecified open wound of wrist'),
    row('S61.51', 'Laceration without foreign body of wrist'),
    row('S61.511', 'Laceration of right wrist', seventh),
    row('S61.512', 'Laceration of left wrist', seventh),
    row('S62', 'Fracture at wrist and hand level'),
  ]),
)
const shown = (code: string) => {
  const place = placeIn(rows, code, '2026-05-04')
  return place ? rowsAround(place).map(({ entry, depth }) => `${depth} ${entry.code}`) : []
}

describe('the rows around a place', () => {
  test.each([
    ['a chapter and its blocks', 'S00-T88', ['0 S00-T88', '1 S60-S69']],
    [
      'a category: the way down, its neighbors, what is below',
      'S61',
      ['0 S00-T88', '1 S60-S69', '2 S61', '3 S61.5', '2 S62'],
    ],
    [
      'a stem with its sibling and the rows beside the one above; complete codes are for the builder',
      'S61.511',
      ['0 S00-T88', '1 S60-S69', '2 S61', '3 S61.5', '4 S61.50', '4 S61.51', '5 S61.511', '5 S61.512'],
    ],
  ])('%s', (_, code, expected) => expect(shown(code)).toEqual(expected))

  test('a complete code stands where its stem does', () => {
    const place = placeIn(rows, 'S61.511A', '2026-05-04')
    expect(place && stemOf(place)?.code).toBe('S61.511')
    expect(shown('S61.511A')).toContain('5 S61.511')
    expect(shown('S61.511A')).toContain('5 S61.512')
    expect(shown('S61.511A').join()).not.toContain('S61.511A')
  })
})
