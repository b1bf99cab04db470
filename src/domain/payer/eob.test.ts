import { expect, test } from 'vitest'
import { eligibilityOf } from './eligibility.ts'
import { eob } from './eob.ts'
import { decide, fileWith, lines, member, payerWith, row } from './fixture.ts'

const shares = [
  row('deductible', { amount: 3_000 }),
  row('coinsurance', { percent: 20 }),
  row('not-covered', { scope: { modifiers: ['GY'] }, remark: 'N425', says: 'the law.' }),
]

test('the patient reads what was billed, what the plan did, and what may be owed', () => {
  const { remit } = decide({
    rules: shares,
    claim: { lines: lines({}, { modifiers: ['GY'], charge: 4_000 }) },
  })
  const { lines: told, total } = eob(remit)
  expect(told[0]).toMatchObject({
    billed: 12_500,
    discount: 2_500,
    planPaid: 5_600,
    deductible: 3_000,
    coinsurance: 1_400,
    notCovered: 0,
    youMayOwe: 4_400,
  })
  expect(told[1]).toMatchObject({
    billed: 4_000,
    discount: 0,
    planPaid: 0,
    notCovered: 4_000,
    youMayOwe: 4_000,
  })
  expect(total).toMatchObject({ billed: 16_500, youMayOwe: 8_400, planPaid: 5_600 })
  for (const line of [...told, total])
    expect(line.billed).toBe(line.discount + line.planPaid + line.youMayOwe)
})

test('benefits with what was used of them', () => {
  const file = fileWith({
    members: [member({ coverage: { from: '2026-01-01', to: '2026-06-30' } })],
    accumulators: { HMX204417: { deductible: 1_000 } },
  })
  const answer = eligibilityOf(payerWith(shares), file, 'HMX204417', '2026-03-01')
  expect(answer).toMatchObject({
    active: true,
    benefits: [
      { label: 'Deductible', used: 1_000, remaining: 2_000 },
      { label: 'Coinsurance', percent: 20 },
    ],
  })
  expect(eligibilityOf(payerWith(shares), file, 'HMX204417', '2026-07-01')?.active).toBe(false)
  expect(eligibilityOf(payerWith(shares), file, 'nobody', '2026-03-01')).toBeUndefined()
})
