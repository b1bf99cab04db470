import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const policy = {
  scope: { codes: ['G0463'] },
  diagnoses: ['J44', 'J20.9'],
  policy: 'The policy',
  notice: true,
}

test.each([
  ['the pointed diagnosis is covered, dots ignored', ['J209'], [1], [], 'paid 10000'],
  ['a covered category', ['J44.1'], [1], [], 'paid 10000'],
  ['any pointer is enough', ['I10', 'J209'], [1, 2], [], 'paid 10000'],
  ['covered, but not pointed at', ['I10', 'J209'], [1], [], 'CO-50 N115'],
  ['not covered, notice signed', ['I10'], [1], ['GA'], 'PR-50 N115'],
  ['not covered, no notice', ['I10'], [1], ['GZ'], 'CO-50 N115'],
])('%s', (_, diagnoses, pointers, modifiers, expected) => {
  const { remit } = decide({
    rules: [row('coverage-by-diagnosis', policy)],
    claim: { diagnoses, lines: lines({ pointers, modifiers }) },
  })
  expect(results(remit)).toEqual([expected])
})

test('the sentence names the diagnosis that would do', () => {
  const { remit } = decide({
    rules: [row('coverage-by-diagnosis', policy)],
    claim: { diagnoses: ['I10', 'J209'], lines: lines({ pointers: [1] }) },
  })
  expect(remit.lines[0]?.adjustments[0]?.because).toMatchObject({
    at: 'lines.0.pointers',
    says: expect.stringContaining('J209 would do'),
  })
})
