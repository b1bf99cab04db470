import { expect, test } from 'vitest'
import { elements837I, elements837P } from './elements-837.ts'

test.each([
  ['ISA', undefined],
  ['N4', 7],
  ['NM1', 9],
  ['SV1', 15],
  ['CL1', undefined],
  ['HI', 12],
  ['CAS', 19],
])('the professional guide uses %s up to element %s', (segment, last) => {
  expect(elements837P.last.get(segment)).toBe(last)
})

test('the institutional guide has CL1 and SV2', () => {
  expect([elements837I.last.get('CL1'), elements837I.last.get('SV2'), elements837I.last.get('SV1')]).toEqual([
    3,
    7,
    undefined,
  ])
})
