import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balance } from './balance.ts'
import { explain } from './explain.ts'
import { readAny, sets } from './sets.ts'
import { setsIn } from './sets-in.ts'
import { golden835, golden837I, golden837P } from './testing/golden.ts'
import { mutate, mutation } from './testing/mutate.ts'
import { tokenise } from './tokenise.ts'
import { validate } from './validate.ts'

const originals = [golden837P, golden837I, golden835]

/** Every reader on one text: whatever it is, the answer is a value or problems in sentences. */
function readEverything(text: string) {
  expect(
    tokenise(text).problems.every(({ message, position }) => message.endsWith('.') && position > 0),
  ).toBe(true)
  expect(explain(text)).toHaveLength(setsIn(text).tokens.segments.length)
  const ack = validate(text)
  expect(ack.accepted).toBe(ack.errors.length === 0)
  expect(ack.errors.filter(({ message }) => !message.endsWith('.') || message.includes('undefined'))).toEqual(
    [],
  )
  balance(text)
  for (const read of [readAny(text), ...sets.map((set) => set.read(text))]) {
    if (read.ok) continue
    expect(read.problems.length).toBeGreaterThan(0)
    expect(
      read.problems.filter(({ message }) => !/[.?]$/.test(message) || message.includes('Invalid input')),
    ).toEqual([])
  }
}

describe('no text makes a reader throw; what cannot be read comes back as sentences', {
  timeout: 60_000,
}, () => {
  test('damaged files', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (text, mutations) => {
          readEverything(mutations.reduce(mutate, text))
        },
      ),
      { numRuns: 1500 },
    )
  })
  test('any text at all', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'binary' }), readEverything), { numRuns: 500 })
  })
  test('one segment lost: the gate never accepts an 837 without a required one', () => {
    const rows = golden837P.split('\n')
    const required = [
      'BHT',
      'NM1*41',
      'PER',
      'NM1*40',
      'HL*1',
      'NM1*85',
      'N3*40',
      'N4*MAPLE FALLS*PA*152131234',
      'REF*EI',
      'HL*2',
      'SBR',
      'NM1*IL',
      'NM1*PR',
      'PAT',
      'NM1*QC',
      'DMG',
      'CLM',
      'HI',
      'LX*1',
      'SV1*HC:X0012',
      'SE',
      'GE',
      'IEA',
    ]
    for (const start of required) {
      const index = rows.findIndex((row) => row.startsWith(start))
      expect([start, index >= 0, validate(rows.toSpliced(index, 1).join('\n')).accepted]).toEqual([
        start,
        true,
        false,
      ])
    }
  })
})
