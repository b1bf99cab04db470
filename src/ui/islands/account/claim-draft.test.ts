import { expect, test } from 'vitest'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import { withBox } from '../../sheets/form-value.ts'
import { over, typedOn } from './claim-draft.ts'

const built: Sheet = {
  form: 'professional',
  boxes: { '1a': 'OLD', '33a': '9120041475' },
  lines: [{ '24D': 'X0032' }],
}

test('what was typed stands over the form as the records fill it', () => {
  const typed = typedOn(built, withBox(built, '33a', '9210041475'))
  expect(typed.boxes).toEqual({ '33a': '9210041475' })
  expect(over({ ...built, boxes: { ...built.boxes, '1a': 'NEW' } }, typed).boxes).toEqual({
    '1a': 'NEW',
    '33a': '9210041475',
  })
})

test('a box typed back to what the records say is no longer typed', () => {
  const wrong = withBox(built, '33a', '9210041475')
  expect(typedOn(built, withBox(wrong, '33a', '9120041475')).boxes).toEqual({})
})

test('a line can be added below the built ones, and a box of the record emptied', () => {
  const sheet = withBox(withBox(built, '24D', 'X0202', 2), '24D', '', 1)
  expect(over(built, typedOn(built, sheet)).lines).toEqual([{ '24D': '' }, { '24D': 'X0202' }])
})
