import { expect, test } from 'vitest'
import { adjustments, decide, lines, results, row } from '../fixture.ts'
import { timeTenths } from './anesthesia.ts'

/** 42 CFR 414.46: (base + minutes ÷ 15) × factor; the factor of CY2026 is $20.4976. */
const rules = [
  row('anesthesia', {
    factor: 204_976,
    base: { X0001: 7 },
    status: { P3: 1 },
    percents: { QK: 50, QX: 50, QY: 50 },
    flat: { AD: 3 },
  }),
  row('fee-schedule'),
]
const given = (units: number, modifiers: string[], unitKind: 'MJ' | 'UN' = 'MJ') =>
  lines({ procedure: 'X0001', units, modifiers, unitKind, charge: 90_000 })

test.each([
  [15, 10],
  [97, 65], // 6.4667
  [98, 65], // 6.5333
  [24, 16],
  [1, 1], // 0.0667
  [0, 0],
])('%i minutes are %i tenths of a unit', (minutes, tenths) => expect(timeTenths(minutes)).toBe(tenths))

test.each([
  ['97 minutes', given(97, ['AA']), 27_672], // 13.5 × 20.4976 = 276.7176
  ['quarter hours', given(6, ['AA'], 'UN'), 26_647], // 13 × 20.4976 = 266.4688
  ['physical status where it is paid', given(97, ['AA', 'P3']), 29_722], // 14.5 × 20.4976 = 297.2152
  ['directed: half, rounded after the whole', given(97, ['QK']), 13_836], // 276.72 × 50 %
  ['supervised: three units and no time', given(97, ['AD']), 6_149], // 61.4928
  // Rounding the time late would give 13.4667 × 20.4976 = 276.0344
  ['one decimal first: not 276.03', given(97, ['QZ']), 27_672],
])('%s', (_, billed, cents) => {
  const { remit } = decide({ rules, fees: [], claim: { lines: billed } })
  expect(results(remit)).toEqual([`paid ${cents}`])
  expect(adjustments(remit)[0]).toEqual([`CO-45 ${90_000 - cents}`])
})

test('a code without base units is another rule’s', () =>
  expect(results(decide({ rules, fees: [], claim: { lines: lines({}) } }).remit)).toEqual(['CO-147']))
