import { expect, test } from 'vitest'
import { decide, results, row } from '../fixture.ts'

const rules = [row('information-awaited')]
const asked = (of: 'provider' | 'patient', lost = false, account = 'AC1001') => ({
  requests: [{ account, of, what: 'the operative note', lost }],
})

test.each([
  ['nothing was asked', {}, 'paid 10000', undefined],
  ['the request is about another account', asked('provider', false, 'AC9'), 'paid 10000', undefined],
  ['records that were never sent', asked('provider'), 'CO-252 N706', undefined],
  ['records that the payer lost', asked('provider', true), 'CO-252 N706', 'payer'],
  ['a questionnaire that the patient did not return', asked('patient'), 'PR-227 N179', 'patient'],
])('%s', (_, file, result, owner) => {
  const { remit } = decide({ rules, file })
  expect(results(remit)).toEqual([result])
  if (owner) expect(remit.lines[0]?.adjustments[0]?.because.owner).toBe(owner)
})
