import { type Grade, type Graded, gradeOf, type Mark } from '../kernel/grade.ts'
import type { CodingAnswer } from './answer.ts'
import { gradeQuery } from './grade-query.ts'
import { gradeSequence } from './grade-sequence.ts'
import { missingIn } from './incomplete.ts'
import type { CodingKey, CodingPrompt, KeyDiagnosis, KeyProcedure } from './key.ts'
import { forbiddenOf, type Pairing, pairDiagnoses, pairProcedures, tollOf } from './match.ts'
import { bare, isCodeRight, named, type Part, possibleIn, type TitleOf, worth } from './part.ts'
import { skillOf } from './skill-of.ts'
import { solveCoding } from './solve.ts'
import { strictScores } from './strict.ts'

/** Titles for the sentences; rows of the code book, or a short list with its labels as titles. Never changes a score. */
export type Titles = readonly { readonly code: string; readonly title: string }[]

/** Grades a worksheet, or says what is blank on it. */
export function gradeCoding(
  prompt: CodingPrompt,
  key: CodingKey,
  answer: CodingAnswer,
  book: Titles = [],
): Grade {
  const missing = missingIn(prompt, answer)
  return missing.length > 0
    ? { state: 'incomplete', missing: [...missing] }
    : gradeEntered(prompt, key, answer, book)
}

/**
 * Marks for every line: right, nearly, missed, not supported. A line wholly missed is marked at the key's place
 * (`diagnoses.2`, verdict `missed`), everything else at the answer's (`diagnoses.0.seventh`).
 */
export function gradeEntered(
  prompt: CodingPrompt,
  key: CodingKey,
  answer: CodingAnswer,
  book: Titles = [],
): Graded {
  const titleOf = titlesIn(book)
  const diagnoses = pairDiagnoses(prompt, key, answer, titleOf)
  const procedures = pairProcedures(prompt, key, answer, titleOf, diagnoses)
  const worthOf = worthOfMissed(prompt, key)
  const marks = [
    ...gradeNothing(key, answer),
    ...listMarks('diagnoses', diagnoses, key, titleOf, worthOf.diagnoses),
    ...gradeSequence(key, diagnoses),
    ...listMarks('procedures', procedures, key, titleOf, worthOf.procedures),
    ...gradeQuery(prompt, key, answer),
    ...gradeDrg(prompt, key, answer),
  ]
  const isAllRight = marks.every((mark) => mark.verdict === 'right')
  return gradeOf(marks, strictScores(prompt, key, answer, diagnoses, procedures, isAllRight))
}

type KeyLine = KeyDiagnosis | KeyProcedure
type List = 'diagnoses' | 'procedures'

function listMarks<Line extends { readonly code: string }, Wanted extends KeyLine>(
  list: List,
  pairing: Pairing<Line, Wanted>,
  key: CodingKey,
  titleOf: TitleOf,
  worthOf: (keyAt: number) => number,
): Mark[] {
  return [
    ...pairing.pairs.flatMap(({ line, at, key: wanted, parts }) =>
      lineMarks(`${list}.${at}`, line.code, wanted, parts, key),
    ),
    ...pairing.missed.map(({ key: wanted, keyAt }) =>
      missedMark(list, wanted, keyAt, worthOf(keyAt), key, titleOf),
    ),
    ...pairing.extra.map(({ line, at }) => extraMark(list, line.code, at, pairing, key, titleOf)),
  ]
}

function lineMarks(
  place: string,
  code: string,
  wanted: KeyLine,
  parts: readonly Part[],
  key: CodingKey,
): Mark[] {
  const rule = ruleOf(wanted)
  if (wanted.optional) {
    const why = `You may add this; the case does not ask for it. ${rule.text}`
    return [
      {
        ...rule.mark,
        at: `${place}.code`,
        verdict: 'right',
        skill: skillOf('code', wanted.skills, key),
        earned: 0,
        possible: 0,
        mine: code,
        expected: wanted.code,
        why,
      },
    ]
  }
  const trap = isCodeRight(parts) ? undefined : forbiddenOf(key, code)
  const told = parts.find((part) => part.ofCode && part.verdict !== 'right') ?? parts[0]
  return parts
    .filter((part) => part.possible > 0 || part.verdict !== 'right' || part === parts[0])
    .map((part) => {
      const effect = part === told ? (trap?.effect ?? part.effect) : part.effect
      return {
        ...rule.mark,
        at: `${place}.${part.at}`,
        verdict: part.verdict,
        skill: skillOf(part.at, wanted.skills, key),
        earned: part.earned,
        possible: part.possible,
        ...(part.mine === undefined ? {} : { mine: part.mine }),
        ...(part.expected === undefined ? {} : { expected: part.expected }),
        why: part === told ? [part.says, trap?.why, rule.text].filter(Boolean).join(' ') : part.says,
        ...(effect ? { effect } : {}),
        ...(part === told && trap?.misconception ? { misconception: trap.misconception } : {}),
      }
    })
}

function missedMark(
  list: List,
  wanted: KeyLine,
  keyAt: number,
  possible: number,
  key: CodingKey,
  titleOf: TitleOf,
): Mark {
  const rule = ruleOf(wanted)
  return {
    ...rule.mark,
    at: `${list}.${keyAt}`,
    verdict: 'missed',
    skill: skillOf('code', wanted.skills, key),
    earned: 0,
    possible,
    expected: wanted.code,
    why: `The note supports ${named(wanted.code, titleOf)}. ${rule.text}`,
    ...(list === 'procedures' ? { effect: 'A service that is not on the claim is not paid.' } : {}),
  }
}

function extraMark<Line extends { readonly code: string }, Wanted extends KeyLine>(
  list: List,
  code: string,
  at: number,
  pairing: Pairing<Line, Wanted>,
  key: CodingKey,
  titleOf: TitleOf,
): Mark {
  const row = forbiddenOf(key, code)
  const twin = pairing.pairs.find((found) => bare(found.line.code) === bare(code))
  const beside = [...key.diagnoses, ...key.procedures].find(
    (line) => row?.insteadOf && bare(line.code) === bare(row.insteadOf),
  )
  const cost = tollOf(key, code)
  return {
    at: `${list}.${at}`,
    verdict: 'extra',
    skill: skillOf('code', beside?.skills ?? [], key),
    earned: 0 - cost,
    possible: 0,
    mine: code,
    why: twin
      ? `${code} stands on this list already.`
      : (row?.why ??
        `Nothing in the documents supports ${named(code, titleOf)}. Code what the provider documents, and only that.`),
    ...(row?.effect ? { effect: row.effect } : {}),
    ...(row?.misconception ? { misconception: row.misconception } : {}),
    ...(beside ? { authority: ruleOf(beside).mark.authority, evidence: [...beside.evidence] } : {}),
  }
}

function gradeNothing(key: CodingKey, answer: CodingAnswer): Mark[] {
  if (!key.nothingToCode && !answer.nothingToCode) return []
  const skill = skillOf('nothing', [], key)
  const [reason] = key.rationale ?? []
  const rule = {
    ...(reason ? { authority: reason.authority } : {}),
    ...(key.evidence ? { evidence: [...key.evidence] } : {}),
  }
  const common = {
    at: 'nothingToCode',
    skill,
    mine: answer.nothingToCode ? 'nothing to code' : 'something to code',
    ...rule,
  }
  if (!key.nothingToCode) {
    return [
      {
        ...common,
        verdict: 'wrong',
        earned: 0,
        possible: 0,
        expected: 'something to code',
        why: 'There is something to code here; the lines that are missing follow.',
      },
    ]
  }
  const right = answer.nothingToCode
  const why =
    `${right ? 'Nothing is to be coded here.' : 'Nothing is to be coded here, and saying so is the answer.'} ${reason?.text ?? ''}`.trim()
  return [
    {
      ...common,
      verdict: right ? 'right' : 'missed',
      earned: right ? worth.nothing : 0,
      possible: worth.nothing,
      expected: 'nothing to code',
      why,
    },
  ]
}

function gradeDrg(prompt: CodingPrompt, key: CodingKey, answer: CodingAnswer): Mark[] {
  if (!prompt.asks.drg || key.drg === undefined) return []
  const right = bare(answer.drg) === bare(key.drg)
  const [reason] = key.rationale ?? []
  const says = right
    ? `MS-DRG ${key.drg} is right.`
    : `The codes group to MS-DRG ${key.drg}, not ${answer.drg.trim() || 'a blank'}.`
  return [
    {
      at: 'drg',
      verdict: right ? 'right' : 'wrong',
      skill: skillOf('drg', [], key),
      earned: right ? worth.drg : 0,
      possible: worth.drg,
      mine: answer.drg.trim() || 'blank',
      expected: key.drg,
      why: `${says} ${reason?.text ?? ''}`.trim(),
      ...(reason ? { authority: reason.authority } : {}),
      ...(right ? {} : { effect: 'Another DRG is another payment for the whole stay.' }),
    },
  ]
}

/** The points a key line can earn: those of the model answer's line for it. */
function worthOfMissed(prompt: CodingPrompt, key: CodingKey): Record<List, (keyAt: number) => number> {
  const model = solveCoding(prompt, key)
  const diagnoses = pairDiagnoses(prompt, key, model, noTitle)
  const procedures = pairProcedures(prompt, key, model, noTitle, diagnoses)
  const find = (pairing: Pairing<unknown, KeyLine>) => (keyAt: number) =>
    possibleIn(pairing.pairs.find((found) => found.keyAt === keyAt)?.parts ?? [])
  return { diagnoses: find(diagnoses), procedures: find(procedures) }
}

function ruleOf(line: KeyLine): {
  text: string
  mark: { authority: string; evidence: Mark['evidence'] & object }
} {
  return {
    text: line.rationale.map((reason) => reason.text).join(' '),
    mark: { authority: line.rationale[0]?.authority ?? '', evidence: [...line.evidence] },
  }
}

const noTitle: TitleOf = () => undefined

function titlesIn(book: Titles): TitleOf {
  const titles = new Map(book.map((entry) => [bare(entry.code), entry.title]))
  return (code) => titles.get(bare(code))
}
