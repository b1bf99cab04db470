import { expect, test } from 'vitest'
import { textsOf } from './payers-fixture.ts'
import { type PayerTexts, readPayer } from './read-payer.ts'

const texts = textsOf('medicare-b')
const problems = (part: Partial<PayerTexts>) => {
  const result = readPayer({ ...texts, ...part })
  return result.ok ? [] : result.problems.map(({ at, message }) => `${at} | ${message}`)
}
const rule = (more: object) =>
  JSON.stringify([
    {
      id: 'r',
      rule: 'deductible',
      inForce: { from: '2026-01-01' },
      source: 's',
      params: { amount: 1 },
      ...more,
    },
  ])
const head = 'code,modifier,place,allowed,unit\n'

test.each([
  ['not JSON', { rules: '[' }, 'rules.json | This is not JSON.'],
  ['an unknown field', { payer: texts.payer.replace('"phone"', '"fone"') }, 'payer.json: '],
  [
    'an unknown kind',
    { rules: rule({ rule: 'magic' }) },
    'rules.json: 0 (r) | There is no rule kind "magic".',
  ],
  [
    'params that the kind does not take',
    { rules: rule({ params: { amount: 'much' } }) },
    'rules.json: 0 (r) params amount |',
  ],
  [
    'a denial without its remark',
    { rules: rule({ rule: 'not-covered', params: { says: 'x' } }) },
    'CARC 96 needs a remark code',
  ],
  ['an id used twice', { rules: `[${rule({}).slice(1, -1)},${rule({}).slice(1, -1)}]` }, 'stands twice'],
  ['an amount that is none', { fees: { '2026-01-01': `${head}G0463,,,a lot,` } }, 'fees/2026-01-01.csv:2 |'],
  ['a place that is none', { fees: { '2026-01-01': `${head}G0463,,moon,1.00,` } }, 'The place "moon"'],
  ['a unit that is none', { fees: { '2026-01-01': `${head}G0463,,,1.00,dozen` } }, 'The unit "dozen"'],
])('%s', (_, part, expected) => expect(problems(part).join('\n')).toContain(expected))

test('a fee file holds until the next one, the last until the day that payer.json names', () => {
  const result = readPayer({
    ...texts,
    fees: { '2026-07-01': `${head}G0463,,,2.00,`, '2026-01-01': `${head}G0463,,,1.00,` },
  })
  expect(result.ok && result.value.fees.map((fee) => [fee.allowed, fee.inForce])).toEqual([
    [100, { from: '2026-01-01', to: '2026-06-30' }],
    [200, { from: '2026-07-01', to: '2026-12-31' }],
  ])
})
