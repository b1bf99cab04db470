import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { span70Missing } from './span-70-missing.ts'

const SNF = institutionalClaim({
  typeOfBill: '0211',
  spans: [{ code: '70', from: '2026-04-29', through: '2026-05-04' }],
})

table(span70Missing, {
  accept: [
    ['a qualifying stay', SNF],
    ['a hospital', institutionalClaim()],
    [
      'another payer',
      institutionalClaim({ typeOfBill: '0211', payer: { name: 'Harbor', id: 'H', filing: 'CI' } }),
    ],
  ],
  reject: [
    ['none', institutionalClaim({ typeOfBill: '0211' }), 'spans', /FL 35 has no span 70/],
    [
      'two days',
      { ...SNF, spans: [{ code: '70', from: '2026-05-02', through: '2026-05-04' }] },
      'spans',
      /lasts 2 days/,
    ],
  ],
})
