import { expect, test } from 'vitest'
import { path } from '../../kit/href.ts'
import { readWhere, whereQuery } from './where.ts'

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

test.each(['?at=<b>', '?at=S61&in=snomed', '?day=2026-02-30', '?tab=nothing', `?at=${'A'.repeat(99)}`])(
  'an address that cannot be read opens the room: %s',
  (query) => expect(readWhere(query)).toEqual(nowhere),
)
