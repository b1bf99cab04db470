import { describe, expect, it, test } from 'vitest'
import { shippedCodes } from '../../src/build/book.ts'
import { ContentReader } from '../../src/build/content.ts'
import { isDrill, readQuestions } from '../../src/build/questions.ts'
import { readVolumes } from '../../src/build/volumes.ts'
import { codeKey } from '../../src/domain/codes/completion.ts'
import { editionsAt } from '../../src/domain/codes/entry.ts'
import { termAt } from '../../src/domain/codes/index-volume.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { splitAuthority } from '../../src/exercises/authority.ts'
import { openKinds } from '../../src/exercises/kinds.ts'
import { LookUpKey, LookUpPrompt, lookUp } from '../../src/exercises/look-up/kind.ts'
import { official } from './official.ts'

const reader = new ContentReader()
const codes = shippedCodes(reader)
const volumes = readVolumes(reader)
const drills = readQuestions(reader)
  .filter(isDrill)
  .map(({ id, kind, prompt, key }) => ({
    id,
    kind,
    prompt: LookUpPrompt.parse(prompt),
    key: LookUpKey.parse(key),
  }))
const sources = Object.keys(JSON.parse(reader.text('sources.json')) as object)
const idsOf = (file: string) => reader.rows(file).map((row) => row.id ?? '')
const skills = idsOf('skills.csv')
const misconceptions = idsOf('misconceptions.csv')
const list = official()?.diagnoses

/** The volume and the term at the end of a way, wherever it is. */
const found = (way: readonly string[]) =>
  volumes.flatMap((volume) => {
    const term = termAt(volume, way)
    return term ? [{ volume: volume.id, term }] : []
  })

/** The complete, billable code of the day in the shipped book. */
const isValid = (code: string, day: string): boolean =>
  editionsAt(codes, codeKey(code)).some(
    (entry) => entry.code === code && entry.billable && holds(entry.inForce, day),
  )

describe('look-up drills', () => {
  it('are read without a problem', () => expect(reader.problems).toEqual([]))
  it.each([
    ['alphabetic', 16],
    ['neoplasm', 3],
    ['drug', 3],
    ['external', 2],
  ])('use the %s index %i times or more', (volume, least) =>
    expect(
      drills.filter(({ key }) => found(key.ways[0] ?? []).some((one) => one.volume === volume)).length,
    ).toBeGreaterThanOrEqual(least),
  )
  it('come from many chapters', () =>
    expect(new Set(drills.map(({ key }) => key.code[0])).size).toBeGreaterThanOrEqual(14))
  it('begin worked, then with a hint, and end alone', () => {
    expect(drills[0]?.prompt.steps.length).toBeGreaterThanOrEqual(3)
    expect(drills.slice(1).filter(({ prompt }) => prompt.steps.length > 0)).toEqual([])
    expect(drills[1]?.prompt.hint).toBeTruthy()
    expect(drills.at(-1)?.prompt.hint).toBeUndefined()
  })
})

describe.each(drills)('$id', ({ id, kind, prompt, key }) => {
  test('has its own id; the model answer earns all, a blank one is incomplete', () => {
    expect(prompt.id).toBe(id)
    expect(kind).toBe('look-up')
    const proof = openKinds[kind].proof(prompt, key)
    expect(proof).toMatchObject({
      ok: true,
      value: { solved: { state: 'graded' }, blank: { state: 'incomplete' } },
    })
    if (proof.ok && proof.value.solved.state === 'graded')
      expect(proof.value.solved.earned).toBe(proof.value.solved.possible)
  })
  test('asks for a code that is complete and billable on its day', () => {
    expect([key.code, ...key.alternatives].filter((code) => !isValid(code, prompt.day))).toEqual([])
    if (key.side !== undefined) expect('123').toContain(codeKey(key.code)[key.side - 1])
  })
  test.skipIf(!list)(`asks for a code of the official list${list ? '' : ' (skipped: no list)'}`, () =>
    expect(list?.has(codeKey(key.code))).toBe(true),
  )
  test('has ways that are in the index, and lead to the beginning of the code', () => {
    const wrong = key.ways.filter((way) => {
      const led = found(way).flatMap(({ term }) => term.codes.filter(Boolean))
      return !led.some((code) => codeKey(key.code).startsWith(codeKey(code).replace(/-$/, '')))
    })
    expect(wrong).toEqual([])
  })
  test('names two tempting codes that are wrong, real unless they lack an X, each with its reason', () => {
    expect(key.wrong.length).toBeGreaterThanOrEqual(2)
    for (const { code, text, misconception } of key.wrong) {
      const grade = lookUp.grade(prompt, key, { code, looks: [], confidence: 0 })
      const marks = grade.state === 'graded' ? grade.marks.filter(({ at }) => at.startsWith('code.')) : []
      expect(
        marks.some(({ verdict }) => verdict !== 'right'),
        code,
      ).toBe(true)
      if (misconception !== 'placeholder-left-out') expect(isValid(code, prompt.day), code).toBe(true)
      expect(text.length).toBeGreaterThan(20)
    }
  })
  test('teaches, and cites lists that are there', () => {
    expect(key.because.length).toBeGreaterThan(80)
    const { id: source, place } = splitAuthority(key.source)
    expect(sources).toContain(source)
    expect(place).toMatch(/^I\.[ABC]\.\d+/)
    expect(skills).toContain(prompt.skill)
    const named = key.wrong.flatMap(({ misconception }) => misconception ?? [])
    expect(named.filter((name) => !misconceptions.includes(name))).toEqual([])
  })
  test('does not give its answer away', () => {
    const open = `${prompt.text} ${prompt.hint ?? ''} ${prompt.steps.join(' ')}`
    expect(open).not.toContain(key.code)
  })
})
