import type { Ack999 } from './ack999.ts'
import { elementFaults } from './element-faults.ts'
import { guide837I } from './guide/837i.ts'
import { guide837P } from './guide/837p.ts'
import type { ElementTable } from './guide/elements.ts'
import { elements837I, elements837P } from './guide/elements-837.ts'
import type { LoopUse } from './guide/guide.ts'
import { type SetText, setsIn, type WireInput } from './sets-in.ts'
import { type SyntaxPlace, syntaxSentence } from './syntax-sentence.ts'
import { walk } from './walk.ts'

/** By what a clearinghouse checks one transaction. */
export interface Rules {
  readonly guide: LoopUse
  readonly elements: ElementTable
}

/** Guides a clearinghouse checks 837s by, by implementation. */
const claims: Readonly<Record<string, Rules>> = {
  '837/005010X222A1': { guide: guide837P, elements: elements837P },
  '837/005010X223A2': { guide: guide837I, elements: elements837I },
}

/**
 * The syntax gate of a clearinghouse: one 837 text → its 999. Segments by loop and order, elements by type, length and
 * allowed codes, dates, and the counts of SE, GE and IEA (in life a broken envelope is answered by a TA1; here it is an
 * error of that segment). Never throws. Whether the content is right is the scrubber's and the payer's question.
 */
export const validate = (text: WireInput): Ack999 => validateBy(text, claims, ({ st }) => st === '837')

/** The same gate for other transactions: the first one of the text that `isMeant`, by the rules of its `ST01/GS08`. */
export function validateBy(
  text: WireInput,
  rulesBy: Readonly<Record<string, Rules>>,
  isMeant: (set: SetText) => boolean,
): Ack999 {
  const { tokens, sets, problems } = setsIn(text)
  const set = sets.find(isMeant)
  const rules = set && rulesBy[`${set.st}/${set.version}`]
  if (!set || !rules) return ackOf(set, [{ segment: 'ST', position: 1, code: '6' }])
  const start = set.segments[0]?.position ?? 1
  // An envelope's closer may stand before the set; positions begin at 0, which is the envelope.
  const inSet = (position: number) => Math.max(0, position - start + 1)
  const { steps, misplaced } = walk(rules.guide, set.segments, set.component)
  const places = misplaced.map(
    (fault): SyntaxPlace => ({
      segment: fault.segment,
      position: inSet(fault.position),
      ...(fault.loop === '' ? {} : { loop: fault.loop }),
      code: fault.code,
    }),
  )
  const elements = steps.flatMap(({ segment, loop }) =>
    elementFaults(segment, loop, set.component, rules.elements).map(
      (fault): SyntaxPlace => ({ ...fault, position: inSet(segment.position) }),
    ),
  )
  const envelope = [
    ...countFaults(tokens.segments, inSet),
    ...problems
      .filter(({ segment }) => segment === 'ISA')
      .map((): SyntaxPlace => ({ segment: 'ISA', position: 0, code: '8' })),
  ]
  return ackOf(
    set,
    [...places, ...elements, ...envelope].sort((a, b) => a.position - b.position),
  )
}

function ackOf(set: SetText | undefined, errors: readonly SyntaxPlace[]): Ack999 {
  const group = Number(set?.group ?? 0)
  return {
    group: Number.isSafeInteger(group) ? group : 0,
    set: set?.control ?? '',
    ...(set && set.st !== '837' ? { transaction: set.st } : {}),
    ...(set?.version ? { version: set.version } : {}),
    accepted: errors.length === 0,
    errors: errors.map((error) => ({ ...error, message: syntaxSentence(error) }) as Ack999['errors'][number]),
  }
}

/** What closes repeats what opened: the count and the control number. */
const closers = [
  { open: 'ST', close: 'SE', control: 2, counts: undefined },
  { open: 'GS', close: 'GE', control: 6, counts: 'ST' },
  { open: 'ISA', close: 'IEA', control: 13, counts: 'GS' },
] as const

function countFaults(
  segments: readonly {
    readonly id: string
    readonly elements: readonly string[]
    readonly position: number
  }[],
  inSet: (position: number) => number,
): SyntaxPlace[] {
  return closers.flatMap(({ open, close, control, counts }) => {
    const from = segments.findIndex(({ id }) => id === open)
    const to = segments.findIndex(({ id }, index) => id === close && index > from)
    const [head, tail] = [segments[from], segments[to]]
    // A missing SE is the walk's finding already.
    if (!head || !tail)
      return close === 'SE' ? [] : [{ segment: close, position: inSet(segments.length + 1), code: '3' }]
    const count =
      counts === undefined ? to - from + 1 : segments.slice(from, to).filter(({ id }) => id === counts).length
    const told = [tail.elements[0] ?? '', tail.elements[1] ?? '']
    const fault = (element: number): SyntaxPlace => ({
      segment: close,
      position: inSet(tail.position),
      code: '8',
      element,
      elementCode: 'I12',
      ...(told[element - 1] ? { value: told[element - 1] } : {}),
    })
    return [
      ...(Number(told[0]) === count && told[0] !== '' ? [] : [fault(1)]),
      ...(told[1]?.trim() === head.elements[control - 1]?.trim() ? [] : [fault(2)]),
    ]
  })
}
