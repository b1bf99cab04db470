import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ContentReader } from '../../src/build/content.ts'
import { Source } from '../../src/build/sources.ts'
import { cited, citedByEdits } from './cited.ts'

const reader = new ContentReader()
const sources = reader.json('sources.json', z.record(z.string(), Source)) ?? {}

/** A citation is an id and, after a space, the place in it. */
const idOf = (citation: string): string => citation.split(' ')[0] ?? ''
const used = new Map(
  [...cited(reader, 'authority', 'source', 'sources'), ...citedByEdits()].map(([citation, at]) => [
    idOf(citation),
    at,
  ]),
)

/** Authorities whose rules are taught or tested, but which nothing cites yet. Take a name out when its lesson or rule is dropped. */
const WAITING = [
  ...['405', '411', '424'].map((part) => `cfr-42-${part}`),
  ...['7', '8', '15'].map((chapter) => `cms-benefit-policy-manual-${chapter}`),
  ...['13', '17', '18', '23'].map((chapter) => `cms-claims-processing-manual-${chapter}`),
  ...['2', '5', '7', '8', '9', '11', '12'].map((chapter) => `ncci-policy-manual-${chapter}`),
  ...['277ca', '837i', '999'].map((set) => `x12-${set}-tr3`),
  'cms-abn',
  'cms-global-surgery',
  'cms-pdpm',
  'cms-pfs',
]

it('is a list that reads', () => {
  expect(reader.problems).toEqual([])
  expect(Object.values(sources).filter((source) => !/^\d{4}-\d\d-\d\d$/.test(source.asOf))).toEqual([])
})

it('has every authority that content and edits cite', () => {
  expect([...used].filter(([id]) => !(id in sources))).toEqual([])
})

it('has no authority that nobody cites', () => {
  expect(Object.keys(sources).filter((id) => !used.has(id) && !WAITING.includes(id))).toEqual([])
  expect(WAITING.filter((id) => !(id in sources))).toEqual([])
})

it('names no work whose citation may not be typed', () => {
  expect(Object.values(sources).filter(({ title }) => /coding clinic|cpt assistant/i.test(title))).toEqual([])
})
