import { describe, expect, test } from 'vitest'
import type { Conflict } from '../../domain/codes/book-desk.ts'
import { conflictsOf, sayConflict } from './ConflictHints.tsx'

const both: readonly Conflict[] = [
  { kind: 'excludes1', code: 'E11.9', other: 'E10.9', text: 'type 1 diabetes (E10.-)', from: 'E11' },
  { kind: 'excludes1', code: 'E10.9', other: 'E11.9', text: 'type 2 diabetes (E11.-)', from: 'E10' },
  { kind: 'code-first', code: 'L97.501', other: 'E11.621', text: 'diabetic ulcer (E11.621)', from: 'L97' },
]

describe('hints about codes that stand together', () => {
  test.each([
    ['e10.9', ['E10.9 E11.9']],
    ['E11.9', ['E11.9 E10.9']],
    ['L97501', ['L97.501 E11.621']],
    ['E11.621', ['L97.501 E11.621']],
    ['S61.511A', []],
  ])('%s: each pair once, its own note first', (typed, pairs) =>
    expect(conflictsOf(both, typed).map(({ code, other }) => `${code} ${other}`)).toEqual(pairs),
  )
  test('a hint says the rule, both codes, the note and where it stands', () => {
    const [excludes1, , codeFirst] = both.map(sayConflict)
    expect(excludes1).toBe(
      'Excludes1: E11.9 and E10.9 are not coded together, unless the two conditions have nothing to do with each other. The note stands at E11: “type 1 diabetes (E10.-)”.',
    )
    expect(codeFirst).toBe(
      'Code first: E11.621 stands before L97.501. The note stands at L97: “diabetic ulcer (E11.621)”.',
    )
  })
})
