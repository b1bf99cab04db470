import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { practiceShelf } from '../../src/build/practice-sheets.ts'
import { fieldAt } from '../../src/domain/claim/fields.ts'
import { faultsLeft, sampleSheet } from '../../src/domain/claim/practice.ts'
import { checkSheet } from '../../src/domain/x12/sheet-preview.ts'

const reader = new ContentReader()
const shelf = readShelf(reader)
const practice = practiceShelf(shelf)
const reference = { ...practice, codes: shelf.book }

test('samples are read without a problem: for each form a right one and one with five faults', () => {
  expect(reader.problems).toEqual([])
  for (const form of ['professional', 'institutional'])
    expect(
      practice.samples
        .filter((one) => one.form === form)
        .map(({ faults }) => faults.length)
        .sort(),
    ).toEqual([0, 5])
})

describe.each(practice.samples.map((sample) => [sample.id, sample] as const))('%s', (_, sample) => {
  test('without its faults it passes every gate', () => {
    const checked = checkSheet(sample.sheet, reference)
    expect(checked.ok && checked.value.findings).toEqual([])
    expect(checked.ok && checked.value.syntax.accepted).toBe(true)
  })
  test('each fault is found at its box', () => {
    const checked = checkSheet(sampleSheet(sample), reference)
    const base = (box: string) => box.split('.')[0]
    const boxes = (checked.ok ? checked.value.findings : []).map(({ at }) => {
      const place = fieldAt(sample.form, at)
      return `${base(place?.field.box ?? at)} ${place?.line ?? ''}`.trim()
    })
    // One fault may be seen from two sides: days against the rooms, and the rooms against the days.
    expect(boxes).toEqual(
      expect.arrayContaining(sample.faults.map(({ box, line }) => `${base(box)} ${line ?? ''}`.trim())),
    )
    expect(faultsLeft(sample, sampleSheet(sample))).toEqual(sample.faults)
    expect(faultsLeft(sample, sample.sheet)).toEqual([])
  })
})

test('the file of the room stays under 60 KB and holds no procedure outside Level II and the samples’ families', () => {
  expect(gzipSync(JSON.stringify(practice)).length).toBeLessThan(60_000)
  const numbered = Object.values(practice.procedures).filter(({ code }) => /^\d/.test(code))
  expect(new Set(numbered.map(({ family }) => family)).size).toBeLessThanOrEqual(3)
})
