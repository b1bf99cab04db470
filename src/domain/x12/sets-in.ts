import type { Segment, WireProblem } from './set.ts'
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

export interface SetsIn {
  readonly tokens: Tokens
  readonly sets: readonly SetText[]
  readonly problems: readonly WireProblem[]
}

/** The transaction sets of a text, in order; the envelope's own segments are left out. */
export function setsIn(text: string): SetsIn {
  const tokens = tokenise(text)
  const problems: WireProblem[] = [...tokens.problems]
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
  return { tokens, sets, problems }
}

const envelopeIds: ReadonlySet<string> = new Set(['ISA', 'GS', 'ST', 'GE', 'IEA', 'TA1'])
