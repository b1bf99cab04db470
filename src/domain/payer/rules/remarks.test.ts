import { expect, test } from 'vitest'
import { decide, lines, row } from '../fixture.ts'

const gy = row('not-covered', { scope: { modifiers: ['GY'] }, remark: 'N425', says: 'the law.' })

test.each([
  ['always', { remarks: ['MA01'] }, [], ['MA01']],
  ['only with a reason, which is there', { remarks: ['MA13'], reasons: ['96'] }, ['GY'], ['MA13']],
  ['only with a reason, which is not', { remarks: ['MA13'], reasons: ['96'] }, [], []],
])('%s', (_, params, modifiers, expected) => {
  expect(
    decide({ rules: [gy, row('remarks', params)], claim: { lines: lines({ modifiers }) } }).remit.remarks,
  ).toEqual(expected)
})

test('on the lines themselves', () => {
  const rules = [gy, row('remarks', { remarks: ['N130'], reasons: ['96'], level: 'line' })]
  expect(
    decide({ rules, claim: { lines: lines({ modifiers: ['GY'] }, {}) } }).remit.lines.map(
      (line) => line.remarks,
    ),
  ).toEqual([['N425', 'N130'], []])
})
