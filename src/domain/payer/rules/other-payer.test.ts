import { expect, test } from 'vitest'
import { decide, member, results, row } from '../fixture.ts'

test.each([
  ['another plan pays first', 'primary', {}, 'CO-22 MA04', 'patient'],
  ['an Advantage plan has taken over', 'advantage', {}, 'CO-24', 'patient'],
  ['an Advantage plan, the other wording', 'advantage', { advantage: '109' }, 'CO-109', 'patient'],
] as const)('%s', (_, why, params, expected, owner) => {
  const file = { members: [member({ otherPayer: { name: 'Other Plan', why, owner } })] }
  const { remit } = decide({ rules: [row('other-payer', params)], file })
  expect(results(remit)).toEqual([expected])
  expect(remit.lines[0]?.adjustments[0]?.because).toMatchObject({ at: 'payer.id', owner })
})

test('no other plan', () =>
  expect(results(decide({ rules: [row('other-payer')] }).remit)).toEqual(['paid 10000']))
