import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graded } from '../kernel/grade.ts'
import type { CodedLine, CodingAnswer } from './answer.ts'
import { exampleKey as key, examplePrompt as prompt } from './fixture.ts'
import { gradeCoding } from './grade.ts'
import { CodingKey, CodingPrompt } from './key.ts'
import { blankCoding, emptyDiagnosis, emptyProcedure, solveCoding } from './solve.ts'

const solved = solveCoding(prompt, key)

function graded(answer: CodingAnswer, ownKey = key, ownPrompt = prompt): Graded {
  const grade = gradeCoding(ownPrompt, ownKey, answer)
  if (grade.state !== 'graded') throw new Error(`incomplete: ${JSON.stringify(grade.missing)}`)
  return grade
}

const diagnoses = (...codes: string[]): CodingAnswer => ({
  ...solved,
  diagnoses: codes.map((code) => ({ ...emptyDiagnosis, code })),
})
const verdicts = (grade: Graded) => Object.fromEntries(grade.marks.map((mark) => [mark.at, mark.verdict]))
const strict = (grade: Graded, id: string) => grade.strict.find((score) => score.id === id)
const lost = (grade: Graded) => grade.possible - grade.earned

describe('a full answer', () => {
  test('the model answer earns every point, in every score', () => {
    const grade = graded(solved)
    expect(lost(grade)).toBe(0)
    expect(grade.marks.every((mark) => mark.verdict === 'right')).toBe(true)
    expect(grade.strict.map(({ id, right, of }) => [id, right, of])).toEqual([
      ['lines', 5, 5],
      ['code-over-code', 5, 5],
      ['case-over-case', 1, 1],
    ])
  })
  test('codes are compared without dot, blanks and case', () => {
    expect(lost(graded(diagnoses('s61511a', ' W26.0XXA ', 'e119')))).toBe(0)
  })
  test('an alternative is as good, an optional line costs nothing and earns nothing', () => {
    const grade = graded(diagnoses('S61.511A', 'W26.0XXA', 'E11.8', 'Z79.84'))
    expect(lost(grade)).toBe(0)
    expect(grade.possible).toBe(graded(solved).possible)
    expect(strict(grade, 'lines')).toMatchObject({ right: 5, of: 5 })
    expect(strict(grade, 'case-over-case')).toMatchObject({ right: 1 })
  })
  test('every mark says why, and every mark of a key line says where and on whose authority', () => {
    for (const mark of graded(diagnoses('S61.512A', 'R05.9')).marks) {
      expect(mark.why).toMatch(/[.?]$/)
      expect(mark.skill).not.toBe('')
      if (mark.verdict !== 'extra') expect(mark.authority, mark.at).toBeTruthy()
      if (mark.verdict !== 'extra') expect(mark.evidence?.length, mark.at).toBeGreaterThan(0)
    }
  })
})

describe('one slip on a diagnosis costs once, at its depth', () => {
  test.each([
    ['the other wrist', 'S61.512A', { 'diagnoses.0.laterality': 'wrong' }, 2],
    ['another phase of care', 'S61.511D', { 'diagnoses.0.seventh': 'wrong' }, 2],
    ['no 7th character', 'S61.511', { 'diagnoses.0.seventh': 'wrong' }, 2],
    ['the hand instead of the wrist', 'S61.411A', { 'diagnoses.0.specificity': 'wrong' }, 3],
    ['with a foreign body', 'S61.521A', { 'diagnoses.0.specificity': 'partly' }, 2],
    [
      'nothing but the category',
      'S61',
      {
        'diagnoses.0.specificity': 'wrong',
        'diagnoses.0.laterality': 'wrong',
        'diagnoses.0.seventh': 'wrong',
      },
      7,
    ],
    ['a code known as the tempting one', 'T14.90XA', { 'diagnoses.0.code': 'wrong' }, 11],
  ])('%s', (_, code, expected, points) => {
    const grade = graded(diagnoses(code, 'W26.0XXA', 'E11.9'))
    const wrong = Object.fromEntries(
      Object.entries(verdicts(grade)).filter(([, verdict]) => verdict !== 'right'),
    )
    expect(wrong).toEqual(expected)
    expect(lost(grade)).toBe(points)
    expect(strict(grade, 'lines')).toMatchObject({ right: 4, of: 5 })
  })
  test('a forgotten placeholder is one slip', () => {
    const grade = graded(diagnoses('S61.511A', 'W26.0A', 'E11.9'))
    expect(lost(grade)).toBe(1)
    expect(grade.marks.find((mark) => mark.verdict === 'partly')?.why).toContain(
      'fill the empty places with X',
    )
  })
  test('the tempting code brings its reason, effect and misconception', () => {
    const mark = graded(diagnoses('T14.90XA', 'W26.0XXA', 'E11.9')).marks.find(
      (found) => found.verdict === 'wrong',
    )
    expect(mark).toMatchObject({
      misconception: 'unspecified-injury',
      effect: 'CO-16, not paid until corrected.',
      mine: 'T14.90XA',
      expected: 'S61.511A',
    })
    expect(mark?.why).toContain('The site is known.')
  })
  test('the skill of the side counts for the side, the line’s first for the rest', () => {
    const skills = Object.fromEntries(graded(solved).marks.map((mark) => [mark.at, mark.skill]))
    expect(skills).toMatchObject({
      'diagnoses.0.category': 'injury-codes',
      'diagnoses.0.laterality': 'laterality',
      'diagnoses.0.seventh': 'seventh-character',
      'procedures.1.modifiers': 'modifier-choice',
    })
  })
})

describe('missed and not supported', () => {
  test('a missed line is worth the whole line and names it', () => {
    const grade = graded(diagnoses('S61.511A', 'W26.0XXA'))
    expect(grade.marks.find((mark) => mark.verdict === 'missed')).toMatchObject({
      at: 'diagnoses.2',
      expected: 'E11.9',
      possible: 7,
      earned: 0,
    })
    expect(strict(grade, 'lines')).toMatchObject({ right: 4, of: 5 })
  })
  test.each([
    ['a forbidden code costs', 'R05.9', -3],
    ['a harmless one is noted', 'Z72.0', 0],
    ['one the note does not know costs a little', 'I10', -1],
    ['the same code twice costs a little', 'S61.511A', -1],
  ])('%s', (_, code, earned) => {
    const grade = graded(diagnoses('S61.511A', 'W26.0XXA', 'E11.9', code))
    const extra = grade.marks.filter((mark) => mark.verdict === 'extra')
    expect(extra.map((mark) => mark.earned)).toEqual([earned])
    expect(lost(grade)).toBe(Math.abs(earned))
    expect(strict(grade, 'lines')).toMatchObject({ right: 5, of: 6 })
    expect(strict(grade, 'code-over-code')).toMatchObject({ right: 5, of: 6 })
    expect(strict(grade, 'case-over-case')).toMatchObject({ right: 0 })
  })
})

describe('order', () => {
  test('the wrong first line costs the order and nothing else', () => {
    const answer = diagnoses('W26.0XXA', 'S61.511A', 'E11.9')
    const moved = {
      ...answer,
      procedures: solved.procedures.map((line) => ({
        ...line,
        pointers: line.pointers.map((n) => [2, 1, 3][n - 1] ?? 0),
      })),
    }
    const grade = graded(moved)
    expect(Object.entries(verdicts(grade)).filter(([, verdict]) => verdict !== 'right')).toEqual([
      ['sequence', 'wrong'],
    ])
    expect(lost(grade)).toBe(2)
  })
  test.each([
    ['first', ['S61.511A', 'E11.9', 'W26.0XXA'], 'right'],
    ['all', ['S61.511A', 'E11.9', 'W26.0XXA'], 'partly'],
    ['all', ['E11.9', 'S61.511A', 'W26.0XXA'], 'wrong'],
    ['none', ['E11.9', 'S61.511A', 'W26.0XXA'], undefined],
  ] as const)('order "%s", %s → %s', (order, codes, verdict) => {
    expect(verdicts(graded(diagnoses(...codes), { ...key, order })).sequence).toBe(verdict)
  })
})

describe('procedures', () => {
  const change = (at: number, patch: Partial<CodingAnswer['procedures'][number]>): CodingAnswer => ({
    ...solved,
    procedures: solved.procedures.map((line, index) => (index === at ? { ...line, ...patch } : line)),
  })
  test.each([
    ['a sibling', change(0, { code: 'X0011' }), 'procedures.0.code', 'partly', 4, 4],
    ['another procedure', change(0, { code: 'X9000' }), 'procedures.0', 'extra', 9, 4],
    ['a missing modifier', change(1, { modifiers: [] }), 'procedures.1.modifiers', 'wrong', 2, 4.5],
    [
      'one modifier too many',
      change(1, { modifiers: ['JZ', 'RT'] }),
      'procedures.1.modifiers',
      'partly',
      1,
      4.5,
    ],
    [
      'a modifier where none belongs',
      change(0, { modifiers: ['59'] }),
      'procedures.0.modifiers',
      'extra',
      1,
      4.5,
    ],
    ['the wrong units', change(1, { units: '1' }), 'procedures.1.units', 'wrong', 1, 4.5],
    ['two units of one', change(0, { units: '2' }), 'procedures.0.units', 'wrong', 1, 4.5],
    ['the second pointer missing', change(1, { pointers: [1] }), 'procedures.1.pointers', 'partly', 1, 5],
    ['the wrong pointer', change(0, { pointers: [3] }), 'procedures.0.pointers', 'wrong', 2, 5],
  ])('%s', (_, answer, at, verdict, points, right) => {
    const grade = graded(answer)
    expect(verdicts(grade)[at]).toBe(verdict)
    expect(lost(grade)).toBe(points)
    expect(strict(grade, 'lines')?.right).toBe(right)
  })
  test('a pointer at a diagnosis that is nearly right is right: the slip was counted there', () => {
    expect(verdicts(graded(diagnoses('S61.512A', 'W26.0XXA', 'E11.9')))['procedures.0.pointers']).toBe(
      'right',
    )
  })
})

describe('ICD-10-PCS', () => {
  const pcsPrompt = CodingPrompt.parse({
    ...prompt,
    asks: { diagnoses: false, procedures: 'icd10pcs', poa: false, drg: true, pointers: false },
  })
  const pcsKey = CodingKey.parse({
    diagnoses: [],
    drg: '470',
    skills: ['drg-grouping'],
    rationale: [{ text: 'A hip is replaced.', authority: 'ms-drg', asOf: '2026-04-01' }],
    procedures: [
      {
        code: '0SR90JZ',
        system: 'icd10pcs',
        day: '2026-05-04',
        skills: ['pcs-root', 'pcs-device'],
        evidence: [{ document: 'op', quote: 'hip', nth: 1 }],
        rationale: [
          {
            text: 'Putting in a joint in place of the old one is Replacement.',
            authority: 'pcs-guidelines',
            asOf: '2026-04-01',
          },
        ],
      },
    ],
    review: { status: 'draft' },
  })
  const model = solveCoding(pcsPrompt, pcsKey)
  test.each([
    ['0SR90JZ', 0, []],
    ['0SW90JZ', 4, ['procedures.0.root-operation']],
    ['0SRB0JZ', 2, ['procedures.0.body-part']],
    ['0SR90J', 1, ['procedures.0.qualifier']],
    ['0SW94JZ', 6, ['procedures.0.root-operation', 'procedures.0.approach']],
  ])('%s loses %i', (code, points, places) => {
    const grade = graded(
      { ...model, procedures: [{ ...emptyProcedure, code, day: '2026-05-04' }] },
      pcsKey,
      pcsPrompt,
    )
    expect(lost(grade)).toBe(points)
    expect(grade.marks.filter((mark) => mark.verdict !== 'right').map((mark) => mark.at)).toEqual(places)
  })
  test('the root operation has its own skill and the DRG its own score', () => {
    const grade = graded({ ...model, drg: '469' }, pcsKey, pcsPrompt)
    expect(grade.strict.find((score) => score.id === 'drg')).toMatchObject({ right: 0, of: 1 })
    expect(grade.marks.find((mark) => mark.at === 'drg')).toMatchObject({
      verdict: 'wrong',
      skill: 'drg-grouping',
      expected: '470',
    })
    expect(
      graded(model, pcsKey, pcsPrompt).strict.find((score) => score.id === 'case-over-case'),
    ).toMatchObject({ right: 1 })
  })
})

describe('present on admission', () => {
  const poaPrompt = { ...prompt, asks: { ...prompt.asks, poa: true, procedures: 'none' as const } }
  const poaKey: CodingKey = {
    ...key,
    procedures: [],
    diagnoses: key.diagnoses.slice(0, 2).map((line, at) => (at === 0 ? { ...line, poa: 'Y' } : line)),
  }
  const line = (code: string, poa: string): CodedLine => ({ code, poa, evidence: [] })
  test.each([
    ['Y', '', []],
    ['y', '1', []],
    ['N', '', ['diagnoses.0.poa']],
    ['', 'Y', ['diagnoses.0.poa', 'diagnoses.1.poa']],
  ])('%j and %j for an exempt code', (first, second, wrong) => {
    const answer = {
      ...blankCoding(poaPrompt),
      diagnoses: [line('S61.511A', first), line('W26.0XXA', second)],
    }
    expect(
      graded(answer, poaKey, poaPrompt)
        .marks.filter((mark) => mark.verdict !== 'right')
        .map((mark) => mark.at),
    ).toEqual(wrong)
  })
})

describe('query and nothing to code', () => {
  const reason = { text: 'The note names no cause.', authority: 'query-brief', asOf: '2026-01-01' }
  const queryKey: CodingKey = {
    ...key,
    skills: ['provider-query'],
    query: {
      parts: ['open'],
      rationale: reason,
      wrong: [{ part: 'leading', why: 'It names what it wants to hear.', misconception: 'leading-query' }],
    },
  }
  test('a right query is a right answer', () => {
    const grade = graded(solveCoding(prompt, queryKey), queryKey)
    expect(lost(grade)).toBe(0)
    expect(strict(grade, 'lines')).toMatchObject({ right: 6, of: 6 })
  })
  test('no query where one belongs is missed', () => {
    expect(verdicts(graded(solved, queryKey))).toMatchObject({ query: 'missed', 'query.open': 'missed' })
  })
  test('a leading part is wrong, with its reason', () => {
    const grade = graded({ ...solved, query: ['open', 'leading'] }, queryKey)
    expect(grade.marks.find((mark) => mark.at === 'query.leading')).toMatchObject({
      verdict: 'wrong',
      earned: -1,
      why: 'It names what it wants to hear.',
      misconception: 'leading-query',
      skill: 'provider-query',
    })
    expect(strict(grade, 'lines')).toMatchObject({ right: 5, of: 6 })
  })
  test('a query about what the note says is not needed', () => {
    expect(verdicts(graded({ ...solved, query: ['open'] }))).toMatchObject({ query: 'extra' })
  })
  test('nothing to code is an answer where it is true, and costs every line where it is not', () => {
    const nothing: CodingKey = {
      ...key,
      diagnoses: [],
      procedures: [],
      nothingToCode: true,
      skills: ['nothing-to-code'],
      rationale: [reason],
    }
    const answer = { ...blankCoding(prompt), nothingToCode: true }
    expect(lost(graded(answer, nothing))).toBe(0)
    expect(graded(answer, nothing).strict.every((score) => score.right === score.of)).toBe(true)
    expect(graded(diagnoses('I10'), nothing).earned).toBe(0)
    expect(graded(answer).earned).toBe(0)
  })
})

describe('incomplete names what is blank and nothing else', () => {
  test.each([
    ['a blank worksheet', blankCoding(prompt), ['diagnoses', 'procedures']],
    [
      'a line with evidence only',
      {
        ...solved,
        diagnoses: [{ code: ' ', poa: '', evidence: [{ document: 'note', quote: 'cut', nth: 1 }] }],
      },
      ['diagnoses.0.code'],
    ],
    [
      'no units',
      { ...solved, procedures: [{ ...emptyProcedure, code: 'J1010', units: '', pointers: [1] }] },
      ['procedures.0.units'],
    ],
    [
      'no pointer',
      { ...solved, procedures: [{ ...emptyProcedure, code: 'J1010' }] },
      ['procedures.0.pointers'],
    ],
    [
      'modifiers without a code',
      { ...solved, procedures: [{ ...emptyProcedure, modifiers: ['RT'] }] },
      ['procedures.0.code'],
    ],
  ])('%s', (_, answer, places) => {
    const grade = gradeCoding(prompt, key, answer)
    expect(grade.state === 'incomplete' ? grade.missing.map((problem) => problem.at) : grade.state).toEqual(
      places,
    )
    expect(JSON.stringify(grade)).not.toMatch(/S61|W26|X0012/)
  })
  test('one list is enough to be graded: a blank list may be the answer', () => {
    expect(gradeCoding(prompt, key, { ...solved, procedures: [] }).state).toBe('graded')
  })
})

describe('worked and faded lines', () => {
  const faded: CodingPrompt = {
    ...prompt,
    level: 'faded',
    given: { diagnoses: ['S61.51_A', 'W26.0XXA'], procedures: [] },
  }
  test('starts with the given lines, and the gap is what is blank', () => {
    const grade = gradeCoding(faded, key, blankCoding(faded))
    expect(grade).toMatchObject({ state: 'incomplete', missing: [{ at: 'diagnoses.0.code' }] })
  })
  test('only what was asked counts: the side, not the given rest', () => {
    const grade = graded(solved, key, faded)
    expect(lost(grade)).toBe(0)
    expect(
      grade.marks
        .filter((mark) => mark.at.startsWith('diagnoses.0') && mark.possible > 0)
        .map((mark) => mark.at),
    ).toEqual(['diagnoses.0.laterality'])
    expect(graded(diagnoses('S61.512A', 'W26.0XXA', 'E11.9'), key, faded).possible - grade.earned).toBe(0)
    expect(lost(graded(diagnoses('S61.512A', 'W26.0XXA', 'E11.9'), key, faded))).toBe(2)
  })
})

describe('for any answer', () => {
  const none = fc.constant([]) as fc.Arbitrary<never[]>
  const code: fc.Arbitrary<string> = fc.constantFrom(
    'S61.511A',
    'S61.512A',
    'S61.411D',
    'S61',
    'W26.0XXA',
    'W26.1XXA',
    'W26.0A',
    'E11.9',
    'E11.21',
    'R05.9',
    'I10',
    'Z72.0',
    'Z79.84',
    '',
    'T14.90XA',
  )
  const diagnosis = fc.record({ code, poa: fc.constant(''), evidence: none })
  const procedure = fc.record({
    code: fc.constantFrom('X0012', 'X0011', 'J1010', 'J1020', 'X9000'),
    modifiers: fc.subarray(['JZ', 'RT', '59']),
    units: fc.constantFrom('1', '40', 'x'),
    pointers: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    day: fc.constant(''),
    evidence: none,
  })
  const answers = fc.record({
    diagnoses: fc.array(diagnosis, { maxLength: 6 }),
    procedures: fc.array(procedure, { maxLength: 4 }),
    drg: fc.constant(''),
    nothingToCode: fc.boolean(),
    query: fc.subarray(['open', 'leading']),
    confidence: fc.constant(0),
    hints: none,
  })
  const gradedOnly = (check: (grade: Graded, answer: CodingAnswer) => void) =>
    fc.assert(
      fc.property(answers, (answer) => {
        const grade = gradeCoding(prompt, key, answer)
        if (grade.state === 'graded') check(grade, answer)
      }),
      { numRuns: 400 },
    )

  test('the score stays between 0 and what the key can earn, whatever is written', () => {
    const possible = graded(solved).possible
    gradedOnly((grade) => {
      expect(grade.earned).toBeGreaterThanOrEqual(0)
      expect(grade.earned).toBeLessThanOrEqual(grade.possible)
      expect(grade.possible).toBe(possible)
      for (const score of grade.strict) expect(score.right).toBeLessThanOrEqual(score.of)
    })
  })

  test('titles of the book change words, never points', () => {
    gradedOnly((grade, answer) => {
      const titled = gradeCoding(prompt, key, answer, [
        { code: 'S61.511A', title: 'Laceration' },
        { code: 'I10', title: 'Hypertension' },
      ])
      expect(titled.state === 'graded' && titled.marks.map((mark) => mark.earned)).toEqual(
        grade.marks.map((mark) => mark.earned),
      )
    })
  })

  test('changing the order of the lines changes only the marks for order', () => {
    const shuffles = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(answers, shuffles, (answer, seeds) => {
        const order = answer.diagnoses
          .map((_, at) => at)
          .sort((a, b) => (seeds[a] ?? 0) - (seeds[b] ?? 0) || a - b)
        const moved: CodingAnswer = {
          ...answer,
          diagnoses: order.flatMap((at) => answer.diagnoses[at] ?? []),
          procedures: [...answer.procedures].reverse().map((line) => ({
            ...line,
            pointers: line.pointers.map((number) =>
              number <= order.length ? order.indexOf(number - 1) + 1 : number,
            ),
          })),
        }
        const duplicated = new Set(answer.diagnoses.map((line) => line.code)).size < answer.diagnoses.length
        const [before, after] = [gradeCoding(prompt, key, answer), gradeCoding(prompt, key, moved)]
        if (duplicated || before.state !== 'graded' || after.state !== 'graded') return
        const told = (grade: Graded) =>
          grade.marks
            .filter((mark) => mark.at !== 'sequence')
            .map(
              (mark) =>
                `${mark.at.replace(/\d+/, '#')} ${mark.verdict} ${mark.earned}/${mark.possible} ${mark.expected} ${mark.verdict === 'extra' ? '' : mark.mine}`,
            )
            .sort()
        expect(told(after)).toEqual(told(before))
      }),
      { numRuns: 400 },
    )
  })

  test('a wrong sibling in the place of a right code never raises the score', () => {
    const siblings: Record<string, string> = {
      'S61.511A': 'S61.512A',
      'W26.0XXA': 'W26.1XXA',
      'E11.9': 'E11.21',
      X0012: 'X0011',
      J1010: 'J1020',
    }
    fc.assert(
      fc.property(
        fc.subarray(solved.diagnoses),
        fc.subarray(solved.procedures),
        fc.nat(),
        fc.array(diagnosis, { maxLength: 2 }),
        (right, procedures, pick, others) => {
          const lines = [...right, ...procedures]
          const victim = lines[pick % Math.max(1, lines.length)]
          if (!victim) return
          const extras = others.filter(
            (line) =>
              !key.diagnoses.some((wanted) => wanted.code.slice(0, 3) === line.code.slice(0, 3)) &&
              line.code !== 'T14.90XA',
          )
          const swap = <L extends { code: string }>(line: L): L =>
            line.code === victim.code ? { ...line, code: siblings[line.code] ?? line.code } : line
          const before = { ...solved, diagnoses: [...right, ...extras], procedures }
          const after = { ...before, diagnoses: before.diagnoses.map(swap), procedures: procedures.map(swap) }
          const [was, is] = [gradeCoding(prompt, key, before), gradeCoding(prompt, key, after)]
          if (was.state !== 'graded' || is.state !== 'graded') return
          expect(is.earned).toBeLessThan(was.earned + 1)
          for (const [at, score] of is.strict.entries()) {
            const old = was.strict[at]
            expect(score.right / score.of).toBeLessThanOrEqual((old?.right ?? 0) / (old?.of ?? 1))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
