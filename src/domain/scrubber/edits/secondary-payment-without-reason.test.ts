import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { secondaryPaymentWithoutReason } from './secondary-payment-without-reason.ts'

table(secondaryPaymentWithoutReason, {
  accept: [
    [
      'denied on a day',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '12', amount: 0 },
        ],
        occurrences: [{ code: '24', day: '2026-05-20' }],
      }),
    ],
    [
      'paid',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '12', amount: 100 },
        ],
      }),
    ],
  ],
  reject: [
    [
      'nothing and no reason',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '12', amount: 0 },
        ],
      }),
      'values.1.amount',
      /occurrence code 24/,
    ],
    [
      'the same for an accident',
      institutionalClaim({
        values: [
          { code: '14', amount: 0 },
          { code: '80', amount: 400 },
        ],
      }),
      'values.0.amount',
      /Value code 14/,
    ],
  ],
})
