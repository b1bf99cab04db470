import { expect, test } from 'vitest'
import { mutant } from './testing/mutants.ts'
import { originals } from './testing/originals.ts'
import { fuzz, readEverything } from './testing/read-everything.ts'

/** Ten milliseconds for one file through all readers, times a hundred, of our own work: others may be busy beside us. */
const hang = 1000
const worked = () => process.cpuUsage().user / 1000

test.each(originals.map((text, index) => [index, text] as const))('the right file %i is read', (_, text) => {
  readEverything(text)
})

test.each([
  [0, 5000],
  [5000, 5000],
  [10_000, 5000],
  [15_000, 5000],
])(
  'damaged files from seed %i on: a value or typed problems, never a throw, nothing to post in part',
  {
    timeout: 300_000,
  },
  (from, count) => {
    const { failures, slowest } = fuzz(originals, from, count, worked)
    expect(failures).toEqual([])
    expect(slowest).toBeLessThan(hang)
  },
)

test('the same seed damages in the same way, and nearly every one damages', () => {
  const [text = ''] = originals
  const made = Array.from({ length: 200 }, (_, seed) => mutant(text, seed))
  expect(made).toEqual(Array.from({ length: 200 }, (_, seed) => mutant(text, seed)))
  expect(made.filter((each) => each === text).length).toBeLessThan(20)
  expect(new Set(made).size).toBeGreaterThan(150)
})
