import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FillInKey, fillIn, isOneLetterOff } from './kind.ts'

const prompt = {
  id: 'q',
  text: 'What is the word for inflammation of the kidney?',
  skill: 'word-parts',
  mono: false,
}
const key = FillInKey.parse({
  accepted: ['nephritis', 'nephritides'],
  because: 'nephr/o is the kidney, -itis is inflammation.',
  wrong: [
    { answer: 'nephrosis', text: '-osis is a condition, not an inflammation.', misconception: 'osis-itis' },
  ],
  spelling: 'close',
  source: 'word-parts',
})
const grade = (text: string, own = key) => fillIn.grade(prompt, own, { text, confidence: 0 })

describe('fill-in', () => {
  test.each([
    ['nephritis', 'right', 2],
    ['  Nephritis. ', 'right', 2],
    ['nephritides', 'right', 2],
    ['nefritis', 'wrong', 0],
    ['nephrits', 'partly', 1],
    ['nephirtis', 'partly', 1],
    ['nephrosis', 'wrong', 0],
    ['hepatitis', 'wrong', 0],
  ])('%j is %s', (text, verdict, earned) =>
    expect(grade(text)).toMatchObject({ earned, marks: [{ verdict }] }),
  )
  test('a code is exact', () =>
    expect(grade('S61.511B', { ...key, accepted: ['S61.511A'], spelling: 'exact' })).toMatchObject({
      earned: 0,
    }))
  test('blank is incomplete', () => expect(grade('  ')).toMatchObject({ state: 'incomplete' }))
  test('a known mistake has its own reason', () =>
    expect(grade('nephrosis')).toMatchObject({
      marks: [{ misconception: 'osis-itis', why: expect.stringContaining('-osis is a condition') }],
    }))
  test('the model answer earns every point', () =>
    expect(grade(fillIn.solve(prompt, key).text)).toMatchObject({ earned: 2, possible: 2 }))
})

test('one letter off is the same both ways, and never the word itself', () => {
  const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
  fc.assert(
    fc.property(word, word, (a, b) => isOneLetterOff(a, b) === isOneLetterOff(b, a) && !isOneLetterOff(a, a)),
  )
})
