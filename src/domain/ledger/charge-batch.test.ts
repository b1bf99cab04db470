import { expect, test } from 'vitest'
import { batchTotals, outOfBalance, type PostedTicket, reconcileVisits } from './charge-batch.ts'

const ticket = (number: string, account: string, cents: number[], paid = 0): PostedTicket => ({
  ticket: number,
  account,
  lines: cents.map((amount) => ({ units: 1, cents: amount })),
  paid,
})

const batch = [ticket('501', '10441', [16_500, 4_500], 3_000), ticket('502', '10452', [23_500])]

test('a batch is counted, added up and hashed', () =>
  expect(batchTotals(batch)).toEqual({
    tickets: 2,
    lines: 3,
    charges: 44_500,
    payments: 3_000,
    accounts: 20_893,
    units: 3,
  }))

test.each<[string, PostedTicket[], string[]]>([
  ['the same', batch, []],
  [
    'an account typed wrong',
    [ticket('501', '10414', [16_500, 4_500], 3_000), batch[1] as PostedTicket],
    ['accounts'],
  ],
  [
    'a charge typed wrong',
    [ticket('501', '10441', [15_600, 4_500], 3_000), batch[1] as PostedTicket],
    ['charges'],
  ],
  [
    'two digits of one amount and the reverse in another are not seen by the dollars alone',
    [ticket('501', '10441', [16_500, 5_400], 3_000), ticket('502', '10452', [22_600])],
    [],
  ],
  [
    'a ticket twice',
    [...batch, batch[1] as PostedTicket],
    ['tickets', 'lines', 'charges', 'accounts', 'units'],
  ],
  ['nothing', [], ['tickets', 'lines', 'charges', 'payments', 'accounts', 'units']],
])('%s', (_, grid, expected) =>
  expect(outOfBalance(batchTotals(batch), batchTotals(grid)).map(({ name }) => name)).toEqual(expected),
)

test('visits are held against tickets', () =>
  expect(
    reconcileVisits(
      [
        { account: '1', state: 'seen' },
        { account: '2', state: 'seen' },
        { account: '3', state: 'no-show' },
        { account: '4', state: 'canceled' },
        { account: '5', state: 'seen' },
        { account: '5', state: 'seen' },
        { account: '6', state: 'seen' },
      ],
      ['1', '3', '5', '5', '6', '6', '9'],
    ),
  ).toEqual([
    { account: '1', finding: 'matched' },
    { account: '2', finding: 'missing' },
    { account: '3', finding: 'not-seen' },
    { account: '5', finding: 'matched' },
    { account: '6', finding: 'twice' },
    { account: '9', finding: 'not-seen' },
  ]))
