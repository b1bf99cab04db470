import { describe, expect, test } from 'vitest'
import { completionOf, writtenCode } from './completion.ts'
import { CodeEntry } from './entry.ts'
import { codesByKey } from './table.ts'

const row = (code: string, title: string, more: Partial<CodeEntry> = {}) =>
  CodeEntry.parse({
    system: 'icd10cm',
    code,
    title,
    billable: true,
    inForce: { from: '2025-10-01' },
    ...more,
  })

const seventh = { A: 'initial encounter', D: 'subsequent encounter', S: 'sequela' }
const codes = codesByKey([
  row('E11', 'Type 2 diabetes mellitus', { billable: false }),
  row('E11.9', 'Type 2 diabetes mellitus without complications'),
  row('W26.0', 'Contact with knife', { billable: false, seventh }),
  row('W26.0XXA', 'Contact with knife, initial encounter'),
  row('M72.2', 'Plantar fascial fibromatosis', { inForce: { from: '2015-10-01', to: '2026-09-30' } }),
  row('M72.20', 'Plantar fascial fibromatosis, unspecified', { inForce: { from: '2026-10-01' } }),
  CodeEntry.parse({
    system: 'icd10pcs',
    code: '0SR',
    title: 'Replacement, lower joints',
    billable: false,
    inForce: { from: '2025-10-01' },
  }),
])

describe('completion', () => {
  test.each([
    ['', 'blank', undefined],
    ['e119', 'billable', 'Type 2 diabetes mellitus without complications'],
    ['E11', 'header', 'Type 2 diabetes mellitus. Not complete: needs more characters.'],
    ['W26.0', 'needs-seventh', 'Contact with knife. Not complete: needs a 7th character (A, D, S).'],
    [
      'W26.0A',
      'needs-placeholder',
      'Not complete: A has to stand in the 7th place. Fill the empty places with X: W26.0XXA.',
    ],
    ['M72.20', 'other-day', 'M72.20 is not valid on 05/04/2026: it begins on 10/01/2026.'],
    [
      'R05.9',
      'unknown',
      'R05.9 is not in the shipped book. Check the characters; your own book may know it.',
    ],
  ])('%j on 2026-05-04 is %s', (text, state, says) => {
    const found = completionOf(text, { codes }, 'icd10cm', '2026-05-04')
    expect(found.state).toBe(state)
    if (found.state !== 'blank') expect(found.says).toBe(says)
  })
  test('a code that ended says when', () => {
    expect(completionOf('M72.2', { codes }, 'icd10cm', '2026-10-01')).toMatchObject({
      state: 'other-day',
      says: 'M72.2 is not valid on 10/01/2026: it ended on 09/30/2026.',
    })
  })
  test('a procedure table needs all seven characters', () => {
    expect(completionOf('0sr', { codes }, 'icd10pcs', '2026-05-04')).toMatchObject({
      state: 'header',
      says: expect.stringContaining('all seven characters'),
    })
  })
  test.each([
    ['s61511a', 'icd10cm', 'S61.511A'],
    ['I10', 'icd10cm', 'I10'],
    ['0sr90jz', 'icd10pcs', '0SR90JZ'],
    ['j1010', 'hcpcs', 'J1010'],
  ] as const)('%s in %s is written %s', (text, system, written) =>
    expect(writtenCode(text, system)).toBe(written),
  )
})
