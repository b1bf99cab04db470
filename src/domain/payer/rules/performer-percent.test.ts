import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

/** 42 CFR 414.56: the lesser of the charge and 85 % of the fee. */
const rules = [
  row('fee-schedule'),
  row('performer-percent', { taxonomies: ['363L', '363A', '364S'], percent: 85 }),
]
const by = (taxonomy: string, charge: number, rendering?: string) =>
  decide({
    rules,
    fees: [fee('G0463', 10_010)],
    claim: {
      lines: lines({ charge, ...(rendering ? { rendering } : {}) }),
      rendering: { last: 'Okafor', first: 'Lena', npi: NPI.rendering, taxonomy },
    },
  }).remit

test.each([
  ['a nurse practitioner', '363LF0000X', 20_000, [8_509, 'CO-45 11491']], // 85.085
  ['a physician', '207Q00000X', 20_000, [10_010, 'CO-45 9990']],
  ['a charge below it', '363A00000X', 8_000, [8_000]],
  ['a charge between the two', '363A00000X', 9_000, [8_509, 'CO-45 491']],
] as [string, string, number, [number, ...string[]]][])('%s', (_, taxonomy, charge, [paid, ...expected]) => {
  const remit = by(taxonomy, charge)
  expect(remit.paid).toBe(paid)
  expect(adjustments(remit)[0]).toEqual(expected)
})

test('another provider on the line is not guessed at', () =>
  expect(by('363LF0000X', 20_000, NPI.attending).paid).toBe(10_010))
