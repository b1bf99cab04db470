import { expect, test } from 'vitest'
import { institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { decide, facts, fee, referenceWith, results, row } from '../fixture.ts'

const status = {
  X0001: 'J1',
  X0002: 'J1',
  X0003: 'T',
  X0004: 'T',
  X0005: 'V',
  X0006: 'N',
  X0007: 'Q1',
  X0008: 'A',
  X0009: 'C',
}
const fees = ['X0001', 'X0002', 'X0003', 'X0004', 'X0005', 'X0007', 'X0008'].map((code, index) =>
  fee(code, 100_000 - index * 10_001),
)
const reference = referenceWith([facts('X0003', { global: '000' }), facts('X0004', { global: '000' })])
const rules = [
  row('outpatient-status', { bills: ['013'], status }),
  row('multiple-procedure', { percents: [100, 50] }),
]
const bill = (...codes: (string | [string, string])[]) => {
  const lines = codes.map((code) => {
    const [procedure, modifier] = typeof code === 'string' ? [code, undefined] : code
    return institutionalLine({
      revenue: '0360',
      procedure,
      modifiers: modifier ? [modifier] : [],
      units: 1,
      charge: 200_000,
      day: '2026-05-04',
    })
  })
  const { form, ...rest } = outpatientClaim({
    lines,
    subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
  })
  return results(decide({ rules, fees, reference, bill: rest, on: '2026-06-01' }).remit)
}

test.each([
  [
    'comprehensive: the dearest takes in everything but its own schedule',
    ['X0002', 'X0001', 'X0003', 'X0006', 'X0008'],
    ['CO-97 M15', 'paid 100000', 'CO-97 M15', 'CO-97 M15', 'paid 39994'],
  ],
  ['two procedures: the second at half, rounded up', ['X0004', 'X0003'], ['paid 34999', 'paid 79998']], // 699.97 × 50 % = 349.985
  ['packaged always', ['X0005', 'X0006'], ['paid 59996', 'CO-97 M15']],
  ['packaged beside a visit', ['X0005', 'X0007'], ['paid 59996', 'CO-97 M15']],
  ['paid when it stands alone', ['X0007'], ['paid 49995']],
  ['inpatient only', ['X0009'], ['CO-58']],
  ['stopped before anesthesia', [['X0005', '73']], ['paid 29998']],
] as [string, (string | [string, string])[], string[]][])('%s', (_, codes, expected) =>
  expect(bill(...codes)).toEqual(expected),
)
