import { describe, expect, test } from 'vitest'
import { boxId } from './fields.ts'
import { institutionalClaim, professionalClaim } from './fixture.ts'
import { makeSheet } from './make-sheet.ts'
import { type StandIns, sheetSoFar } from './sheet-so-far.ts'

const standIns: StandIns = {
  day: '01/01/1901',
  money: '0',
  units: '0',
  relationship: 'self',
  text: 'MISSING',
}
const blank = (form: 'professional' | 'institutional') => ({ form, boxes: {}, lines: [] })
const missing = (sheet: Parameters<typeof sheetSoFar>[0]) => sheetSoFar(sheet, standIns)?.missing.map(boxId)

describe('a form in work is already a claim', () => {
  test.each(['professional', 'institutional'] as const)('a blank %s form', (form) => {
    const so = sheetSoFar(blank(form), standIns)
    expect(so?.claim.form).toBe(form)
    expect(so?.claim.account).toBe('MISSING')
    expect(missing(blank(form))).toContain(form === 'professional' ? '24A.from line 1' : 'FL6.from')
  })
  test('a finished form has nothing missing', () => {
    for (const claim of [professionalClaim(), institutionalClaim()])
      expect(missing(makeSheet(claim))).toEqual([])
  })
  test('what cannot be read is left out and named', () => {
    const sheet = makeSheet(professionalClaim())
    expect(missing({ ...sheet, boxes: { ...sheet.boxes, '14.day': '99/99/2026' } })).toEqual(['14.day'])
    expect(missing({ ...sheet, boxes: { ...sheet.boxes, '28': 'many' } })).toEqual(['28'])
  })
  test('boxes the form does not have, and too many lines, are no claim yet', () => {
    const sheet = makeSheet(professionalClaim())
    expect(sheetSoFar({ ...sheet, boxes: { FL4: '0111' } }, standIns)).toBeUndefined()
    const [line = {}] = sheet.lines
    expect(sheetSoFar({ ...sheet, lines: Array.from({ length: 9 }, () => line) }, standIns)).toBeUndefined()
  })
})
