import { expect, test } from 'vitest'
import { ruleKinds } from './adjudicate.ts'
import { payerIds, shippedPayer } from './payers-fixture.ts'

/** Kinds that wait for content: anesthesia for its codes; reviews stand in the scenario of the record they are about. */
const waiting = ['anesthesia', 'record-review', 'stay-review']

const used = new Set(payerIds.flatMap((id) => shippedPayer(id).rules.map((row) => row.rule)))

test('every kind of rule is used by a shipped payer, but those that say why not', () => {
  expect(ruleKinds.map((kind) => kind.id).filter((id) => !used.has(id) && !waiting.includes(id))).toEqual([])
  expect(waiting.filter((id) => used.has(id))).toEqual([])
})

test('every kind says in one sentence what it decides', () => {
  const poor = ruleKinds.filter(({ says }) => says.length < 30 || says.length > 130 || !/[.)]$/.test(says))
  expect(poor.map((kind) => kind.id)).toEqual([])
})
