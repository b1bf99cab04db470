import { describe, expect, test } from 'vitest'
import { boxId } from '../claim/fields.ts'
import { institutionalClaim, professionalClaim } from '../claim/fixture.ts'
import { makeSheet } from '../claim/make-sheet.ts'
import { emptyReference } from '../codes/entry.ts'
import { checkSheet, type PreviewSegment, previewSheet } from './sheet-preview.ts'

const raw = ({ id, elements }: PreviewSegment) =>
  [id, ...elements.map((parts) => parts.map(({ text }) => text).join(':'))].join('*')

describe('the 837 as it would be written now', () => {
  test('of a finished form it is the file itself, without the envelope', () => {
    for (const claim of [professionalClaim(), institutionalClaim()]) {
      const sheet = makeSheet(claim)
      const checked = checkSheet(sheet, emptyReference('2026-06-01'))
      const lines = (checked.ok ? checked.value.text : '').split('~\n')
      const segments = previewSheet(sheet)?.segments.map(raw) ?? []
      expect(segments.length).toBeGreaterThan(20)
      expect(lines.slice(lines.indexOf('HL*1**20*1'), -4)).toEqual(segments)
    }
  })
  test('of a blank form it shows what is still needed, and where', () => {
    const preview = previewSheet({ form: 'professional', boxes: {}, lines: [] })
    const text = preview?.segments.map(raw).join('\n')
    expect(text).toContain('CLM*?*?')
    expect(text).not.toMatch(/MISSING|19010101/)
    expect(preview?.missing.map(boxId)).toContain('3.birth')
  })
  test('of two days one may be known', () => {
    const preview = previewSheet({ form: 'institutional', boxes: { 'FL6.from': '05/04/2026' }, lines: [] })
    expect(preview?.segments.map(raw)).toContain('DTP*434*RD8*20260504-?')
  })
  test('a segment knows its boxes, and a box its element', () => {
    const preview = previewSheet(makeSheet(professionalClaim()))
    const line = preview?.segments.find(({ id }) => id === 'SV1')
    expect(line?.boxes.map(boxId)).toContain('24E line 1')
    expect(preview?.spots.get('24E line 1')).toMatchObject([{ ref: 'SV107', position: line?.position }])
    expect(line?.elements[6]).toMatchObject([{ text: '1', boxes: ['24E line 1'] }])
  })
  test('a form that has too many lines has no preview', () => {
    const sheet = makeSheet(professionalClaim())
    const [line = {}] = sheet.lines
    expect(previewSheet({ ...sheet, lines: Array.from({ length: 7 }, () => line) })).toBeUndefined()
  })
})

test('a form is checked at all three gates; one that cannot be read, at none', () => {
  const sheet = makeSheet(professionalClaim())
  const checked = checkSheet(sheet, emptyReference('2026-06-01'))
  expect(checked.ok && checked.value.syntax.accepted).toBe(true)
  expect(
    checkSheet({ ...sheet, boxes: { ...sheet.boxes, '28': 'lots' } }, emptyReference('2026-06-01')),
  ).toMatchObject({
    ok: false,
    problems: [{ at: '28' }],
  })
})
