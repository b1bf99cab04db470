import type { Delimiters, Segment, WireProblem } from './set.ts'

export interface Tokens {
  readonly delimiters: Delimiters
  readonly segments: readonly Segment[]
  readonly problems: readonly WireProblem[]
}

/** What we write with, and what is assumed for a text that does not begin with an ISA. */
export const usual: Delimiters = { element: '*', repetition: '^', component: ':', terminator: '~' }

/**
 * X12 text of any origin → segments, in order, the unknown ones too. Delimiters come from the ISA itself; a byte-order
 * mark, line breaks between segments, lines wrapped at 80 columns and lost ISA padding are forgiven. Never throws: what is
 * odd is a problem. `part` reads a stretch of the text whose segments are counted on from those before it.
 */
export function tokenise(text: string, part: TextPart = { from: 0, to: text.length, before: 0 }): Tokens {
  let start = part.from
  while (start < part.to && isBlank.test(text[start] ?? '')) start++
  const found = text.startsWith('ISA', start) ? delimitersAt(text, start) : undefined
  const delimiters = found ?? usual
  const problems: WireProblem[] = []
  if (!found)
    problems.push(
      problem(
        'ISA',
        part.before + 1,
        'The file does not begin with a whole ISA segment, so * : ^ ~ are assumed as its separators.',
      ),
    )
  const segments = split(text, { ...part, from: start }, delimiters)
  for (const segment of segments) {
    if (isName.test(segment.id)) continue
    const shown = segment.id.length > 12 ? `${segment.id.slice(0, 12)}…` : segment.id
    problems.push(
      problem(
        shown,
        segment.position,
        `Segment ${segment.position} begins with "${shown}", which is not a segment name.`,
      ),
    )
  }
  const last = segments.at(-1)
  if (last && !isEnded(text, last, part.to, delimiters.terminator))
    problems.push(
      problem(
        last.id,
        last.position,
        `The last segment, ${last.id}, has no terminator; the file may be cut off.`,
      ),
    )
  return { delimiters, segments, problems }
}

/** A stretch of a text: characters `from` to `to`, after `before` segments. */
export interface TextPart {
  readonly from: number
  readonly to: number
  readonly before: number
}

const isBlank = /[\uFEFF\s]/
const isName = /^[A-Z][A-Z0-9]{1,2}$/

function isEnded(text: string, last: Segment, to: number, terminator: string): boolean {
  const end = text.indexOf(terminator, last.offset)
  return end >= 0 && end < to
}

const problem = (segment: string, position: number, message: string): WireProblem => ({
  at: `segment ${position}`,
  message,
  segment,
  position,
})

/** Walks the sixteen elements rather than counting 106 characters, so that a file with lost padding can still be read. */
function delimitersAt(text: string, start: number): Delimiters | undefined {
  const element = text[start + 3]
  if (element === undefined || /[A-Za-z0-9\s]/.test(element)) return undefined
  let at = start + 3
  let repetition = ''
  // A line wrapped inside the ISA: the break is no part of what it stands in.
  const afterBreak = (from: number): number => {
    let next = from
    while (next < text.length && isLineBreak(text.charCodeAt(next))) next++
    return next
  }
  for (let n = 1; n <= 16; n++) {
    if (n === 12)
      repetition = text.slice(text.lastIndexOf(element, at - 1) + 1, at).replace(everyLineBreak, '')
    if (n === 16) break
    at = text.indexOf(element, at + 1)
    if (at < 0 || at > start + 200) return undefined
  }
  const first = afterBreak(at + 1)
  const component = text[first]
  const terminator = text[first + 1]
  if (component === undefined || terminator === undefined || component === terminator) return undefined
  // Before 00402 ISA11 was a standards id (`U`), not a separator.
  return {
    element,
    repetition: /^[^A-Za-z0-9\s]$/.test(repetition) ? repetition : usual.repetition,
    component,
    terminator,
  }
}

function split(text: string, part: TextPart, { element, terminator }: Delimiters): Segment[] {
  const segments: Segment[] = []
  // With another terminator a line break is never data (it is not in the character set): some senders wrap at 80 columns.
  const wraps = !isLineBreak(terminator.charCodeAt(0)) && !isLineBreak(element.charCodeAt(0))
  let { from } = part
  while (from < part.to) {
    const end = text.indexOf(terminator, from)
    const stop = end < 0 || end > part.to ? part.to : end
    let begin = from
    while (begin < stop && isBreak(text.charCodeAt(begin))) begin++
    const found = text.slice(begin, stop).trimEnd()
    const raw =
      wraps && (found.includes('\n') || found.includes('\r')) ? found.replace(everyLineBreak, '') : found
    if (raw !== '') {
      const elements = raw.split(element)
      const id = elements.shift() ?? ''
      segments.push({ id, elements, position: part.before + segments.length + 1, offset: begin })
    }
    from = stop + 1
  }
  return segments
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13
const everyLineBreak = /[\r\n]/g

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 32 || code === 9 || code === 0xfeff

/** The segment as it stands in the text, without its terminator. */
export const rawSegment = (segment: Segment, delimiters: Delimiters): string =>
  [segment.id, ...segment.elements].join(delimiters.element)
