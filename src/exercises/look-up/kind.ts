import * as z from 'zod/mini'
import { coversCode } from '../../domain/codes/pattern.ts'
import { compareDiagnosis } from '../../domain/coding/grade-diagnosis.ts'
import { bare, isCodeRight } from '../../domain/coding/part.ts'
import { Day } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import type { Kind } from '../kind.ts'

/** Find a code by the book: the index first, then the tabular list, then write it down. */
export const LookUpPrompt = z.strictObject({
  id: z.string(),
  /** What the provider wrote, in one sentence. */
  text: z.string(),
  /** The book of this day is open. */
  day: Day,
  skill: z._default(z.string(), 'icd-index-tabular'),
  hint: z.optional(z.string()),
  /** The way, step by step: only where a drill is worked through. */
  steps: z._default(z.array(z.string()), []),
})
export type LookUpPrompt = z.infer<typeof LookUpPrompt>

export const LookUpKey = z.strictObject({
  code: z.string(),
  alternatives: z._default(z.array(z.string()), []),
  /** Place of the character that says the side, from 1 without the dot; the side is judged by itself then. */
  side: z.optional(z.int()),
  /** Ways through an index that lead there, each from its main term: `['Fracture, traumatic', 'radius', 'lower end']`. */
  ways: z.array(z.array(z.string()).check(z.minLength(1))).check(z.minLength(1)),
  because: z.string(),
  /** Codes that are expected and wrong, each with its reason. */
  wrong: z._default(
    z.array(z.strictObject({ code: z.string(), text: z.string(), misconception: z.optional(z.string()) })),
    [],
  ),
  source: z.string(),
})
export type LookUpKey = z.infer<typeof LookUpKey>

/** One look into the book: a term of an index (its way joined by ` › `), a place in the tabular list, or a search. */
export const Look = z.strictObject({
  do: z.enum(['index', 'tabular', 'search']),
  at: z.string(),
  /** Seconds since the drill was shown. */
  second: z.int(),
})
export type Look = z.infer<typeof Look>

export const LookUpAnswer = z.strictObject({
  code: z.string(),
  looks: z.array(Look),
  confidence: z._default(z.int(), 0),
})
export type LookUpAnswer = z.infer<typeof LookUpAnswer>

export const WAY = ' › '

export const lookUp = {
  id: 'look-up',
  prompt: LookUpPrompt,
  key: LookUpKey,
  answer: LookUpAnswer,
  blank: () => ({ code: '', looks: [], confidence: 0 }),
  solve: (_, key) => ({
    code: key.code,
    looks: [
      { do: 'index', at: (key.ways[0] ?? []).join(WAY), second: 0 },
      { do: 'tabular', at: key.code, second: 0 },
    ],
    confidence: 0,
  }),
  grade(prompt, key, answer) {
    if (bare(answer.code) === '')
      return { state: 'incomplete', missing: [{ at: 'code', message: 'No code is written down yet.' }] }
    return gradeOf([...codeMarks(prompt, key, answer), indexMark(key, answer), tabularMark(key, answer)])
  },
} as const satisfies Kind<'look-up', LookUpPrompt, LookUpKey, LookUpAnswer>

function codeMarks(prompt: LookUpPrompt, key: LookUpKey, answer: LookUpAnswer): Mark[] {
  const wanted = {
    code: key.code,
    alternatives: key.alternatives,
    skills: [prompt.skill],
    evidence: [],
    rationale: [],
    optional: false,
    ...(key.side === undefined ? {} : { side: key.side }),
  }
  const line = { code: answer.code, poa: '', evidence: [] }
  const parts = compareDiagnosis(line, wanted, { poa: false, titleOf: () => undefined })
  const mistake = isCodeRight(parts)
    ? undefined
    : key.wrong.find((row) => bare(row.code) === bare(answer.code))
  const told = parts.find((part) => part.verdict !== 'right') ?? parts[0]
  return parts.map((part) => ({
    at: `code.${part.at}`,
    verdict: part.verdict,
    skill: prompt.skill,
    earned: part.earned,
    possible: part.possible,
    ...(part.mine === undefined ? {} : { mine: part.mine }),
    ...(part.expected === undefined ? {} : { expected: part.expected }),
    why: part === told ? [part.says, mistake?.text, key.because].filter(Boolean).join(' ') : part.says,
    authority: key.source,
    ...(part.effect ? { effect: part.effect } : {}),
    ...(part === told && mistake?.misconception ? { misconception: mistake.misconception } : {}),
  }))
}

/**
 * The index comes first: it knows words that no title has, and names the right category (guidelines I.B.1). A look into
 * another category before it costs nothing: wrong ways are part of looking.
 */
function indexMark(key: LookUpKey, { looks }: LookUpAnswer): Mark {
  const way = (key.ways[0] ?? []).join(WAY)
  const at = looks.findIndex(
    (look) => look.do === 'index' && key.ways.some((steps) => isSame(look.at.split(WAY)[0], steps[0])),
  )
  const before = looks.slice(0, Math.max(at, 0))
  const searched = before.some((look) => look.do === 'search')
  const verified = before.some((look) => look.do === 'tabular' && coversCode(key.code.slice(0, 3), look.at))
  const right = at >= 0 && !searched && !verified
  const why = right
    ? `You began in the index, at ${looks[at]?.at.split(WAY)[0] ?? ''}.`
    : at < 0
      ? `You did not go through the index. It leads there by ${way}.`
      : searched
        ? `You searched before you looked into the index. A printed book has no search, and an exam may not either: ${way}.`
        : `You looked into the index after the tabular list. The index goes first: ${way}.`
  return processMark('index', right, way, why)
}

/** No code is taken from the index alone: the tabular list has the notes and the missing characters (guidelines I.B.1). */
function tabularMark(key: LookUpKey, answer: LookUpAnswer): Mark {
  const category = key.code.slice(0, 3)
  const right = answer.looks.some(
    (look) =>
      look.do === 'tabular' &&
      (coversCode(category, look.at) || coversCode(answer.code.slice(0, 3), look.at)),
  )
  const why = right
    ? 'You verified the code in the tabular list.'
    : `A code is never taken from the index alone: its notes and its last characters stand in the tabular list, at ${category}.`
  return processMark('tabular', right, category, why)
}

function processMark(at: string, right: boolean, expected: string, why: string): Mark {
  return {
    at,
    verdict: right ? 'right' : 'missed',
    skill: 'icd-index-tabular',
    earned: right ? 1 : 0,
    possible: 1,
    expected,
    why,
    authority: 'icd10cm-guidelines I.B.1',
  }
}

const isSame = (a = '', b = ''): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
