import { expect, test } from 'vitest'
import { adjustments, decide, member, row } from '../fixture.ts'

const file = { members: [member({ entitlements: [{ kind: 'qmb', inForce: { from: '2026-01-01' } }] })] }
const rules = (show: 'moved' | 'alert') => [
  row('fee-schedule'),
  row('deductible', { amount: 2_000 }),
  row('coinsurance', { percent: 20 }),
  row('no-collection', { show }),
]

test('moved: the share is nobody’s to collect, and the remarks say which it was', () => {
  const { remit } = decide({ rules: rules('moved'), file })
  expect(adjustments(remit)[0]).toEqual(['CO-45 2500', 'OA-209 2000', 'OA-209 1600'])
  expect(remit).toMatchObject({ patient: 0, paid: 6_400 })
  expect(remit.lines[0]?.remarks).toEqual(['N781', 'N782'])
})

test('alert: the amounts stay for the second payer, and only the remark tells', () => {
  const { remit } = decide({ rules: rules('alert'), file })
  expect(adjustments(remit)[0]).toEqual(['CO-45 2500', 'PR-1 2000', 'PR-2 1600'])
  expect(remit.lines[0]?.remarks).toEqual(['N781', 'N782'])
})

test('another member is billed as ever', () => {
  const { remit } = decide({ rules: rules('moved') })
  expect([remit.patient, remit.lines[0]?.remarks]).toEqual([3_600, []])
})
