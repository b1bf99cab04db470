import { expect, test } from 'vitest'
import { institutionalClaim, professionalClaim, professionalLine } from '../claim/fixture.ts'
import { fee, fileWith, member, payerWith, referenceWith, row } from '../payer/fixture.ts'
import type { PayerFile } from '../payer/payer.ts'
import { standing } from '../payer/standing.ts'
import { set277 } from './277.ts'
import { statusAnswer } from './status-answer.ts'
import { validateInquiry } from './validate-inquiry.ts'

const payer = payerWith(
  [row('not-covered', { scope: { codes: ['X0002'] }, says: 'never.', remark: 'N130' }), row('fee-schedule')],
  [fee('G0463', 10_000)],
)
const claim = professionalClaim({
  payer: { name: payer.name, id: payer.payerId, filing: 'CI' },
  lines: [professionalLine(), professionalLine({ procedure: 'X0002', charge: 5_000 })],
})
const ask = (on: string, file: Partial<PayerFile> = {}, own = claim) =>
  standing(own, payer, fileWith(file), '2026-03-20', on, referenceWith())
const request = (of: 'provider' | 'patient') => ({
  requests: [{ account: 'AC1001', of, what: 'the operative note', lost: false }],
})

test.each([
  ['before it came', '2026-03-19', {}, claim, 'not-found', 'A4:35'],
  ['on the day it came', '2026-03-20', {}, claim, 'pending', 'P1:20'],
  ['the day before the answer', '2026-04-02', {}, claim, 'pending', 'P1:20'],
  ['on the day of the answer', '2026-04-03', {}, claim, 'decided', 'F1:1'],
  [
    'an answer that is late',
    '2026-04-03',
    { delays: [{ account: 'AC1001', days: 5, why: 'x' }] },
    claim,
    'pending',
    'P1:20',
  ],
  ['waiting for records', '2026-03-25', request('provider'), claim, 'pending', 'P3:21'],
  ['waiting for the patient', '2026-03-25', request('patient'), claim, 'pending', 'P4:21'],
  [
    'an identity that the payer does not know',
    '2026-04-10',
    { members: [member({ memberId: 'OTHER', last: 'Ito' })] },
    claim,
    'rejected',
    'A3:33',
  ],
  [
    'nothing paid on any line',
    '2026-04-03',
    {},
    { ...claim, lines: [professionalLine({ procedure: 'X0002' })], total: 12_500 },
    'decided',
    'F2:1',
  ],
] as const)('%s', (_, on, file, own, state, code) => {
  const told = ask(on, file as Partial<PayerFile>, own as typeof claim)
  expect([told.state, told.codes.map(({ category, code: number }) => `${category}:${number}`)[0]]).toEqual([
    state,
    code,
  ])
})

test('decided: money, day and check, by claim and line', () => {
  const answer = statusAnswer(claim, payer, ask('2026-04-10'), '2026-04-10')
  const [own] = answer.answers[0]?.claims ?? []
  expect(own?.statuses[0]).toMatchObject({ charge: 17_500, paid: 10_000, paidOn: '2026-04-03' })
  expect(own?.lines.map((line) => [line.code, line.paid, line.statuses[0]?.codes[0]?.category])).toEqual([
    ['G0463', 10_000, 'F1'],
    ['X0002', 0, 'F2'],
  ])
})

test.each(['2026-03-19', '2026-03-25', '2026-04-10'])(
  'as a 277 of %s it is read again, and its syntax holds',
  (on) => {
    for (const own of [claim, institutionalClaim({ payer: claim.payer, subscriber: claim.subscriber })]) {
      const told = standing(own, payer, fileWith(), '2026-03-20', on, referenceWith())
      const answer = statusAnswer(own, payer, told, on)
      const text = set277.make(answer, { sender: 'TP001', receiver: 'X', control: 1, day: on, time: '0900' })
      expect(set277.read(text)).toMatchObject({
        ok: true,
        value: { answers: [{ claims: [{ trace: 'AC1001' }] }] },
      })
      expect(validateInquiry(text).accepted).toBe(true)
    }
  },
)
