import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { withinOpen } from './later-answer.ts'

const entry = (id: string, kind: Entry['kind'], cents: number, line = 1): Entry => ({
  id,
  day: '2026-03-10',
  kind,
  cents,
  line,
  note: '',
})

// 200.00 charged; the first payer paid 110.00 and took 50.00 off, so 40.00 is open.
const before = [
  entry('charge', 'charge', 20_000),
  entry('paid', 'insurance-payment', -11_000),
  entry('off', 'contractual', -5_000),
]
const kept = (answer: readonly Entry[]) => withinOpen(answer, before).map(({ id, cents }) => [id, cents])

test.each([
  [
    'a payment and the rest to the patient',
    [
      ['insurance-payment', -1_800],
      ['transfer-to-patient', 2_200],
    ],
    [-1_800, 2_200],
  ],
  ['a denial of the whole charge moves only what is open', [['transfer-to-patient', 20_000]], [4_000]],
  [
    'a contract amount that was taken before is not taken twice',
    [
      ['contractual', -5_000],
      ['transfer-to-patient', 1_000],
    ],
    [-4_000],
  ],
  ['a payment above what is open is a credit to be refunded', [['insurance-payment', -5_000]], [-5_000]],
] as [string, [Entry['kind'], number][], number[]][])('%s', (_, answer, cents) => {
  const entries = answer.map(([kind, amount], index) => entry(`${index}`, kind, amount))
  expect(kept(entries).map(([, amount]) => amount)).toEqual(cents)
})
