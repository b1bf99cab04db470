import { describe, expect, test } from 'vitest'
import { institutionalClaim, institutionalLine, priorResult, secondaryClaim } from '../claim/fixture.ts'
import type { PriorResult } from '../claim/prior.ts'
import { good } from '../kernel/result.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { envelope } from './testing/plain.ts'
import { validate } from './validate.ts'

const linesOf = (text: string, start: RegExp, end: RegExp): string[] => {
  const rows = text.split('\n').map((row) => row.replace('~', ''))
  const from = rows.findIndex((row) => start.test(row))
  return rows.slice(
    from,
    rows.findIndex((row, index) => index > from && end.test(row)),
  )
}

describe('a claim to the second payer', () => {
  // A plan name beside a group number has no place on the wire.
  const { planName: _, ...subscriber } = secondaryClaim().subscriber
  const claim = secondaryClaim({ subscriber })
  const text = set837P.make([claim], envelope)

  test('says so, and carries the first result: 2320 with AMT*D, 2330A, 2330B, and 2430 under its line', () => {
    expect(text).toMatch(/\nSBR\*S\*18\*/)
    expect(linesOf(text, /^SBR\*P\*/, /^LX/)).toEqual([
      'SBR*P*18*G100******CI',
      'AMT*D*80',
      'OI***Y***Y',
      'NM1*IL*1*Vance*Mira****MI*FX1',
      'NM1*PR*2*First Plan*****PI*FP100',
      'REF*F8*26031612345678',
    ])
    expect(linesOf(text, /^SVD/, /^SE/)).toEqual([
      'SVD*FP100*80*HC:G0463**1',
      'CAS*CO*45*25',
      'CAS*PR*2*20',
      'DTP*573*D8*20260316',
      'AMT*EAF*20',
    ])
  })

  test('passes the syntax gate and reads back', () => {
    expect(validate(text).errors).toEqual([])
    expect(set837P.read(text)).toEqual(good([claim]))
  })

  test('names the reason when Medicare is not first', () => {
    const after = set837P.make([secondaryClaim({ insuranceType: '12' })], envelope)
    expect(after).toMatch(/\nSBR\*S\*18\*G7700\*\*12\*\*\*\*CI~/)
  })

  test('without the first result it only names the other plan, as the payer that comes first', () => {
    const { prior: __, ...bare } = claim
    const early = set837P.make([bare], envelope)
    expect(linesOf(early, /^SBR\*P\*/, /^LX/)[0]).toBe('SBR*P*18**First Plan*****CI')
    expect(early).not.toMatch(/AMT\*D|SVD/)
    expect(set837P.read(early)).toEqual(good([bare]))
  })

  test('the third payer gets both results; a line names each', () => {
    const second: PriorResult = {
      ...priorResult(),
      sequence: 'S',
      payer: { name: 'Second Plan', id: 'SP200', filing: 'BL' },
      insured: { last: 'Vance', first: 'Jon', id: 'SX2', relationship: 'spouse', planName: 'Choice' },
      paid: 1_000,
      lines: [
        {
          line: 1,
          paid: 1_000,
          procedure: 'G0463',
          modifiers: [],
          units: 1,
          adjustments: [
            { group: 'PR', reason: '2', cents: 1_000 },
            { group: 'OA', reason: '23', cents: 10_500 },
          ],
          remaining: 1_000,
        },
      ],
    }
    const third = secondaryClaim({ subscriber, sequence: 'T', prior: [priorResult(), second] })
    const sent = set837P.make([third], envelope)
    expect(sent.match(/SBR\*(.)/g)).toEqual(['SBR*T', 'SBR*P', 'SBR*S'])
    expect(sent.match(/SVD\*\w+/g)).toEqual(['SVD*FP100', 'SVD*SP200'])
    expect(validate(sent).errors).toEqual([])
    expect(set837P.read(sent)).toEqual(good([third]))
  })
})

describe('a facility’s bill to the second payer', () => {
  const whole: PriorResult = {
    ...priorResult(),
    paid: 319_872,
    remaining: 173_600,
    adjustments: [
      { group: 'CO', reason: '45', cents: 47_568 },
      { group: 'PR', reason: '1', cents: 173_600 },
    ],
    lines: [],
  }

  test('a result for the claim as one stands in 2320 with its day in 2330B, and no line has any', () => {
    const stay = institutionalClaim({ sequence: 'S', prior: [whole] })
    const text = set837I.make([stay], envelope)
    expect(linesOf(text, /^SBR\*P\*/, /^LX/)).toEqual([
      'SBR*P*18*G100******CI',
      'CAS*CO*45*475.68',
      'CAS*PR*1*1736',
      'AMT*D*3198.72',
      'AMT*EAF*1736',
      'OI***Y***Y',
      'NM1*IL*1*Vance*Mira****MI*FX1',
      'NM1*PR*2*First Plan*****PI*FP100',
      'DTP*573*D8*20260316',
      'REF*F8*26031612345678',
    ])
    expect(text).not.toContain('SVD')
    expect(validate(text).errors).toEqual([])
    expect(set837I.read(text)).toEqual(good([stay]))
  })

  test('a line is named by its revenue code, with or without a procedure', () => {
    const decided = { paid: 8_000, modifiers: [], units: 1, adjustments: [] }
    const bill = institutionalClaim({
      sequence: 'S',
      lines: [
        institutionalLine({ revenue: '0250', units: 1, charge: 8_000 }),
        institutionalLine({ revenue: '0510', procedure: 'G0463', units: 1, charge: 8_000 }),
      ],
      prior: [
        {
          ...priorResult(),
          paid: 16_000,
          lines: [
            { line: 1, revenue: '0250', ...decided },
            { line: 2, revenue: '0510', procedure: 'G0463', ...decided },
          ],
        },
      ],
    })
    const text = set837I.make([bill], envelope)
    expect(text.match(/SVD.*~/g)).toEqual(['SVD*FP100*80**0250*1~', 'SVD*FP100*80*HC:G0463*0510*1~'])
    expect(validate(text).errors).toEqual([])
    expect(set837I.read(text)).toEqual(good([bill]))
  })
})

test('real files: SBR01 beyond three payers, a day at the claim beside lines, an amount left at the claim', () => {
  const text = set837P
    .make([secondaryClaim()], envelope)
    .replace('SBR*S*', 'SBR*A*')
    .replace('AMT*D*80~', 'AMT*D*80~\nAMT*EAF*20~')
    .replace('DTP*573*D8*20260316~', '')
    .replace('PI*FP100~', 'PI*FP100~\nDTP*573*D8*20260317~')
  expect(set837P.read(text)).toMatchObject({
    value: [
      { sequence: 'T', prior: [{ on: '2026-03-17', remaining: 2_000, lines: [{ remaining: 2_000 }] }] },
    ],
  })
})
