import { expect, test } from 'vitest'
import { type Look, LookUpKey, LookUpPrompt, lookUp } from './kind.ts'

const prompt = LookUpPrompt.parse({
  id: 'd1',
  text: 'Closed fracture, distal right radius',
  day: '2026-05-04',
})
const key = LookUpKey.parse({
  code: 'S52.501A',
  side: 6,
  ways: [['Fracture, traumatic', 'radius', 'lower end']],
  because: 'Distal is the lower end.',
  wrong: [{ code: 'S62.101A', text: 'S62 is the carpal bones.' }],
  source: 'icd10cm-guidelines',
})
const index: Look = { do: 'index', at: 'Fracture, traumatic › radius', second: 4 }
const tabular: Look = { do: 'tabular', at: 'S52.50', second: 20 }
const search: Look = { do: 'search', at: 'radius fracture', second: 2 }

const grade = (code: string, looks: readonly Look[]) => {
  const result = lookUp.grade(prompt, key, { code, looks: [...looks], confidence: 0 })
  if (result.state !== 'graded') return result.state
  return result.marks
    .filter((mark) => mark.verdict !== 'right')
    .map((mark) => mark.at)
    .join(' ')
}

test.each<[string, string, readonly Look[], string]>([
  ['the whole way earns everything', 'S52.501A', [index, tabular], ''],
  ['without the dot, in lower case', 's52501a', [index, tabular], ''],
  ['a search alone misses both steps', 'S52.501A', [search], 'index tabular'],
  ['the index alone is not verified', 'S52.501A', [index], 'tabular'],
  ['the tabular list first', 'S52.501A', [tabular, index], 'index'],
  ['another main term is not the index', 'S52.501A', [{ ...index, at: 'Pain' }, tabular], 'index'],
  ['a search before the index', 'S52.501A', [search, index, tabular], 'index'],
  ['a search after it', 'S52.501A', [index, search, tabular], ''],
  ['a wrong category before it', 'S52.501A', [{ ...tabular, at: 'M25' }, index, tabular], ''],
  ['the other side costs the side only', 'S52.502A', [index, tabular], 'code.laterality'],
  ['7th character', 'S52.501D', [index, tabular], 'code.seventh'],
  ['another category', 'S62.101A', [index, tabular], 'code.code'],
  ['blank is incomplete', ' ', [index, tabular], 'incomplete'],
])('%s', (_, code, looks, missed) => expect(grade(code, looks)).toBe(missed))

test('an expected mistake is explained', () => {
  const result = lookUp.grade(prompt, key, { code: 'S62.101A', looks: [index, tabular], confidence: 0 })
  expect(result.state === 'graded' && result.marks[0]?.why).toMatch(/S62 is the carpal bones\. Distal is/)
})

test('the model answer earns every point', () => {
  const result = lookUp.grade(prompt, key, lookUp.solve(prompt, key))
  expect(result.state === 'graded' && result.earned === result.possible).toBe(true)
})
