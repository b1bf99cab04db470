import { expect, test } from 'vitest'
import { bare } from './part.ts'
import { sideOf } from './sides.ts'

const titles: Record<string, string> = {
  S61511A: 'Laceration without foreign body of right wrist, initial encounter',
  S61512A: 'Laceration without foreign body of left wrist, initial encounter',
  M1711: 'Unilateral primary osteoarthritis, right knee',
  M1712: 'Unilateral primary osteoarthritis, left knee',
  I5010: 'Right heart failure, unspecified',
  E119: 'Type 2 diabetes mellitus without complications',
}

test.each([
  ['S61.511A', 6],
  ['M17.12', 5],
  ['E11.9', undefined],
  ['I50.10', undefined],
  ['Z99.9', undefined],
])('the side of %s stands at %s', (code, place) =>
  expect(sideOf(code, (other) => titles[bare(other)])).toBe(place),
)
