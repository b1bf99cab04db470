import { expect, test } from 'vitest'
import { decide, lines, past, results, row } from '../fixture.ts'

const params = { repeat: ['76', '59'], afterDenial: ['22'] }

test.each([
  ['already decided', lines({}), [past('G0463', '2026-03-10')], params, ['OA-18']],
  [
    'denied before: still decided',
    lines({}),
    [past('G0463', '2026-03-10', { denied: '50' })],
    params,
    ['OA-18'],
  ],
  [
    'denied for another payer: sent again rightly',
    lines({}),
    [past('G0463', '2026-03-10', { denied: '22' })],
    params,
    ['paid 10000'],
  ],
  ['another day', lines({}), [past('G0463', '2026-03-09')], params, ['paid 10000']],
  ['a repeat modifier', lines({ modifiers: ['76'] }), [past('G0463', '2026-03-10')], params, ['paid 10000']],
  [
    'the payer does not look at it',
    lines({ modifiers: ['76'] }),
    [past('G0463', '2026-03-10')],
    { ...params, blind: true },
    ['OA-18'],
  ],
  ['twice on one claim', lines({}, {}), [], params, ['paid 10000', 'OA-18']],
  [
    'twice on one claim, told apart',
    lines({}, { modifiers: ['76'] }),
    [],
    params,
    ['paid 10000', 'paid 10000'],
  ],
])('%s', (_, billed, history, rule, expected) => {
  expect(
    results(decide({ rules: [row('duplicate', rule)], claim: { lines: billed }, file: { history } }).remit),
  ).toEqual(expected)
})

test('a replacement is not its original’s duplicate', () => {
  const claim = { frequency: '7', originalReference: 'OLD1' }
  expect(
    results(
      decide({ rules: [row('duplicate', params)], claim, file: { history: [past('G0463', '2026-03-10')] } })
        .remit,
    ),
  ).toEqual(['paid 10000'])
})
