import { expect, test } from 'vitest'
import { professionalClaim } from '../claim/fixture.ts'
import type { Finding } from './edit.ts'
import { books } from './fixture.ts'
import { atGate, toStatuses } from './gates.ts'
import { scrub } from './scrub.ts'

const claim = professionalClaim({
  subscriber: { last: 'Vance', first: 'Mira', id: '' },
  rendering: { last: 'Okafor', first: 'Lena', npi: '900' },
  note: 'one: two',
  paid: 99_999,
})
const findings = scrub(claim, books())
const ids = (list: readonly Finding[]) => list.map(({ id }) => id)

test('a gate stops only what it rejects itself', () => {
  expect(ids(findings)).toEqual([
    'paid-over-total',
    'separator-in-data',
    'subscriber-id-missing',
    'npi-length',
  ])
  expect(ids(atGate(findings, 'practice'))).toEqual([])
  expect(ids(atGate(findings, 'clearinghouse'))).toEqual(['separator-in-data'])
  expect(ids(atGate(findings, 'payer'))).toEqual(['subscriber-id-missing', 'npi-length'])
})

test('the payer says it as statuses, with the entity of the place', () => {
  expect(toStatuses(findings)).toMatchObject([
    { category: 'A6', code: '164', entity: 'IL', at: 'subscriber.id', edit: 'subscriber-id-missing' },
    { category: 'A7', code: '562', entity: '82', at: 'rendering.npi', edit: 'npi-length' },
  ])
  expect(toStatuses(scrub(professionalClaim(), books()))).toEqual([])
})
