import { describe, expect, test } from 'vitest'
import { chargeBatch } from './kind.ts'
import { ChargeBatchKey, ChargeBatchPrompt } from './schema.ts'
import { decisionsFor, missingFor } from './tickets.ts'

const prompt = ChargeBatchPrompt.parse({
  id: 'chg-x',
  text: 'Close the batch.',
  skill: 'charge-entry',
  day: '2026-02-02',
  schedule: [
    { time: '8:00', account: '101', patient: 'Roe', state: 'seen' },
    { time: '8:30', account: '102', patient: 'Doe', state: 'no-show' },
    { time: '9:00', account: '103', patient: 'Poe', state: 'seen' },
    { time: '9:30', account: '104', patient: 'Loe', state: 'seen' },
    { time: '10:00', account: '105', patient: 'Moe', state: 'seen' },
  ],
  tickets: [
    {
      ticket: '1',
      account: '101',
      patient: 'Roe',
      provider: 'Dr. A',
      lines: [
        { code: 'X0001', diagnosis: 'J06.9', modifiers: '25' },
        { code: 'X0002', diagnosis: 'J06.9', units: 3 },
      ],
      paid: { cents: 2000, by: 'cash' },
    },
    {
      ticket: '2',
      account: '102',
      patient: 'Doe',
      provider: 'Dr. A',
      lines: [{ code: 'X0001', diagnosis: 'I10' }],
    },
    {
      ticket: '3',
      account: '103',
      patient: 'Poe',
      provider: 'Dr. A',
      lines: [{ code: 'X0001', diagnosis: 'I10', unclear: 'smudge' }],
    },
    {
      ticket: '4',
      account: '104',
      patient: 'Loe',
      provider: 'Dr. A',
      lines: [{ code: 'X0001', diagnosis: 'I10' }],
    },
    {
      ticket: '5',
      account: '104',
      patient: 'Loe',
      provider: 'Dr. A',
      lines: [{ code: 'X0001', diagnosis: 'I10' }],
    },
  ],
  prices: [
    { code: 'X0001', label: 'Visit', cents: 10_000 },
    { code: 'X0002', label: 'Test', cents: 500 },
  ],
  deposit: { cash: 2500, check: 0, card: 0 },
})
const key = ChargeBatchKey.parse({ because: {}, source: 'practice-policy' })
const solved = chargeBatch.solve(prompt, key)
const grade = (more: Partial<typeof solved>) => chargeBatch.grade(prompt, key, { ...solved, ...more })
const markAt = (graded: ReturnType<typeof grade>, at: string) =>
  graded.state === 'graded' ? graded.marks.find((mark) => mark.at === at) : undefined

describe('what is done with tickets follows from tickets and schedule', () => {
  test('no-show, smudge, second ticket', () =>
    expect(decisionsFor(prompt.schedule, prompt.tickets)).toEqual({
      1: 'post',
      2: 'no-visit',
      3: 'query',
      4: 'post',
      5: 'duplicate',
    }))
  test('who was seen without one is missing', () =>
    expect(missingFor(prompt.schedule, prompt.tickets)).toEqual(['105']))
})

describe('charge-batch', () => {
  test('the model answer earns every point', () => {
    expect(solved).toMatchObject({
      slip: { tickets: '2', charges: '215.00', payments: '20.00', accounts: '205', units: '5' },
      missing: ['105'],
      difference: '-5.00',
    })
    const full = grade({})
    expect(full.state === 'graded' && full.earned === full.possible).toBe(true)
  })
  test('blank names what is blank', () => {
    const blank = chargeBatch.grade(prompt, key, chargeBatch.blank())
    expect(blank.state === 'incomplete' && blank.missing.map(({ at }) => at)).toEqual([
      ...['1', '2', '3', '4', '5'].map((ticket) => `decisions.${ticket}`),
      ...['tickets', 'charges', 'payments', 'accounts', 'units'].map((name) => `slip.${name}`),
      'difference',
    ])
  })
  test('a batch whose slip and grid differ cannot be closed, and nothing is said about what is right', () => {
    const graded = grade({ slip: { ...solved.slip, charges: '251.00' } })
    expect(graded).toMatchObject({
      state: 'incomplete',
      missing: [
        {
          at: 'slip.charges',
          message: expect.stringContaining('your slip has Total charges 251.00, the grid adds up to $215.00'),
        },
      ],
    })
  })
  const typed = (change: Record<string, string>) => {
    const [first, second] = solved.lines['1'] ?? []
    return { ...solved.lines, 1: [{ ...first, ...change }, second] } as typeof solved.lines
  }
  test.each([
    ['a modifier left out', { modifiers: '' }, 'modifiers'],
    ['another diagnosis', { diagnosis: 'J06.8' }, 'diagnosis'],
  ])('%s is named', (_, change, word) =>
    expect(markAt(grade({ lines: typed(change) }), 'lines.1.0')).toMatchObject({
      verdict: 'wrong',
      why: expect.stringContaining(word),
    }),
  )
  test('small letters and no dot are the same', () =>
    expect(markAt(grade({ lines: typed({ code: 'x0001', diagnosis: 'j069' }) }), 'lines.1.0')?.verdict).toBe(
      'right',
    ))
  test('posting a no-show is a phantom visit', () => {
    const graded = grade({
      decisions: { ...solved.decisions, 2: 'post' },
      lines: {
        ...solved.lines,
        2: [{ code: 'X0001', modifiers: '', units: '1', diagnosis: 'I10', charge: '100' }],
      },
      paid: { ...solved.paid, 2: '0' },
      slip: { tickets: '3', charges: '315', payments: '20', accounts: '307', units: '6' },
    })
    expect(markAt(graded, 'decisions.2')).toMatchObject({
      verdict: 'wrong',
      effect: expect.stringContaining('fraud'),
    })
    expect(markAt(graded, 'slip.accounts')).toMatchObject({ verdict: 'wrong', expected: '205' })
  })
  test('a visit called missing although its ticket is there earns nothing and costs nothing', () =>
    expect(markAt(grade({ missing: ['105', '101'] }), 'missing.101')).toMatchObject({
      earned: 0,
      possible: 0,
    }))
})
