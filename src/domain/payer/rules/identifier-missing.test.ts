import { expect, test } from 'vitest'
import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { decide, facts, referenceWith, results, row } from '../fixture.ts'

const { rendering } = professionalClaim()
const referring = { last: 'Ito', first: 'Ken', npi: NPI.referring, qualifier: 'DK' }
const reference = referenceWith([facts('G0463', { ordered: true })])

test.each([
  ['who gave it is there', { who: 'rendering', remark: 'N290' }, {}, 'paid 10000'],
  [
    'who gave it is not',
    { who: 'rendering', remark: 'N290' },
    { rendering: { ...rendering, npi: '' } },
    'CO-16 N290',
  ],
  [
    'who ordered it is there',
    { who: 'referring', remark: 'N265', ordered: true },
    { referring },
    'paid 10000',
  ],
  ['who ordered it is not', { who: 'referring', remark: 'N265', ordered: true }, {}, 'CO-16 N265'],
])('%s', (_, params, claim, result) => {
  const { remit } = decide({ rules: [row('identifier-missing', params)], claim, reference })
  expect(results(remit)).toEqual([result])
})

test('what nobody has to order needs no one', () => {
  const rules = [row('identifier-missing', { who: 'referring', remark: 'N265', ordered: true })]
  expect(results(decide({ rules, reference: referenceWith([facts('G0463')]) }).remit)).toEqual(['paid 10000'])
})
