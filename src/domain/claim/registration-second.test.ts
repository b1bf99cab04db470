import { expect, test } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import type { World } from '../chart/world.ts'
import { recordOfSecond, registerSecond } from './registration.ts'

const person = (id: string, first: string, coverages: object[] = []) => ({
  id,
  last: 'Vance',
  first,
  birth: '1959-05-17',
  sex: 'F',
  address: { street: '12 Mill Lane', city: 'Aldenford', state: 'OH', zip: '45901' },
  phone: '5555550101',
  coverages,
})
const plan = (payer: string, more: object) => ({
  payer,
  inForce: { from: '2020-01-01' },
  relationship: 'self',
  ...more,
})
const world = {
  people: [
    person('mira', 'Mira', [
      plan('group', { memberId: 'G1', relationship: 'spouse', subscriber: 'jon', group: 'G700' }),
      plan('second', { memberId: 'M1', planName: 'Plan N' }),
    ]),
    person('jon', 'Jon'),
  ],
  providers: [],
  organizations: [],
} as unknown as World
const chart = { patient: 'mira', encounter: { from: '2026-03-10' } } as Chart
const record = {
  'patient.last': 'Vance',
  'patient.relationship': 'spouse',
  'subscriber.last': 'Vance',
  'subscriber.first': 'Jon',
  'subscriber.id': 'G1',
  'subscriber.group': 'G700',
  'subscriber.birth': '1957-01-02',
  'otherPlan.last': 'Vance',
  'otherPlan.first': 'Mira',
  'otherPlan.id': 'M1X',
  'otherPlan.name': 'Plan N',
}

test('the second claim takes its insured and number from box 9 of the first, typing errors included, and names the first plan there', () => {
  const first = { id: 'group', name: 'Group Health' }
  expect(registerSecond(record, world, chart, first, { id: 'second', name: 'Second' })).toEqual({
    'patient.last': 'Vance',
    'patient.relationship': 'self',
    'subscriber.last': 'Vance',
    'subscriber.first': 'Mira',
    'subscriber.id': 'M1X',
    'subscriber.planName': 'Plan N',
    'otherPlan.last': 'Vance',
    'otherPlan.first': 'Jon',
    'otherPlan.id': 'G1',
    'otherPlan.name': 'Group Health',
  })
})

test.each([
  ['subscriber.id', 'otherPlan.id'],
  ['otherPlan.last', 'subscriber.last'],
  ['patient.birth', 'patient.birth'],
  ['subscriber.group', 'subscriber.group'],
])('a fault at %s of that claim is put right at %s of the record', (at, place) => {
  expect(recordOfSecond(at)).toBe(place)
})
