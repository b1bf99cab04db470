import { expect, test } from 'vitest'
import { postingOf, restOf } from './posting-form.ts'

const row = { line: 1, charge: 45000, settled: 0 }
const typed = { '1.payment': '194.61', '1.contractual': '56.74', '1.patient': '198.65' }

test('figures typed from a remittance become cents, a blank cell nothing', () => {
  const { lines, problems } = postingOf([row], typed)
  expect(lines).toEqual([{ line: 1, payment: 19461, contractual: 5674, denied: 0, patient: 19865 }])
  expect(problems).toEqual([])
  expect(restOf(row, lines[0])).toBe(0)
})

test('a figure that cannot be read is named by its cell', () => {
  expect(postingOf([row], { ...typed, '1.denied': '1O.00' }).problems.map(({ at }) => at)).toEqual([
    'lines.1.denied',
  ])
})
