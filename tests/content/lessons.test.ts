import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { Lesson } from '../../src/build/lessons.ts'
import { isLessonQuestion, readQuestions } from '../../src/build/questions.ts'
import { readNpi } from '../../src/domain/kernel/npi.ts'
import { openKinds } from '../../src/exercises/kinds.ts'
import { renderWithHeadings } from '../../src/ui/markdown.ts'

const root = fileURLToPath(new URL('../../content/', import.meta.url))
const reader = new ContentReader(root)
const questions = readQuestions(reader).filter(isLessonQuestion)
const lessons = reader.files('lessons', '.md').map(readLesson)
const lessonIds = lessons.map(({ id }) => id)

/** Ids of a list that other authors keep; undefined while the list is still empty. */
function known(file: string): ReadonlySet<string> | undefined {
  if (!existsSync(join(root, file))) return undefined
  const ids = file.endsWith('.json')
    ? Object.keys(JSON.parse(readFileSync(join(root, file), 'utf8')))
    : reader.rows(file).map((row) => row.id ?? '')
  return ids.length > 0 ? new Set(ids) : undefined
}
const sources = known('sources.json')
const skills = known('skills.csv')
const misconceptions = known('misconceptions.csv')

function readLesson(path: string) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(reader.text(path)) ?? []
  return {
    id: path.replace(/^lessons\//, '').replace(/\.md$/, ''),
    head: Lesson.parse(frontMatter(head)),
    body,
  }
}

/** The small part of YAML that front matter uses: text, whole numbers, `[a, b]`. */
function frontMatter(text: string): unknown {
  const value = (raw: string): unknown => {
    if (raw.startsWith('['))
      return raw
        .slice(1, -1)
        .split(',')
        .map((cell) => cell.trim())
        .filter(Boolean)
    return /^\d+$/.test(raw) ? Number(raw) : raw.replace(/^"(.*)"$/, '$1')
  }
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), value(line.slice(line.indexOf(':') + 1).trim())]),
  )
}

/** Running text: no tables, code, quotes of notes, asides' tags or marks. */
function plain(body: string): string {
  return body
    .replaceAll(/```[\s\S]*?```/g, '')
    .split('\n')
    .filter((line) => !/^\s*(\||<|#)/.test(line))
    .join('\n')
    .replaceAll(/\[\[[^\]]+\]\]|`[^`]*`/g, 'code')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_>]/g, '')
    .replaceAll(/^\s*(?:-|\d+\.)\s+/gm, '')
}

/** Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:;](?:\s|$)|\n/).filter((part) => /[a-z]/i.test(part))
  const words = text.match(/[a-z][a-z'’]*/gi) ?? []
  const syllables = words.reduce((total, word) => total + syllablesOf(word.toLowerCase()), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

const cptShape = /(?<![\d.,$-])\d{4}[\dFTU](?![\d.,-])/

describe.each(lessons)('$id', ({ id, head, body }) => {
  const { html, headings } = renderWithHeadings(body)
  test('asks three questions or more, all of them there and named after it', () => {
    expect(head.questions.length).toBeGreaterThanOrEqual(3)
    const slug = id.split('/').at(-1)
    for (const asked of head.questions) {
      expect(questions.map((question) => question.id)).toContain(asked)
      expect(asked).toMatch(new RegExp(`^q-${slug}-\\d+$`))
    }
  })
  test('leads to a case, and comes after lessons that are there and earlier', () => {
    expect(readdirSync(join(root, 'charts'))).toContain(head.case)
    for (const before of head.after) {
      expect(lessonIds).toContain(before)
      expect(lessons.find((lesson) => lesson.id === before)?.head.order).toBeLessThan(head.order)
    }
  })
  test('names sources and skills that are in the lists', () => {
    expect(head.sources.filter((source) => sources && !sources.has(source))).toEqual([])
    expect(head.skills.filter((skill) => skills && !skills.has(skill))).toEqual([])
  })
  test('has headings that go down one step at a time, from the second level', () => {
    let before = 1
    for (const { depth, text } of headings) {
      expect(depth, text).toBeGreaterThanOrEqual(2)
      expect(depth, text).toBeLessThanOrEqual(before + 1)
      before = depth
    }
    expect(new Set(headings.map(({ slug }) => slug)).size).toBe(headings.length)
    expect(headings.map(({ slug }) => slug)).not.toContain('questions')
  })
  test('links only to lessons and cases that are there, and every picture has words', () => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target)
    const targets = new Set([
      ...lessonIds.map((other) => `/learn/${other}/`),
      ...readdirSync(join(root, 'charts')).map((one) => `/cases/${one}/`),
    ])
    const inPage = new Set(headings.map(({ slug }) => `#${slug}`))
    expect(links.filter((link) => !/^https:/.test(link) && !targets.has(link) && !inPage.has(link))).toEqual(
      [],
    )
    expect([...html.matchAll(/<img(?![^>]*alt="[^"]+")[^>]*>/g)]).toEqual([])
  })
  test('shows no procedure number', () => expect(cptShape.exec(body)?.[0]).toBeUndefined())
  test('is read at grade 11 or below, in 900 to 1,450 words', () => {
    const words = body.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(900)
    expect(words).toBeLessThanOrEqual(1450)
    expect(grade(plain(body))).toBeLessThanOrEqual(11)
  })
  test('names only training NPIs that pass the check', () => {
    for (const [number] of body.matchAll(/\b\d{10}\b/g))
      expect(readNpi(number), number).toMatchObject({ valid: true, training: true })
  })
  test('balances: each sum in a check is right', () => {
    for (const [sentence, left = '', right = ''] of body.matchAll(/Check: ([\d. +]+) = ([\d.]+\d)/g)) {
      const total = left.split('+').reduce((sum, part) => sum + Math.round(Number(part) * 100), 0)
      expect(total, sentence).toBe(Math.round(Number(right) * 100))
    }
  })
})

test('lessons stand in one order, each place once', () =>
  expect(lessons.map(({ head }) => head.order).sort((a, b) => a - b)).toEqual(
    lessons.map((_, index) => index + 1),
  ))

test('every question of a lesson is asked by one lesson', () => {
  const asked = lessons.flatMap(({ head }) => head.questions)
  expect(new Set(asked).size).toBe(asked.length)
  expect(
    questions
      .map(({ id }) => id)
      .filter(
        (id) =>
          lessonIds.some((lesson) => id.startsWith(`q-${lesson.split('/').at(-1)}-`)) && !asked.includes(id),
      ),
  ).toEqual([])
})

test('questions are read without a problem', () =>
  expect(reader.problems.filter(({ at }) => at.startsWith('exercises/q-'))).toEqual([]))

interface ReadKey {
  readonly right?: string
  readonly source: string
  readonly because:
    | string
    | Readonly<Record<string, { readonly text: string; readonly misconception?: string }>>
  readonly wrong?: readonly {
    readonly answer: string
    readonly text: string
    readonly misconception?: string
  }[]
}

describe.each(questions)('$id', ({ id, kind, prompt, key }) => {
  const own = prompt as {
    id: string
    text: string
    skill: string
    options?: readonly { id: string; text: string }[]
  }
  const read = key as ReadKey
  test('has its own id; the model answer earns all, a blank one is incomplete', () => {
    expect(own.id).toBe(id)
    expect(openKinds[kind].proof(prompt, key)).toMatchObject({
      ok: true,
      value: { solved: { state: 'graded' }, blank: { state: 'incomplete' } },
    })
    const proof = openKinds[kind].proof(prompt, key)
    if (proof.ok && proof.value.solved.state === 'graded')
      expect(proof.value.solved.earned).toBe(proof.value.solved.possible)
  })
  test('explains each option, and each wrong answer that is expected is wrong', () => {
    if (typeof read.because === 'string') {
      expect(read.because.length).toBeGreaterThan(20)
      for (const { answer } of read.wrong ?? [])
        expect(openKinds[kind].grade(prompt, key, { text: answer, confidence: 0 }), answer).toMatchObject({
          ok: true,
          value: { earned: 0 },
        })
    } else {
      expect(Object.keys(read.because).sort()).toEqual((own.options ?? []).map((option) => option.id).sort())
      expect(Object.keys(read.because)).toContain(read.right)
    }
  })
  test('cites a source, a skill and misconceptions that are in the lists, and no procedure number', () => {
    expect(sources?.has(read.source.split(' ')[0] ?? '') ?? true, read.source).toBe(true)
    expect(skills?.has(own.skill) ?? true, own.skill).toBe(true)
    const named = [
      ...(read.wrong ?? []),
      ...(typeof read.because === 'string' ? [] : Object.values(read.because)),
    ].flatMap((row) => row.misconception ?? [])
    expect(named.filter((name) => misconceptions && !misconceptions.has(name))).toEqual([])
    expect(cptShape.exec(JSON.stringify([prompt, key]))?.[0]).toBeUndefined()
  })
})

test('the right option is not in one place', () => {
  const rights = questions.flatMap(({ key }) => (key as ReadKey).right ?? [])
  for (const place of 'abcd')
    expect(rights.filter((right) => right === place).length / rights.length).toBeLessThan(0.4)
})
