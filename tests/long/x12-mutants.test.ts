import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { originals } from '../../src/domain/x12/testing/originals.ts'
import { fuzz } from '../../src/domain/x12/testing/read-everything.ts'

const mutants = Number(process.env['MUTANTS'] ?? 1_000_000)

/** A hundred times the ten milliseconds of our own work that a file may take; others may be busy beside us. */
const hang = 1000

test(`${mutants} damaged files: every reader answers with a value or typed problems, none throws or hangs`, {
  timeout: 4 * 3_600_000,
}, () => {
  const found = fuzz(originals, 1_000_000, mutants, () => process.cpuUsage().user / 1000)
  const mean = found.total / mutants
  console.log(
    `x12 mutants: ${mutants}, ${found.failures.length} failures, mean ${mean.toFixed(2)} ms, slowest ${found.slowest.toFixed(0)} ms, ${availableParallelism()} cores`,
  )
  expect(found.failures).toEqual([])
  expect(found.slowest).toBeLessThan(hang)
})
