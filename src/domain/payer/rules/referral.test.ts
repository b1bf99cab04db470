import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { decide, results, row } from '../fixture.ts'

test.each([
  ['no referring provider', {}, 'CO-288'],
  [
    'sent by a physician',
    { referring: { last: 'Lee', first: 'Ann', npi: NPI.referring, qualifier: 'DN' } },
    'paid 10000',
  ],
])('%s', (_, claim, expected) => {
  expect(results(decide({ rules: [row('referral', { scope: { codes: ['G0463'] } })], claim }).remit)).toEqual(
    [expected],
  )
})
