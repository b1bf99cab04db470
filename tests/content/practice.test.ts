import { describe, expect, it, test } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { citedSources, frontDesk, practiceGroupOf, practiceGroups } from '../../src/build/practice.ts'
import { isDrill, isLessonQuestion, readQuestions } from '../../src/build/questions.ts'
import type { Source } from '../../src/build/sources.ts'
import { readNpi } from '../../src/domain/kernel/npi.ts'
import { openKinds } from '../../src/exercises/kinds.ts'

const reader = new ContentReader()
const questions = readQuestions(reader)
const practiced = questions.filter((question) => practiceGroupOf(question))
const sources = JSON.parse(reader.text('sources.json')) as Record<string, Source>
const idsOf = (file: string) => new Set(reader.rows(file).map((row) => row.id ?? ''))
const skills = idsOf('skills.csv')
const misconceptions = idsOf('misconceptions.csv')

describe('practice groups', () => {
  it('are read without a problem', () =>
    expect(reader.problems.filter(({ at }) => practiceGroupOf({ id: at.split('/')[1] ?? '' }))).toEqual([]))
  it('hold every exercise that is neither a lesson’s nor a drill', () =>
    expect(
      questions.filter((one) => !isLessonQuestion(one) && !isDrill(one) && !practiceGroupOf(one)),
    ).toEqual([]))
  it('have ids and prefixes of their own', () => {
    expect(new Set(frontDesk.map(({ id }) => id)).size).toBe(frontDesk.length)
    expect(new Set(frontDesk.map(({ prefix }) => prefix)).size).toBe(frontDesk.length)
  })
  it.each([
    ['registration', 18],
    ['payer-order', 12],
    ['eligibility', 10],
    ['authorization', 12],
    ['advance-notice', 10],
    ['estimate', 10],
    ['charge-batch', 7],
  ])('%s: %i exercises or more', (id, least) => {
    const group = practiceGroups(questions).find((one) => one.id === id)
    expect(group?.ids.length ?? 0).toBeGreaterThanOrEqual(least)
  })
})

describe.each(practiced)('$id', ({ id, kind, prompt, key }) => {
  const proof = openKinds[kind].proof(prompt, key)
  const marks = proof.ok && proof.value.solved.state === 'graded' ? proof.value.solved.marks : []
  test('has its own id; the model answer earns all, a blank one is incomplete', () => {
    expect((prompt as { id: string }).id).toBe(id)
    expect(proof).toMatchObject({
      ok: true,
      value: { solved: { state: 'graded' }, blank: { state: 'incomplete' } },
    })
    if (proof.ok && proof.value.solved.state === 'graded')
      expect(proof.value.solved.earned).toBe(proof.value.solved.possible)
    expect(marks.length).toBeGreaterThan(0)
  })
  test('cites sources, skills and misconceptions of the lists', () => {
    const text = JSON.stringify([prompt, key])
    const named = (field: string) =>
      [...text.matchAll(new RegExp(`"${field}":"([^"]+)"`, 'g'))].map(([, value = '']) => value)
    const authorities = [...named('source'), ...marks.flatMap(({ authority }) => authority ?? [])]
    expect(authorities.map((one) => one.split(' ')[0] ?? '').filter((one) => !sources[one])).toEqual([])
    expect(marks.map(({ skill }) => skill).filter((skill) => !skills.has(skill))).toEqual([])
    expect(named('misconception').filter((one) => !misconceptions.has(one))).toEqual([])
    expect(Object.keys(citedSources([{ id, kind, prompt, key }], sources)).length).toBeGreaterThan(0)
  })
  test('every mark says why, in a sentence of its own', () => {
    for (const { at, why } of marks) expect(why.length, at).toBeGreaterThan(20)
  })
  test('names only training NPIs that pass the check', () => {
    for (const [number] of JSON.stringify([prompt, key]).matchAll(/(?<![\w.])9\d{9}(?!\w)/g))
      expect(readNpi(number), number).toMatchObject({ valid: true, training: true })
  })
})
