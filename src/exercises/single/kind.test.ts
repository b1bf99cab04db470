import { describe, expect, test } from 'vitest'
import { single } from './kind.ts'

const prompt = {
  id: 'q',
  text: 'Which party sends the 835?',
  options: [
    { id: 'a', text: 'The payer' },
    { id: 'b', text: 'The provider' },
  ],
  skill: 'remittance',
}
const key = {
  right: 'a',
  because: {
    a: { text: 'The payer reports what it paid.' },
    b: { text: 'The provider sends the 837.', misconception: 'direction-of-835' },
  },
  source: 'x12-835',
}

describe('single', () => {
  test('the model answer earns every point', () =>
    expect(single.grade(prompt, key, single.solve(prompt, key))).toMatchObject({ earned: 1, possible: 1 }))
  test.each([
    ['', 'nothing'],
    ['z', 'an option that is not there'],
  ])('%j (%s) is incomplete and tells nothing', (choice) => {
    const grade = single.grade(prompt, key, { choice, confidence: 0 })
    expect(grade).toEqual({
      state: 'incomplete',
      missing: [{ at: 'choice', message: 'No option is chosen yet.' }],
    })
  })
  test('a wrong choice says why it tempts, what is right, and on whose authority', () => {
    const grade = single.grade(prompt, key, { choice: 'b', confidence: 4 })
    expect(grade).toMatchObject({
      earned: 0,
      marks: [
        {
          verdict: 'wrong',
          mine: 'The provider',
          expected: 'The payer',
          misconception: 'direction-of-835',
          authority: 'x12-835',
          why: 'The provider sends the 837. The payer reports what it paid.',
        },
      ],
    })
  })
  test('the first option shown is not special', () =>
    expect(single.prompt.safeParse({ ...prompt, options: [prompt.options[0]] }).success).toBe(false))
})
