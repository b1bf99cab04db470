import { expect, test } from 'vitest'
import { amountText } from './Amount.tsx'

test.each([
  [0, '$0.00'],
  [-0, '$0.00'],
  [5, '$0.05'],
  [-1200, '−$12.00'],
  [99_999, '$999.99'],
  [123_456, '$1,234.56'],
  [100_000_000, '$1,000,000.00'],
  [-123_456_789, '−$1,234,567.89'],
])('%i cents read %s', (cents, text) => {
  expect(amountText(cents)).toBe(text)
})
