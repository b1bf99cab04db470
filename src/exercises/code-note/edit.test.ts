import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleKey, examplePrompt } from '../../domain/coding/fixture.ts'
import { blankCoding, solveCoding } from '../../domain/coding/solve.ts'
import {
  addDiagnosis,
  attach,
  detach,
  editDiagnosis,
  fillGap,
  makeModifiers,
  makePointers,
  moveDiagnosis,
  parseModifiers,
  parsePointers,
  putCode,
  removeDiagnosis,
} from './edit.ts'

const answer = solveCoding(examplePrompt, exampleKey)
const blank = blankCoding(examplePrompt)
const pointed = (of: typeof answer) =>
  of.procedures.map((line) => line.pointers.map((number) => of.diagnoses[number - 1]?.code))

describe('worksheet', () => {
  test('a line that is not there yet is made when something is typed into it', () => {
    expect(editDiagnosis(blank, 0, { code: 'S' }).diagnoses).toHaveLength(1)
    expect(addDiagnosis(blank).diagnoses).toHaveLength(2)
    expect(putCode(blank, { list: 'procedures', at: 0 }, 'X0012').procedures[0]).toMatchObject({
      code: 'X0012',
      units: '1',
    })
  })
  test('pointers follow the diagnoses they meant, whatever moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 8 }),
        (moves) => {
          const moved = moves.reduce((current, [at, by]) => moveDiagnosis(current, at, by), answer)
          expect(pointed(moved)).toEqual(pointed(answer))
        },
      ),
    )
  })
  test('a removed diagnosis takes its pointers with it', () => {
    expect(pointed(removeDiagnosis(answer, 0))).toEqual([[], ['E11.9']])
  })
  test('the same words are attached once, and can be taken off', () => {
    const span = { document: 'note', quote: 'right wrist', nth: 1 }
    const place = { list: 'diagnoses', at: 1 } as const
    const twice = attach(attach(blank, place, span), place, span)
    expect(twice.diagnoses[1]?.evidence).toEqual([span])
    expect(detach(twice, place, span).diagnoses[1]?.evidence).toEqual([])
  })
})

describe('typing', () => {
  test.each([
    ['25, rt', ['25', 'RT']],
    ['25 ', ['25', '']],
    ['', ['']],
    ['a b c d e', ['A', 'B', 'C', 'D']],
  ])('modifiers %j', (text, modifiers) => {
    expect(parseModifiers(text)).toEqual(modifiers)
    expect(makeModifiers(parseModifiers(text)).startsWith(modifiers[0] ?? '')).toBe(true)
  })
  test.each([
    ['ac', [1, 3], 'AC'],
    ['1 3', [1, 3], 'AC'],
    ['A,A', [1], 'A'],
    ['?', [], ''],
  ])('pointers %j', (text, numbers, shown) => {
    expect(parsePointers(text)).toEqual(numbers)
    expect(makePointers(numbers)).toBe(shown)
  })
  test('a gap is filled, replaced and emptied in its place', () => {
    expect(fillGap('S61.51_A', 'S61.51_A', 6, '1')).toBe('S61.511A')
    expect(fillGap('S61.51_A', 'S61.511A', 6, '2')).toBe('S61.512A')
    expect(fillGap('S61.51_A', 'S61.511A', 6, '')).toBe('S61.51_A')
  })
})
