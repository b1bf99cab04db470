import { describe, expect, test } from 'vitest'
import { completionOf, writtenCode } from './completion.ts'
import { CodeEntry } from './entry.ts'
import { joinCodes, makeRelease, rowsOf } from './rows.ts'

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
const entries = [
  row('E11', 'Type 2 diabetes mellitus', { billable: false }),
  row('E11.9', 'Type 2 diabetes mellitus without complications'),
  row('W26.0', 'Contact with knife', { billable: false, seventh }),
  row('K60.3', 'Anal fistula', {
    inForce: { from: '2015-10-01', to: '2025-09-30' },
    successors: [{ code: 'K60.31-', why: '' }],
  }),
  row('R05', 'Cough', {
    inForce: { from: '2015-10-01', to: '2021-09-30' },
    successors: [
      { code: 'R05.1', why: 'acute' },
      { code: 'R05.2', why: 'subacute' },
    ],
  }),
  row('R05', 'Cough', { billable: false, inForce: { from: '2025-10-01' } }),
  row('M72.2', 'Plantar fascial fibromatosis', {
    inForce: { from: '2015-10-01', to: '2026-09-30' },
    successors: [
      { code: 'M72.20', why: '' },
      { code: 'M72.21', why: '' },
      { code: 'M67.A-', why: 'plantar fasciitis' },
    ],
  }),
  row('M72.2', 'Plantar fascial fibromatosis', { billable: false, inForce: { from: '2026-10-01' } }),
  row('M72.20', 'Plantar fascial fibromatosis, unspecified', { inForce: { from: '2026-10-01' } }),
  CodeEntry.parse({
    system: 'icd10pcs',
    code: '0SR',
    title: 'Replacement, lower joints',
    billable: false,
    inForce: { from: '2025-10-01' },
  }),
]
const codes = joinCodes(
  (['icd10cm', 'icd10pcs'] as const).map((content) =>
    rowsOf(
      makeRelease(
        { id: content, content, name: 'Test', inForce: { from: '2025-10-01' } },
        entries.filter((entry) => entry.system === content),
      ),
    ),
  ),
)

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
    expect(completionOf('K60.3', { codes }, 'icd10cm', '2026-10-01')).toMatchObject({
      state: 'other-day',
      says: 'K60.3 is not valid on 10/01/2026: it ended on 09/30/2025. Choose K60.31-.',
    })
  })
  test('a code that was split says what took its place, and why', () => {
    expect(completionOf('M72.2', { codes }, 'icd10cm', '2026-10-01')).toMatchObject({
      state: 'header',
      says: 'M72.2 is not billable from 10/01/2026: choose M72.20, M72.21; plantar fasciitis is M67.A-.',
    })
    expect(completionOf('R05', { codes }, 'icd10cm', '2026-05-04')).toMatchObject({
      says: 'R05 is not billable from 10/01/2021: choose R05.1 (acute), R05.2 (subacute).',
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
