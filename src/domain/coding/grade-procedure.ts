import type { ProcedureLine } from './answer.ts'
import type { KeyProcedure } from './key.ts'
import {
  bare,
  earnedBy,
  isCodeRight,
  kindest,
  named,
  type Part,
  possibleIn,
  type TitleOf,
  toll,
  verdictOf,
  worth,
} from './part.ts'

export interface ProcedureAsk {
  readonly pointers: boolean
  readonly titleOf: TitleOf
  readonly asked?: readonly boolean[] | undefined
  /** Key codes of the diagnoses the line points at, in the student's order; `undefined` for a line that matches none. */
  readonly pointedAt: readonly (string | undefined)[]
  /** Key codes of the diagnoses that the student has, right or nearly: only these can be pointed at. */
  readonly within: readonly string[]
}

/** One CPT or HCPCS line beside a line of the key: code, modifiers, units, pointers, day. */
export function compareProcedure(line: ProcedureLine, key: KeyProcedure, ask: ProcedureAsk): readonly Part[] {
  const code = kindest(
    [key.code, ...key.alternatives],
    (wanted) => [compareCode(line, wanted, ask)],
    (result) => earnedBy(result) * 2 + (isCodeRight(result) ? 1 : 0),
  )
  const given = ask.asked !== undefined && !ask.asked.includes(true)
  return [
    ...code.map((part) => (given ? { ...part, earned: 0, possible: 0 } : part)),
    ...kindest(
      [key.modifiers, ...key.modifierAlternatives],
      (wanted) => compareModifiers(line, wanted),
      (parts) => earnedBy(parts) - possibleIn(parts),
    ),
    ...compareUnits(line, key),
    ...(ask.pointers && key.pointers.length > 0
      ? [
          kindest(
            [key.pointers, ...key.pointerAlternatives],
            (wanted) => comparePointers(wanted, ask),
            ({ earned }) => earned,
          ),
        ]
      : []),
    ...compareDay(line, key),
  ]
}

/** Siblings stand beside each other in the code set: the first three characters agree. */
export const isSameFamily = (a: string, b: string): boolean => bare(a).slice(0, 3) === bare(b).slice(0, 3)

function compareCode(line: ProcedureLine, wanted: string, ask: ProcedureAsk): Part {
  const right = bare(line.code) === bare(wanted)
  const family = isSameFamily(line.code, wanted)
  const earned = right ? worth.procedure : family ? worth.family : 0
  return {
    at: 'code',
    verdict: verdictOf(earned, worth.procedure),
    earned,
    possible: worth.procedure,
    mine: line.code,
    expected: wanted,
    ofCode: true,
    says: right
      ? `${named(wanted, ask.titleOf)} is what was done.`
      : family
        ? `The family is right, the member is not: the note supports ${named(wanted, ask.titleOf)}, not ${named(line.code, ask.titleOf)}.`
        : `${named(line.code, ask.titleOf)} is another procedure; the note supports ${named(wanted, ask.titleOf)}.`,
  }
}

function compareModifiers(line: ProcedureLine, wanted: readonly string[]): Part[] {
  const mine = [...new Set(line.modifiers.map(bare).filter(Boolean))]
  const want = wanted.map(bare)
  const missing = want.filter((modifier) => !mine.includes(modifier))
  const needless = mine.filter((modifier) => !want.includes(modifier))
  const common = { at: 'modifiers', mine: mine.join(' ') || 'none', expected: want.join(' ') || 'none' }
  if (want.length === 0) {
    if (needless.length === 0) return []
    const says = `No modifier is needed here; ${needless.join(' and ')} says something that the note does not.`
    return [
      {
        ...common,
        verdict: 'extra',
        earned: -toll.needlessModifier,
        possible: 0,
        says,
        effect: 'A modifier without a reason in the note invites a denial or an audit.',
      },
    ]
  }
  const right = missing.length === 0 && needless.length === 0
  const earned = right ? worth.modifiers : missing.length < want.length ? 1 : 0
  const says = right
    ? `${want.join(' and ')} is right.`
    : [
        missing.length > 0 ? `Modifier ${missing.join(' and ')} is missing.` : '',
        needless.length > 0 ? `Modifier ${needless.join(' and ')} does not belong here.` : '',
      ]
        .filter(Boolean)
        .join(' ')
  const effect = right
    ? {}
    : { effect: 'Without the right modifier the payer bundles the line, pays another amount or denies it.' }
  return [
    {
      ...common,
      verdict: verdictOf(earned, worth.modifiers),
      earned,
      possible: worth.modifiers,
      says,
      ...effect,
    },
  ]
}

/** One unit is nothing to be praised for; more than one has to be found in the note. */
function compareUnits(line: ProcedureLine, key: KeyProcedure): Part[] {
  const mine = Number(line.units.trim() || Number.NaN)
  const right = mine === key.units
  if (key.units === 1 && right) return []
  const possible = key.units === 1 ? 0 : worth.units
  return [
    {
      at: 'units',
      verdict: right ? 'right' : 'wrong',
      earned: right ? possible : key.units === 1 ? -toll.needlessUnits : 0,
      possible,
      mine: line.units.trim() || 'blank',
      expected: String(key.units),
      says: right
        ? `${key.units} units are right.`
        : `The note supports ${key.units} ${key.units === 1 ? 'unit' : 'units'}, not ${line.units.trim() || 'a blank'}.`,
      ...(right
        ? {}
        : {
            effect:
              mine > key.units
                ? 'Too many units are an overpayment that has to be given back.'
                : 'Too few units leave money unpaid.',
          }),
    },
  ]
}

/**
 * The first pointer has to support the service; the others have to be there, in any order. A diagnosis that the student
 * does not have at all is counted where it is missing, not here again.
 */
function comparePointers(wanted: readonly string[], ask: ProcedureAsk): Part {
  const want = wanted.map(bare)
  const mine = ask.pointedAt.map((code) => (code === undefined ? undefined : bare(code)))
  const reachable = want.filter((code) => ask.within.map(bare).includes(code))
  const lost = reachable.length === 0
  const first = reachable.includes(want[0] ?? '') ? mine[0] === want[0] : mine.length > 0
  const rest =
    lost ||
    (reachable.every((code) => mine.includes(code)) &&
      mine.every((code) => code !== undefined && want.includes(code)))
  const earned =
    first && rest ? worth.pointers : first || reachable.some((code) => mine.includes(code)) ? 1 : 0
  const expected = wanted.join(', ')
  const says = {
    lost: `This line should point at ${expected}, which is missing above and is counted there.`,
    right: 'The line points at the diagnosis that supports it.',
    rest: `The first pointer is right; the line points at ${expected} and at nothing else.`,
    first: `The first pointer has to name the reason for this service: ${wanted[0] ?? ''}.`,
  }
  const right = earned === worth.pointers
  return {
    at: 'pointers',
    verdict: verdictOf(earned, worth.pointers),
    earned,
    possible: worth.pointers,
    expected,
    mine:
      ask.pointedAt.map((code) => code ?? 'a diagnosis that the note does not support').join(', ') ||
      'nothing',
    says: says[lost ? 'lost' : right ? 'right' : first ? 'rest' : 'first'],
    ...(right
      ? {}
      : { effect: 'A line that points at the wrong diagnosis is denied as not medically necessary.' }),
  }
}

export function compareDay(line: ProcedureLine, key: { readonly day?: string | undefined }): Part[] {
  if (key.day === undefined) return []
  const right = line.day.trim() === key.day
  return [
    {
      at: 'day',
      verdict: right ? 'right' : 'wrong',
      earned: right ? worth.day : 0,
      possible: worth.day,
      mine: line.day.trim() || 'blank',
      expected: key.day,
      says: right ? 'The day is right.' : `The procedure was done on ${key.day}.`,
    },
  ]
}
