import type { Delimiters, Segment, WireProblem } from './set.ts'
import { type Tokens, tokenise } from './tokenise.ts'

/** One transaction set of a file, ST to SE, with the version of its group. */
export interface SetText {
  /** ST01. */
  readonly st: string
  /** GS08, or ST03 where there is no GS. */
  readonly version: string
  /** GS06 and ST02. */
  readonly group: string
  readonly control: string
  readonly component: string
  readonly repetition: string
  readonly segments: readonly Segment[]
  /** False when the next set or the end came before an SE. */
  readonly closed: boolean
}

/** What stands between one ISA and the next: it has separators of its own. */
export interface Interchange {
  /** Position of its first segment. */
  readonly first: number
  readonly delimiters: Delimiters
}

export interface SetsIn {
  /** Of the whole text; its delimiters are those of the first ISA. */
  readonly tokens: Tokens
  readonly interchanges: readonly Interchange[]
  readonly sets: readonly SetText[]
  readonly problems: readonly WireProblem[]
}

/** A text, or one whose sets were found before: every reader takes both. */
export type WireInput = string | SetsIn

/** The transaction sets of a text, in order, over all its interchanges; the envelope's own segments are left out. */
export function setsIn(input: WireInput): SetsIn {
  if (typeof input !== 'string') return input
  const parts = interchangesIn(input)
  const found = parts.map(setsOf)
  const [first] = parts as [Tokens]
  const tokens =
    parts.length === 1
      ? first
      : {
          delimiters: first.delimiters,
          segments: parts.flatMap(({ segments }) => segments),
          problems: parts.flatMap(({ problems }) => problems),
        }
  return {
    tokens,
    interchanges: parts.map(({ delimiters, segments }) => ({
      first: segments[0]?.position ?? 1,
      delimiters,
    })),
    sets: found.flatMap(({ sets }) => sets),
    problems: [...tokens.problems, ...found.flatMap(({ problems }) => problems)],
  }
}

/** The separators in force at a segment. */
export const delimitersAt = ({ interchanges, tokens }: SetsIn, position: number): Delimiters =>
  interchanges.findLast(({ first }) => first <= position)?.delimiters ?? tokens.delimiters

/** Each transaction of a file as a file of its own, positions and envelope unchanged. */
export const oneByOne = (found: SetsIn): SetsIn[] => found.sets.map((set) => ({ ...found, sets: [set] }))

/** An ISA at the beginning of a segment: two digits, at most ten characters, two digits. */
const opening = /(?<![A-Za-z0-9 ])ISA([^A-Za-z0-9\s])\d\d\1[^\n]{0,10}\1\d\d\1/g

/** Several envelopes in one file, as mailboxes hand them out: each is taken apart by its own separators. */
function interchangesIn(text: string): Tokens[] {
  const starts = [...text.matchAll(opening)].map(({ index }) => index)
  // What stands before the first ISA is a part of its own, unless it is blank.
  const isFirst = text.slice(0, starts[0] ?? 0).trim() === ''
  const cuts = [0, ...starts.slice(isFirst ? 1 : 0), text.length]
  const parts: Tokens[] = []
  let before = 0
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const part = tokenise(text, { from, to: cuts[index + 1] as number, before })
    before += part.segments.length
    parts.push(part)
  }
  return parts
}

function setsOf(tokens: Tokens): Pick<SetsIn, 'sets' | 'problems'> {
  const problems: WireProblem[] = []
  const sets: SetText[] = []
  let group: Segment | undefined
  let open: Segment[] | undefined
  const finish = (closed: boolean) => {
    const head = open?.[0]
    if (!head || !open) return
    if (!closed)
      problems.push({
        at: `segment ${head.position}`,
        segment: 'ST',
        position: head.position,
        message: `The transaction that begins at segment ${head.position} has no SE.`,
      })
    sets.push({
      st: (head.elements[0] ?? '').trim(),
      version: (group?.elements[7] ?? head.elements[2] ?? '').trim(),
      group: (group?.elements[5] ?? '').trim(),
      control: (head.elements[1] ?? '').trim(),
      component: tokens.delimiters.component,
      repetition: tokens.delimiters.repetition,
      segments: open,
      closed,
    })
    open = undefined
  }
  for (const segment of tokens.segments) {
    if (envelopeIds.has(segment.id)) finish(false)
    if (segment.id === 'GS') group = segment
    if (segment.id === 'ST') open = []
    open?.push(segment)
    if (segment.id === 'SE') finish(true)
  }
  finish(false)
  return { sets, problems }
}

const envelopeIds: ReadonlySet<string> = new Set(['ISA', 'GS', 'ST', 'GE', 'IEA', 'TA1'])
