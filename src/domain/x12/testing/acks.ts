import fc from 'fast-check'
import type { Ack277CA } from '../../payer/ack277.ts'
import type { Ack999 } from '../ack999.ts'
import { syntaxSentence } from '../syntax-sentence.ts'
import { account, cents, clean, codeOf, day, maybe, name, npi } from './plain.ts'

const element = fc.record({
  element: fc.integer({ min: 1, max: 16 }),
  component: maybe(fc.integer({ min: 1, max: 9 })),
  elementCode: fc.constantFrom('1', '5', '7', '8', 'I10'),
  value: maybe(codeOf(1, 12)),
})
const syntaxError = fc
  .tuple(
    fc.record({
      segment: fc.constantFrom('NM1', 'CLM', 'SV1'),
      position: fc.integer({ min: 1, max: 99 }),
      loop: maybe(fc.constantFrom('2010AA', '2300')),
    }),
    fc.oneof(
      fc.record({ code: fc.constantFrom('1', '3', '7') }),
      element.map((one) => ({ code: '8', ...one })),
    ),
  )
  .map(([place, what]) => ({ ...place, ...what }))

export const ack999: fc.Arbitrary<Ack999> = fc
  .record({
    group: fc.nat(99_999),
    set: fc.constantFrom('0001', '0417'),
    version: fc.constantFrom('005010X222A1', '005010X223A2'),
    transaction: maybe(fc.constantFrom('270', '276')),
    accepted: fc.boolean(),
    errors: fc.array(syntaxError, { maxLength: 6 }),
  })
  .map(
    (ack) =>
      clean({
        ...ack,
        errors: ack.errors.map((error) => ({ ...error, message: syntaxSentence(error) })),
      }) as Ack999,
  )

const status = fc.record({
  category: fc.constantFrom('A2', 'A6', 'A7', 'A8'),
  code: fc.constantFrom('20', '562', '254', '477'),
  entity: maybe(fc.constantFrom('85', 'IL', 'PR')),
})
const line = fc.record({
  number: fc.integer({ min: 1, max: 50 }),
  procedure: fc.constantFrom('X0213', 'X0012'),
  charge: cents,
})

/** Statuses of the whole claim first, then those of its lines: the order of the wire. */
const statuses = fc
  .tuple(fc.array(status, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(status, line), { maxLength: 3 }))
  .map(([whole, lines]) => [...whole, ...lines.map(([what, where]) => ({ ...what, line: where }))])

export const ack277: fc.Arbitrary<Ack277CA> = fc
  .record({
    payer: fc.record({ id: codeOf(5, 5), name: fc.constantFrom('NORTHSTAR HEALTH') }),
    provider: maybe(fc.record({ npi, name: fc.constant('MAPLE FAMILY MEDICINE') })),
    receivedOn: day,
    claims: fc.array(
      fc.record({
        account,
        accepted: fc.boolean(),
        control: maybe(codeOf(8, 12)),
        charge: cents,
        patient: fc.record({ last: name, first: name }),
        from: day,
        statuses,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((ack) => clean(ack) as Ack277CA)
