import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([
  facts('X0001', { clia: 'waived' }),
  facts('X0002', { clia: 'certificate' }),
  facts('X0003'),
])
const rules = [row('laboratory-certificate', { waiverOnly: ['99D0000001'] })]

test.each([
  ['no number', 'X0001', ['QW'], undefined, 'CO-16 MA120'],
  ['no laboratory test, no number', 'X0003', [], undefined, 'paid 10000'],
  ['a waived test with QW', 'X0001', ['QW'], '99D0000001', 'paid 10000'],
  ['a waived test without QW', 'X0001', [], '99D0000001', 'CO-B23'],
  ['a test that is not waived', 'X0002', [], '99D0000001', 'CO-B23'],
  ['the same in a laboratory with a full certificate', 'X0002', [], '99D0000002', 'paid 10000'],
  ['a waived test there', 'X0001', [], '99D0000002', 'paid 10000'],
])('%s', (_, procedure, modifiers, clia, result) => {
  const claim = { lines: lines({ procedure, modifiers }), ...(clia ? { clia } : {}) }
  expect(results(decide({ rules, claim, reference }).remit)).toEqual([result])
})
