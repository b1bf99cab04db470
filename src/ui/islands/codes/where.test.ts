import { expect, test } from 'vitest'
import { path } from '../../kit/href.ts'
import { readWhere, whereQuery, whereTitle } from './where.ts'

const nowhere = { open: undefined, day: undefined, tab: 'search' }

test.each([
  ['', nowhere],
  [
    '?at=S61.511&day=2026-05-04',
    { ...nowhere, open: { system: 'icd10cm', code: 'S61.511' }, day: '2026-05-04' },
  ],
  ['?at=G0008&in=hcpcs', { ...nowhere, open: { system: 'hcpcs', code: 'G0008' } }],
  ['?tab=index', { ...nowhere, tab: 'index' }],
  ['?at=S00-T88&tab=tabular', { ...nowhere, open: { system: 'icd10cm', code: 'S00-T88' }, tab: 'tabular' }],
])('the address %s is a place, and the place has this address', (query, where) => {
  expect(readWhere(query)).toEqual(where)
  expect(path('/codes/', whereQuery(readWhere(query)))).toBe(`/codes/${query}`)
})

test.each([
  ['', 'Code books · Clean Claim'],
  ['?at=S61.511&day=2026-05-04', 'S61.511 · Code books of 05/04/2026 · Clean Claim'],
  ['?tab=marks', 'My marks · Code books · Clean Claim'],
])('the address %s is called %s', (query, title) => expect(whereTitle(readWhere(query))).toBe(title))

test.each(['?at=<b>', '?at=S61&in=snomed', '?day=2026-02-30', '?tab=nothing', `?at=${'A'.repeat(99)}`])(
  'an address that cannot be read opens the room: %s',
  (query) => expect(readWhere(query)).toEqual(nowhere),
)
