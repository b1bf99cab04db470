import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare, slipOf } from './slip.ts'

test.each([
  ['the same', 'KBR604', 'kbr 604', undefined],
  ['nothing typed', '', 'KBR604', undefined],
  ['two digits swapped', 'KBR640771', 'KBR604771', '0 and 4 changed places at character 5.'],
  ['O for zero', '7HM3QE4RVO8', '7HM3QE4RV08', 'Character 10 is the digit zero, not the letter O.'],
  ['another digit', 'FWY449', 'FWY448', 'Character 6 is 8, not 9.'],
  ['one left out', 'KBR60477128', 'KBR604771328', 'Character 10, 3, is missing.'],
  ['one too many', 'KKBR60', 'KBR60', 'Character 2, K, is one too many.'],
  ['the suffix left out', 'HLD88213', 'HLD8821302', 'The end is missing: 02.'],
  ['a suffix that is not there', 'HLD882130-01', 'HLD882130', '01 at the end does not belong there.'],
  ['something else', 'GROUP7', 'KBR604771328', undefined],
])('%s', (_, typed, right, says) => expect(slipOf(typed, right)).toBe(says))

test('two neighbors that change places are always found, and nothing is said of what is right', () => {
  const id = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'ABC123') })
  fc.assert(
    fc.property(id, fc.nat(), (right, n) => {
      const at = n % (right.length - 1)
      const swapped = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2)
      expect(slipOf(right, right)).toBeUndefined()
      if (bare(swapped) !== bare(right)) expect(slipOf(swapped, right)).toContain('changed places')
    }),
  )
})
