import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Claim } from '../claim/claim.ts'
import { fieldAt, fieldsOf } from '../claim/fields.ts'
import { institutionalClaim, outpatientClaim, professionalClaim, professionalLine } from '../claim/fixture.ts'
import { makeSheet } from '../claim/make-sheet.ts'
import { readSheet } from '../claim/read-sheet.ts'
import { books, diagnosis, procedure } from './fixture.ts'
import { edits, scrub, scrubSheet } from './scrub.ts'

const BOOKS = books({
  diagnoses: [diagnosis('J20.9'), diagnosis('J18.9'), diagnosis('I10'), diagnosis('R06.00')],
  procedures: [
    procedure('G0463', {
      family: 'em-office',
      maxUnits: 1,
      maxUnitsKind: '2',
      modifiers: ['25'],
      places: ['11'],
    }),
  ],
  lists: {
    'place-of-service': ['11'],
    modifier: ['25'],
    revenue: ['0120', '0250', '0510'],
    'type-of-bill': ['011', '013'],
    value: ['80'],
    'discharge-status': ['01'],
    priority: ['1'],
    'point-of-origin': ['1'],
    state: ['OH'],
    taxonomy: ['207Q00000X', '282N00000X'],
  },
})

describe('a right claim is clean', () => {
  test.each([
    ['office visit', professionalClaim()],
    ['hospital stay', institutionalClaim()],
    ['outpatient visit', outpatientClaim()],
  ])('%s', (_, claim) => {
    expect(scrub(claim, BOOKS)).toEqual([])
    expect(scrub(claim, books())).toEqual([])
  })
})

test('findings come by gate, severity and place on the form', () => {
  const claim = professionalClaim({
    diagnoses: ['J20.9'],
    lines: [
      professionalLine({ pointers: [4], charge: 0 }),
      professionalLine({ procedure: '', pointers: [] }),
    ],
    total: 1,
    billing: { ...professionalClaim().billing, npi: '' },
  })
  expect(scrub(claim, BOOKS).map(({ gate, severity, id }) => [gate, severity, id])).toEqual([
    ['practice', 'warning', 'charge-zero'],
    ['clearinghouse', 'reject', 'procedure-missing'],
    ['clearinghouse', 'reject', 'pointer-missing'],
    ['payer', 'reject', 'diagnosis-with-decimal-point'],
    ['payer', 'reject', 'pointer-to-missing-diagnosis'],
    ['payer', 'reject', 'total-mismatch'],
    ['payer', 'reject', 'billing-npi-missing'],
  ])
})

test('an edit is silent on days before it was in force', () => {
  const claim = institutionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: '900112222A' } })
  const before = { ...claim, from: '2019-05-04', through: '2019-05-08', admission: { day: '2019-05-04' } }
  expect(scrub(claim, books()).map(({ id }) => id)).toContain('mbi-format')
  expect(scrub(before, books()).map(({ id }) => id)).not.toContain('mbi-format')
})

test('a sheet that cannot be read is not scrubbed', () => {
  const sheet = makeSheet(professionalClaim({ total: 1 }))
  expect(scrubSheet(sheet, books())).toMatchObject({
    ok: true,
    value: [{ id: 'total-mismatch', at: 'total' }],
  })
  expect(scrubSheet({ ...sheet, boxes: { ...sheet.boxes, '28': 'x' } }, books())).toMatchObject({
    ok: false,
    problems: [{ at: '28' }],
  })
})

describe('whatever is typed, no edit throws, and every finding has a box', () => {
  const typed = fc.constantFrom(
    '',
    'x',
    '7',
    '2',
    '0',
    'AZ',
    '*',
    '1.5',
    '-3',
    '03/10/2026',
    '01/01/2031',
    'J20.9',
    'J20',
    'W260XXA',
    'NO',
    'G0463',
    '25',
    '11',
    '9',
  )
  test.each([
    ['professional', professionalClaim({ otherPlan: { name: '', id: '', last: '', first: '' } })],
    ['institutional', institutionalClaim()],
    ['outpatient', outpatientClaim()],
  ])('%s', (_, claim) => {
    const sheet = makeSheet(claim)
    const boxes = fieldsOf(claim.form)
      .filter((field) => field.scope === 'claim')
      .map((field) => field.box)
    const columns = fieldsOf(claim.form)
      .filter((field) => field.scope === 'line')
      .map((field) => field.box)
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...boxes), typed, { maxKeys: 12 }),
        fc.array(fc.dictionary(fc.constantFrom(...columns), typed, { maxKeys: 6 }), { maxLength: 3 }),
        (changed, lines) => {
          const rows = [...sheet.lines, ...sheet.lines].map((line, index) => ({ ...line, ...lines[index] }))
          const read = readSheet({ ...sheet, boxes: { ...sheet.boxes, ...changed }, lines: rows })
          if (!read.ok) return
          expect(Claim.safeParse(read.value).success).toBe(true)
          for (const finding of scrub(read.value, BOOKS)) {
            expect(fieldAt(claim.form, finding.at), `${finding.id} ${finding.at}`).toBeDefined()
            expect(finding.message).toMatch(/^[A-Z"][\s\S]*[.?]$/)
            expect(finding.message).not.toMatch(/undefined|NaN|\[object/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('the list knows no edit twice', () => {
    expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length)
  })
})
