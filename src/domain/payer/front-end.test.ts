import { expect, test } from 'vitest'
import { institutionalClaim, professionalClaim } from '../claim/fixture.ts'
import type { Finding } from '../scrubber/edit.ts'
import { fileWith, member, past, payerWith } from './fixture.ts'
import { frontEnd, noteReceived } from './front-end.ts'
import type { Payer } from './payer.ts'

const plan = payerWith([])
const claim = professionalClaim({ payer: { name: 'Test Plan', id: 'TP001', filing: 'CI' } })
const statuses = (
  changed: Partial<typeof claim>,
  file = fileWith(),
  payer: Payer = plan,
  findings: Finding[] = [],
) =>
  frontEnd({ ...claim, ...changed }, findings, payer, file, '2026-03-20').claims[0]?.statuses.map(
    ({ category, code, entity, at }) => [category, code, entity, at].filter(Boolean).join(' '),
  )

test.each([
  ['nothing wrong', {}, ['A2 20']],
  ['wrong payer', { payer: { name: 'X', id: 'XX999', filing: 'CI' } }, ['A3 116 PR payer.id']],
  [
    'identifier of a known person mistyped',
    { subscriber: { ...claim.subscriber, id: 'HMX204471' } },
    ['A7 164 IL subscriber.id'],
  ],
  ['spaces and hyphens do not matter', { subscriber: { ...claim.subscriber, id: 'hmx-204 417' } }, ['A2 20']],
  [
    'nobody',
    { subscriber: { ...claim.subscriber, id: 'Q' }, patient: { ...claim.patient, birth: '1990-01-01' } },
    ['A3 33 IL subscriber.id'],
  ],
  ['another name', { patient: { ...claim.patient, last: 'Vane' } }, ['A7 125 IL patient.last']],
  ['another birth date', { patient: { ...claim.patient, birth: '1984-07-15' } }, ['A7 158 IL patient.birth']],
  ['replacement without reference', { frequency: '7' }, ['A6 464 originalReference']],
  ['replacement of nothing', { frequency: '7', originalReference: 'OLD9' }, ['A7 464 originalReference']],
])('%s', (_, changed, expected) => expect(statuses(changed)).toEqual(expected))

test('a dependant is the patient (QC) under the subscriber’s identifier', () => {
  const file = fileWith({
    members: [member(), member({ first: 'Ben', birth: '2015-02-02', relationship: 'child' })],
  })
  const child = { ...claim.patient, first: 'Ben', birth: '2015-02-03', relationship: 'child' as const }
  expect(statuses({ patient: child }, file)).toEqual(['A7 158 QC patient.birth'])
  expect(statuses({ patient: { ...child, birth: '2015-02-02' } }, file)).toEqual(['A2 20'])
})

test('each payer takes a change on its own track', () => {
  const file = fileWith({ history: [past('G0463', '2026-03-10', { account: claim.account })] })
  const again = { frequency: '7', originalReference: 'OLD1' }
  expect(statuses(again, file)).toEqual(['A2 20'])
  expect(statuses(again, file, payerWith([], [], { track: 'reopening' }))).toEqual(['A7 535 frequency'])
  const partA = payerWith([], [], { track: 'adjustment-bill' })
  const bill = institutionalClaim({
    ...again,
    subscriber: claim.subscriber,
    patient: claim.patient,
    payer: claim.payer,
  })
  const codes = (conditions: string[]) =>
    frontEnd({ ...bill, conditions }, [], partA, file, '2026-05-20').claims[0]?.statuses.map(
      (status) => status.code,
    )
  expect([codes([]), codes(['D9'])]).toEqual([['460'], ['20']])
})

test('a second copy on the same day is a duplicate; a day later it is not this gate’s question', () => {
  const file = noteReceived(fileWith(), claim, '2026-03-20')
  expect(statuses({}, file)).toEqual(['A3 54 account'])
  expect(frontEnd(claim, [], plan, file, '2026-03-21').claims[0]?.accepted).toBe(true)
})

test('reject findings of the payer’s gate come back with their status, others do not', () => {
  const finding = {
    id: 'npi-invalid',
    at: 'billing.npi',
    message: 'x',
    severity: 'reject' as const,
    gate: 'payer' as const,
    source: 's',
    status: { category: 'A7', code: '562', entity: '85' },
  }
  const others = [
    { ...finding, severity: 'error' as const },
    { ...finding, gate: 'clearinghouse' as const },
  ]
  expect(statuses({}, fileWith(), plan, [finding, ...others])).toEqual(['A7 562 85 billing.npi'])
})

test('accepted: one control number for one claim, another for another', () => {
  const control = (changed: Partial<typeof claim>) =>
    frontEnd({ ...claim, ...changed }, [], plan, fileWith(), '2026-03-20').claims[0]?.control
  expect(control({})).toMatch(/^260320\d{8}$/)
  expect(control({})).toBe(control({}))
  expect(control({ account: 'AC1002' })).not.toBe(control({}))
})
