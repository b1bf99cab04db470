import { describe, expect, test } from 'vitest'
import { EstimateKey, EstimatePrompt, estimate } from './kind.ts'

const line = (code: string, patient: number, more = {}) => ({
  code,
  units: 1,
  allowed: patient,
  copay: 0,
  deductible: patient,
  coinsurance: 0,
  patient,
  says: `The price of ${code}.`,
  ...more,
})
const prompt = EstimatePrompt.parse({
  id: 'gfe-x',
  text: 'What will it cost?',
  skill: 'estimate',
  mode: 'self-pay',
  today: '2026-06-01',
  papers: [{ id: 'sheet', title: 'Sheet', text: 'Planned: X0001 and two of X0002.' }],
  prices: [
    { code: 'X0001', label: 'Visit', charge: 20_000, price: 12_000 },
    { code: 'X0002', label: 'Test', charge: 5000, price: 1000 },
    { code: 'X0003', label: 'Film', charge: 9000, price: 4000 },
  ],
  call: { by: 'schedule', on: '2026-06-01', service: '2026-06-30' },
  terms: {
    inForce: { from: '2022-01-01' },
    source: 'cfr-45-149-610',
    scheduled: [
      { atLeast: 10, within: 3 },
      { atLeast: 3, within: 1 },
    ],
    request: 3,
    dispute: { cents: 40_000, days: 120, source: 'cfr-45-149-620' },
  },
  bill: { cents: 54_000, on: '2026-07-01', of: ['X0001', 'X0002'] },
})
const key = EstimateKey.parse({
  lines: [line('X0001', 12_000), line('X0002', 2000, { units: 2 })],
  because: { X0003: 'No film is planned.' },
  mistakes: [{ at: 'patient', misconception: 'charge-for-price' }],
  source: 'cfr-45-149-610',
})
const insured = { ...prompt, mode: 'insured' as const, call: undefined, bill: undefined }
const solved = estimate.solve(prompt, key)
const grade = (more: Partial<typeof solved>) => estimate.grade(prompt, key, { ...solved, ...more })
const markAt = (graded: ReturnType<typeof grade>, at: string) =>
  graded.state === 'graded' ? graded.marks.find((mark) => mark.at === at) : undefined

describe('estimate', () => {
  test('the model answer earns every point', () => {
    expect(solved).toMatchObject({
      total: '140.00',
      due: '06/04/2026',
      disputable: 'yes',
      disputeBy: '10/29/2026',
    })
    expect(grade({})).toMatchObject({ earned: 10, possible: 10 })
  })
  test('blank names what is blank', () =>
    expect(estimate.grade(prompt, key, estimate.blank())).toMatchObject({
      state: 'incomplete',
      missing: [{ at: 'rows' }, { at: 'total' }, { at: 'due' }, { at: 'disputable' }],
    }))
  test('a row that is begun has to be finished', () =>
    expect(grade({ rows: { ...solved.rows, X0001: { units: '1' } } })).toEqual({
      state: 'incomplete',
      missing: [{ at: 'rows.X0001.patient', message: 'Expected charge of Visit is blank.' }],
    }))
  test('the list charge instead of the price is a known mistake', () =>
    expect(
      markAt(
        grade({ rows: { ...solved.rows, X0001: { units: '1', patient: '200' } } }),
        'rows.X0001.patient',
      ),
    ).toMatchObject({
      verdict: 'wrong',
      expected: '$120.00',
      misconception: 'charge-for-price',
    }))
  test('what does not belong costs a point, what is left out is missed', () => {
    const { X0002: _, ...rest } = solved.rows
    const graded = grade({ rows: { ...rest, X0003: { units: '1', patient: '40.00' } } })
    expect(markAt(graded, 'rows.X0003')).toMatchObject({
      verdict: 'extra',
      earned: -1,
      why: 'No film is planned.',
    })
    expect(markAt(graded, 'rows.X0002.units')).toMatchObject({ verdict: 'missed' })
  })
  test.each([
    ['06/04/2026', 'right'],
    ['6/4/26', 'right'],
    ['06/05/2026', 'wrong'],
    ['none', 'wrong'],
  ])('due %s is %s', (due, verdict) => expect(markAt(grade({ due }), 'due')?.verdict).toBe(verdict))
  test('scheduled too late, none is due', () => {
    const late = { ...prompt, call: { by: 'schedule' as const, on: '2026-06-01', service: '2026-06-03' } }
    const answer = estimate.solve(late, key)
    expect(answer.due).toBe('none')
    expect(estimate.grade(late, key, { ...answer, due: 'None' })).toMatchObject({ earned: 10 })
  })
  test('below the amount there is no dispute, and no day for it', () => {
    const small = { ...prompt, bill: { cents: 53_999, on: '2026-07-01', of: ['X0001', 'X0002'] } }
    expect(estimate.solve(small, key)).toMatchObject({ disputable: 'no', disputeBy: '' })
    expect(estimate.grade(small, key, estimate.solve(small, key))).toMatchObject({ earned: 9, possible: 9 })
  })
  test('the share of the insured is asked by kind', () => {
    const answer = estimate.solve(insured, key)
    expect(answer.rows.X0001).toEqual({
      allowed: '120.00',
      copay: '0.00',
      deductible: '120.00',
      coinsurance: '0.00',
    })
    expect(estimate.grade(insured, key, answer)).toMatchObject({ earned: 10, possible: 10 })
  })
})
