import { expect, test } from 'vitest'
import { decide, fee, lines, row } from '../fixture.ts'

const image = (code: string, reading: number, technical: number) => [
  fee(code, reading + technical),
  fee(code, reading, { modifier: '26' }),
  fee(code, technical, { modifier: 'TC' }),
]
const fees = [...image('X0001', 5_001, 20_001), ...image('X0002', 6_000, 10_001), fee('G0463', 4_000)]
const rules = [
  row('fee-schedule'),
  row('multiple-imaging', { scope: { codes: ['X0001', 'X0002'] }, technical: 50, professional: 95 }),
]
const allowed = (...parts: Parameters<typeof lines>) =>
  decide({
    rules,
    fees,
    claim: { lines: lines(...parts.map((part) => ({ charge: 90_000, ...part }))) },
  }).remit.lines.map((line) => line.allowed)

test('technical parts and readings are ranked each by themselves', () =>
  // X0001 keeps its technical part, its reading 50.01 × 95 % = 47.5095; X0002 keeps its reading, technical 100.01 × 50 % = 50.005
  expect(allowed({ procedure: 'X0001' }, { procedure: 'X0002' })).toEqual([24_752, 11_001]))

test.each([
  [
    'two readings',
    [
      { procedure: 'X0001', modifiers: ['26'] },
      { procedure: 'X0002', modifiers: ['26'] },
    ],
    [4_751, 6_000],
  ],
  [
    'a reading beside a technical part',
    [
      { procedure: 'X0001', modifiers: ['26'] },
      { procedure: 'X0002', modifiers: ['TC'] },
    ],
    [5_001, 10_001],
  ],
  ['different days', [{ procedure: 'X0001' }, { procedure: 'X0002', from: '2026-03-11' }], [25_002, 16_001]],
  ['beside a visit', [{ procedure: 'X0001' }, { procedure: 'G0463' }], [25_002, 4_000]],
])('%s', (_, parts, expected) => expect(allowed(...parts)).toEqual(expected))
