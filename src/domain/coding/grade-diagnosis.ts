import type { CodedLine } from './answer.ts'
import type { KeyDiagnosis } from './key.ts'
import {
  bare,
  earnedBy,
  isCodeRight,
  kindest,
  named,
  type Part,
  sharedPrefix,
  type TitleOf,
  verdictOf,
  worth,
} from './part.ts'

export interface DiagnosisAsk {
  readonly poa: boolean
  readonly titleOf: TitleOf
  /** For a line given with gaps, the characters that were asked; others earn nothing and cost nothing. */
  readonly asked?: readonly boolean[] | undefined
}

/** One diagnosis beside a line of the key, by depth: category, detail, side, 7th character, POA. */
export function compareDiagnosis(line: CodedLine, key: KeyDiagnosis, ask: DiagnosisAsk): readonly Part[] {
  const parts = kindest(
    [key.code, ...key.alternatives],
    (code) => compareCode(line, code, key, ask),
    (result) => earnedBy(result) * 2 + (isCodeRight(result) ? 1 : 0),
  )
  return ask.asked ? parts.map((part) => onlyAsked(part, ask.asked ?? [], key)) : parts
}

/** True when the two stand for the same thing well enough to be compared line by line. */
export const isSameCategory = (a: string, b: string): boolean => bare(a).slice(0, 3) === bare(b).slice(0, 3)

function compareCode(line: CodedLine, wanted: string, key: KeyDiagnosis, ask: DiagnosisAsk): Part[] {
  const want = bare(wanted)
  const mine = bare(line.code)
  const shape = { want, mine, typed: line.code, wanted, side: key.side, titleOf: ask.titleOf }
  const poa = ask.poa ? [comparePoa(line, key)] : []
  if (!isSameCategory(mine, want)) return [...otherCategory(shape), ...poa]
  const seventh = compareSeventh(shape)
  return [
    {
      at: 'category',
      verdict: 'right',
      earned: worth.category,
      possible: worth.category,
      mine: line.code,
      expected: wanted,
      ofCode: true,
      says:
        mine === want
          ? `${named(wanted, ask.titleOf)} is what the note supports.`
          : `The category ${want.slice(0, 3)} is right.`,
    },
    compareDetail(shape),
    ...(key.side && want.length >= key.side ? [compareSide(shape, key.side)] : []),
    ...(seventh ? [seventh] : []),
    ...poa,
  ]
}

interface Shape {
  readonly want: string
  readonly mine: string
  readonly typed: string
  readonly wanted: string
  readonly side: number | undefined
  readonly titleOf: TitleOf
}

function otherCategory({ want, typed, wanted, side, titleOf }: Shape): Part[] {
  const possible =
    worth.category +
    worth.specificity +
    (side && want.length >= side ? worth.laterality : 0) +
    (want.length === 7 ? worth.seventh : 0)
  const says = `${named(typed, titleOf)} belongs to another category; the note supports ${named(wanted, titleOf)}.`
  return [
    { at: 'code', verdict: 'wrong', earned: 0, possible, mine: typed, expected: wanted, says, ofCode: true },
  ]
}

/** Characters 4 to 6, without the one that says the side where that is judged by itself. */
function compareDetail({ want, mine, typed, wanted, side, titleOf }: Shape): Part {
  const detail = (code: string) => {
    const end = want.length === 7 ? 6 : Math.max(code.length, 3)
    const at = side && want.length >= side ? side - 1 : -1
    return [...code.slice(0, end)].filter((_, index) => index >= 3 && index !== at).join('')
  }
  const [mineDetail, wantDetail] = [detail(fillPlaceholders(mine, want)), detail(want)]
  const shared = sharedPrefix(mineDetail, wantDetail)
  const right = mineDetail === wantDetail
  const earned = right
    ? worth.specificity
    : Math.floor((worth.specificity * shared) / (Math.max(mineDetail.length, wantDetail.length) + 1))
  const short = mine.length < want.length && want.startsWith(mine)
  const says = right
    ? 'The detail after the category is right.'
    : short
      ? `${named(typed, titleOf)} stops too early; the note says enough for ${named(wanted, titleOf)}.`
      : `The category is right, but the note supports ${named(wanted, titleOf)}, not ${named(typed, titleOf)}.`
  return {
    at: 'specificity',
    verdict: verdictOf(earned, worth.specificity),
    earned,
    possible: worth.specificity,
    mine: typed,
    expected: wanted,
    says,
    ofCode: true,
    ...(short && !right
      ? { effect: 'A code that is not complete is rejected before the payer looks at the claim.' }
      : {}),
  }
}

function compareSide({ want, mine, typed, wanted, titleOf }: Shape, side: number): Part {
  const right = mine[side - 1] === want[side - 1]
  const possible = worth.laterality
  const missing = mine.length < side
  return {
    at: 'laterality',
    verdict: right ? 'right' : 'wrong',
    earned: right ? possible : 0,
    possible,
    mine: mine[side - 1] ?? 'blank',
    expected: want[side - 1] ?? '',
    ofCode: true,
    says: right
      ? 'The side is right.'
      : missing
        ? `The code has no character for the side; in ${wanted} character ${side} is ${want[side - 1]}.`
        : `Character ${side} says the side: ${sideText(wanted, want[side - 1], titleOf)} in ${wanted}, ${sideText(typed, mine[side - 1], titleOf)} in yours. Read which side the note names.`,
    ...(right
      ? {}
      : {
          effect:
            'A side that disagrees with the note or with modifier RT or LT leads to a denial or a request for records.',
        }),
  }
}

/** `1 (right)` where the title says it, else the character alone. */
function sideText(code: string, character: string | undefined, titleOf: TitleOf): string {
  const word = /\b(right|left|bilateral|unspecified)\b/.exec(titleOf(code)?.toLowerCase() ?? '')?.[1]
  return word ? `${character} (${word})` : `${character}`
}

function compareSeventh({ want, mine, wanted }: Shape): Part | undefined {
  if (want.length !== 7) return undefined
  const possible = worth.seventh
  const common = { at: 'seventh', possible, expected: want[6] ?? '', ofCode: true } as const
  if (mine[6] === want[6])
    return {
      ...common,
      verdict: 'right',
      earned: possible,
      mine: mine[6] ?? '',
      says: 'The 7th character is right.',
    }
  if (fillPlaceholders(mine, want) === want) {
    return {
      ...common,
      verdict: 'partly',
      earned: 1,
      mine: mine.at(-1) ?? '',
      says: `${mine.at(-1)} has to stand in the 7th place; fill the empty places with X: ${wanted}.`,
      effect: 'Without its placeholder X the code is not valid and is rejected.',
    }
  }
  const missing = mine.length < 7
  return {
    ...common,
    verdict: 'wrong',
    earned: 0,
    mine: mine[6] ?? 'blank',
    says: missing
      ? `This code needs a 7th character; here it is ${want[6]}.`
      : `The 7th character ${mine[6]} is not what this encounter is; the note describes ${want[6]}.`,
    effect: missing
      ? 'A code without its 7th character is rejected.'
      : 'A wrong 7th character tells the payer about another phase of care.',
  }
}

/** `W26.0A` → `W260XXA` when that is what was wanted, so that a forgotten placeholder costs once. */
function fillPlaceholders(mine: string, want: string): string {
  if (want.length !== 7 || mine.length >= 7 || mine.length < 4) return mine
  const filled = mine.slice(0, -1).padEnd(6, 'X') + mine.slice(-1)
  return filled === want ? filled : mine
}

const EXEMPT = ['', '1', 'E', 'EXEMPT']

function comparePoa(line: CodedLine, key: KeyDiagnosis): Part {
  const mine = line.poa.trim().toUpperCase()
  const right = key.poa === undefined ? EXEMPT.includes(mine) : mine === key.poa.toUpperCase()
  const expected = key.poa ?? 'exempt'
  return {
    at: 'poa',
    verdict: right ? 'right' : 'wrong',
    earned: right ? worth.poa : 0,
    possible: worth.poa,
    mine: mine || 'blank',
    expected,
    says: right
      ? 'Present on admission is right.'
      : key.poa === undefined
        ? 'This code is exempt from present-on-admission reporting; leave the indicator blank.'
        : `Present on admission is ${expected} here, not ${mine || 'blank'}.`,
    ...(right ? {} : { effect: 'The indicator decides whether a condition may count toward the DRG.' }),
  }
}

/** Which characters (from 0) a part looks at; the whole code for `code`. */
function places(part: Part, key: KeyDiagnosis): (at: number) => boolean {
  const table: Record<string, (at: number) => boolean> = {
    category: (at) => at < 3,
    specificity: (at) => at >= 3 && at < 6 && at !== (key.side ?? 0) - 1,
    laterality: (at) => at === (key.side ?? 0) - 1,
    seventh: (at) => at === 6,
    poa: () => true,
  }
  return table[part.at] ?? (() => true)
}

/** A part of a given line counts only when one of its characters was asked. */
function onlyAsked(part: Part, asked: readonly boolean[], key: KeyDiagnosis): Part {
  if (part.at === 'poa') return part
  const isAsked = asked.some((wanted, at) => wanted && places(part, key)(at))
  return isAsked ? part : { ...part, earned: 0, possible: 0 }
}
