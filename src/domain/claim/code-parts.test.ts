import { expect, test } from 'vitest'
import { hippsParts, typeOfBillParts } from './code-parts.ts'

const title = (first: string) => ({ '011': 'Hospital, inpatient' })[first]

test.each([
  ['0111', ['Hospital, inpatient', 'Whole stay, admission to discharge']],
  ['0117', ['Hospital, inpatient', 'Replaces an earlier bill']],
  ['0996', [undefined, undefined]],
  ['', [undefined, undefined]],
])('type of bill %s', (code, says) => {
  expect(typeOfBillParts(code, title).map((part) => part.says)).toEqual(says)
})

test('a home health code says source, reason, function and comorbidity', () => {
  expect(hippsParts('0023', '1AA11').map(({ text, says }) => `${text} ${says}`)).toEqual([
    '1 from the community, early period',
    'A medication and other teaching, other conditions',
    'A low impairment',
    '1 no adjustment',
    '1 always 1',
  ])
})

test('a nursing code says its case-mix groups; a wrong letter says nothing, a missing one is blank', () => {
  expect(hippsParts('0022', 'KAZE').map(({ text, says }) => [text, says])).toEqual([
    ['K', 'case-mix group K'],
    ['A', 'case-mix group A'],
    ['Z', undefined],
    ['E', 'case-mix group E'],
    ['', undefined],
  ])
})

test('other revenue codes carry no HIPPS code', () => expect(hippsParts('0120', '1AA11')).toEqual([]))
