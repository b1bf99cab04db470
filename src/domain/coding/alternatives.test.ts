import { expect, test } from 'vitest'
import { exampleKey, examplePrompt as prompt } from './fixture.ts'
import { gradeCoding } from './grade.ts'
import type { CodingKey, KeyProcedure } from './key.ts'
import { solveCoding } from './solve.ts'

const [first, second] = exampleKey.procedures
const keyWith = (a: Partial<KeyProcedure>, b: Partial<KeyProcedure> = {}): CodingKey => ({
  ...exampleKey,
  procedures:
    first && second
      ? [
          { ...first, ...a },
          { ...second, modifiers: [], ...b },
        ]
      : [],
})

/** Points lost, and the places of what is not right, when the two lines carry these modifiers. */
function lost(key: CodingKey, a: string[], b: string[] = []) {
  const model = solveCoding(prompt, key)
  const procedures = model.procedures.map((line, at) => ({ ...line, modifiers: [a, b][at] ?? [] }))
  const grade = gradeCoding(prompt, key, { ...model, procedures })
  if (grade.state !== 'graded') throw new Error('incomplete')
  const places = grade.marks.filter(({ verdict }) => verdict !== 'right').map(({ at }) => at)
  return [grade.possible - grade.earned, places]
}

test.each([
  [['59'], 0, []],
  [['xs'], 0, []],
  [['XS', 'RT'], 1, ['procedures.0.modifiers']],
  [[], 2, ['procedures.0.modifiers']],
])('59 or XS: %s loses %i', (modifiers, points, places) => {
  expect(lost(keyWith({ modifiers: ['59'], modifierAlternatives: [['XS']] }), modifiers)).toEqual([
    points,
    places,
  ])
})

test.each([
  [[], 0, []],
  [['RT'], 0, []],
  [['LT'], 1, ['procedures.0.modifiers']],
])('RT or none: %s loses %i', (modifiers, points, places) => {
  expect(lost(keyWith({ modifierAlternatives: [['RT']] }), modifiers)).toEqual([points, places])
})

test.each([
  ['at home', ['59'], [], 0, []],
  ['on the partner', [], ['XS'], 0, []],
  ['on both', ['59'], ['59'], 1, ['procedures.1.modifiers']],
  ['on neither', [], [], 2, ['procedures.0.modifiers']],
])('a modifier that either line of a pair may carry, %s', (_, a, b, points, places) => {
  const key = keyWith({ modifiers: ['59'], modifierAlternatives: [['XS']], modifierPartner: second?.code })
  expect(lost(key, a, b)).toEqual([points, places])
})

test.each([
  [[1, 3], 'right'],
  [[3, 1], 'right'],
  [[3], 'right'],
  [[1], 'partly'],
  [[2], 'wrong'],
])('other lists of pointers: %s is %s', (pointers, verdict) => {
  const key = keyWith(
    {},
    { pointers: ['S61.511A', 'E11.9'], pointerAlternatives: [['E11.9', 'S61.511A'], ['E11.9']] },
  )
  const model = solveCoding(prompt, key)
  const procedures = model.procedures.map((line, at) => (at === 1 ? { ...line, pointers } : line))
  const grade = gradeCoding(prompt, key, { ...model, procedures })
  expect(
    grade.state === 'graded' && grade.marks.find(({ at }) => at === 'procedures.1.pointers')?.verdict,
  ).toBe(verdict)
})
