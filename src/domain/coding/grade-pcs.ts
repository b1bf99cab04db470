import type { ProcedureLine } from './answer.ts'
import { compareDay } from './grade-procedure.ts'
import type { KeyProcedure } from './key.ts'
import { bare, earnedBy, isCodeRight, kindest, named, type Part, type TitleOf } from './part.ts'

/** The seven characters of an ICD-10-PCS code; the root operation decides most, so it weighs most. */
export const axes = [
  { at: 'section', name: 'section', worth: 1 },
  { at: 'body-system', name: 'body system', worth: 1 },
  { at: 'root-operation', name: 'root operation', worth: 4 },
  { at: 'body-part', name: 'body part', worth: 2 },
  { at: 'approach', name: 'approach', worth: 2 },
  { at: 'device', name: 'device', worth: 1 },
  { at: 'qualifier', name: 'qualifier', worth: 1 },
] as const

export interface PcsAsk {
  readonly titleOf: TitleOf
  readonly asked?: readonly boolean[] | undefined
}

/** One ICD-10-PCS line beside a line of the key, character by character. */
export function comparePcs(line: ProcedureLine, key: KeyProcedure, ask: PcsAsk): readonly Part[] {
  const code = kindest(
    [key.code, ...key.alternatives],
    (wanted) => axes.map((axis, place) => compareAxis(line, wanted, place, axis, ask)),
    (result) => earnedBy(result) * 2 + (isCodeRight(result) ? 1 : 0),
  )
  return [...code, ...compareDay(line, key)]
}

function compareAxis(
  line: ProcedureLine,
  wanted: string,
  place: number,
  axis: (typeof axes)[number],
  ask: PcsAsk,
): Part {
  const [mine, want] = [bare(line.code)[place] ?? '', bare(wanted)[place] ?? '']
  const right = mine === want
  const asked = ask.asked === undefined || ask.asked[place] === true
  const possible = asked ? axis.worth : 0
  const length = bare(line.code).length
  return {
    at: axis.at,
    verdict: right ? 'right' : 'wrong',
    earned: right ? possible : 0,
    possible,
    mine: mine || 'blank',
    expected: want,
    ofCode: true,
    says: right
      ? `Character ${place + 1}, the ${axis.name}, is right.`
      : `Character ${place + 1}, the ${axis.name}, is ${want} in ${named(wanted, ask.titleOf)}, not ${mine || 'blank'}.`,
    ...(right || length === 7
      ? {}
      : { effect: 'A procedure code always has seven characters; a shorter one is rejected.' }),
  }
}

/** Enough in common to be the same procedure seen wrong: same section, and the operation or the body part agrees. */
export function isSameProcedure(a: string, b: string): boolean {
  const [mine, want] = [bare(a), bare(b)]
  if (mine[0] !== want[0]) return false
  return (
    mine.slice(1, 3) === want.slice(1, 3) ||
    (mine[1] === want[1] && mine[3] === want[3]) ||
    (mine[2] === want[2] && mine[3] === want[3])
  )
}
