import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readCase, readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { OfficeAction } from '../../src/domain/attempt/payload.ts'
import { Action } from '../../src/domain/office/action.ts'
import { checkpoint, replay } from '../../src/domain/office/step.ts'

const Recorded = z.strictObject({
  scenario: z.string(),
  edition: z.string(),
  actions: z.array(Action),
  after: OfficeAction.shape.after,
})

const folder = new URL('recorded/', import.meta.url)
const files = readdirSync(folder)
const reader = new ContentReader()
const shelf = readShelf(reader)

test('there is a recorded account of every case', () => {
  expect(new Set(files.map((file) => file.slice(0, 5))).size).toBeGreaterThanOrEqual(12)
})

describe.each(files)('the account recorded as %s', (file) => {
  const recorded = Recorded.parse(JSON.parse(reader.resolve(readFileSync(new URL(file, folder), 'utf8'))))
  const one = readCase(shelf, recorded.scenario)
  const again = one && replay(recorded.actions, { line: one.line, book: shelf.book })

  test('still loads, and every action is still accepted', () => {
    expect(again?.refused).toEqual([])
  })
  // The hash of a checkpoint is compared by the build that wrote it; stage and money have to stand in every later one.
  test('comes to the same stage and the same cent', () => {
    const now = again && checkpoint(again.account)
    expect(now?.stage).toBe(recorded.after.stage)
    expect({ insurance: now?.insurance, patient: now?.patient }).toEqual({
      insurance: recorded.after.insurance,
      patient: recorded.after.patient,
    })
  })
})
