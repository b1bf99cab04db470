import type { Span } from '../kernel/span.ts'

/** A document with its text, as it is read at a desk. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly text: string
}

/** A piece of the text by its offsets: `text.slice(start, end)` is exactly what is shown. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/**
 * What a clinical document is made of. A block covers whole lines, its line ends included; blocks follow each other
 * without a gap, so that together they are the text. Pieces inside a block leave out its marks (`- `, `|`, `:`).
 */
export type Block = Piece &
  (
    | { readonly kind: 'gap' }
    | { readonly kind: 'heading'; readonly text: Piece }
    | { readonly kind: 'paragraph'; readonly text: Piece }
    | { readonly kind: 'list'; readonly items: readonly Piece[] }
    | { readonly kind: 'pairs'; readonly pairs: readonly { readonly key: Piece; readonly value: Piece }[] }
    | { readonly kind: 'table'; readonly rows: readonly (readonly Piece[])[] }
  )

type Kind = Block['kind']

interface Line extends Piece {
  /** Without the line end and blanks at the right. */
  readonly text: string
  readonly kind: Kind
}

/**
 * Plain text of a chart → blocks. The grammar: a line in capitals that ends with a colon is a heading; lines that begin
 * with `- ` are a list; `Key: value` is a pair; lines with `|` are a table; blank lines part; the rest is a paragraph.
 * A line that begins with two blanks goes on with the item or value above. Nothing else means anything: `*`, `<5`, `1.` and `#` stay.
 */
export function parseDocument(text: string): readonly Block[] {
  const lines = linesOf(text)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    if (!first) break
    let next = at + 1
    while (goesOn(first, lines[next])) next++
    blocks.push(blockOf(lines.slice(at, next)))
    at = next
  }
  return blocks
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    const content = text.slice(start, end).trimEnd()
    lines.push({ start, end, text: content, kind: kindOf(content) })
    start = end
  }
  return lines
}

const HEADING = /^(?=.*[A-Z])[^a-z|]{2,60}:$/
const PAIR = /^([A-Z][^:|]{0,34}):[ \t]+\S/
const ITEM = /^- +\S/

function kindOf(line: string): Kind {
  if (line === '') return 'gap'
  if (HEADING.test(line)) return 'heading'
  if (ITEM.test(line)) return 'list'
  if (/^\|?[^|]*\|/.test(line)) return 'table'
  return PAIR.test(line) && (line.split(':', 1)[0] ?? '').trim().split(/\s+/).length <= 4
    ? 'pairs'
    : 'paragraph'
}

/** Whether a line belongs to the block that `first` began. */
function goesOn(first: Line, next: Line | undefined): boolean {
  if (!next || first.kind === 'heading') return false
  const isContinuation = /^ {2}\S/.test(next.text) && (first.kind === 'list' || first.kind === 'pairs')
  return next.kind === first.kind || (isContinuation && next.kind !== 'gap')
}

function blockOf(lines: readonly Line[]): Block {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('A block has no line.')
  const place = { start: first.start, end: last.end }
  const whole = { start: first.start, end: last.start + last.text.length }
  const make: Record<Kind, () => Block> = {
    gap: () => ({ ...place, kind: 'gap' }),
    heading: () => ({ ...place, kind: 'heading', text: trimmed(first, 0, first.text.length - 1) }),
    paragraph: () => ({ ...place, kind: 'paragraph', text: whole }),
    list: () => ({
      ...place,
      kind: 'list',
      items: grouped(lines, ITEM).map((group) => upTo(trimmed(group.first, 1), group.last)),
    }),
    pairs: () => ({
      ...place,
      kind: 'pairs',
      pairs: grouped(lines, PAIR).map((group) => pairOf(group.first, group.last)),
    }),
    table: () => ({ ...place, kind: 'table', rows: lines.map(cellsOf).filter((cells) => cells.length > 0) }),
  }
  return make[first.kind]()
}

/** Lines that begin something, each with the last line that goes on with it. */
function grouped(lines: readonly Line[], begins: RegExp): { first: Line; last: Line }[] {
  const groups: { first: Line; last: Line }[] = []
  for (const line of lines) {
    const current = groups.at(-1)
    if (current && !begins.test(line.text)) current.last = line
    else groups.push({ first: line, last: line })
  }
  return groups
}

function pairOf(first: Line, last: Line): { key: Piece; value: Piece } {
  const colon = first.text.indexOf(':')
  return { key: trimmed(first, 0, colon), value: upTo(trimmed(first, colon + 1), last) }
}

const upTo = (piece: Piece, last: Line): Piece => ({ start: piece.start, end: last.start + last.text.length })

/** Cells between bars; the bars at the ends and a rule of dashes under the head are left out. */
function cellsOf(line: Line): Piece[] {
  if (/^[\s|:-]+$/.test(line.text)) return []
  const inner = line.text.replace(/\|$/, '')
  const cells: Piece[] = []
  let from = inner.startsWith('|') ? 1 : 0
  for (let at = from; at <= inner.length; at++) {
    if (at < inner.length && inner[at] !== '|') continue
    cells.push(trimmed(line, from, at))
    from = at + 1
  }
  return cells
}

/** A part of a line by its columns, without blanks at either end. */
function trimmed(line: Line, from: number, to = line.text.length): Piece {
  const part = line.text.slice(from, to)
  const start = line.start + from + (part.length - part.trimStart().length)
  return { start, end: Math.max(start, start + part.trim().length) }
}

/** Every piece that is shown, in order: where highlights can stand. */
export function piecesOf(block: Block): readonly Piece[] {
  const pick: { [K in Kind]: (block: Extract<Block, { kind: K }>) => readonly Piece[] } = {
    gap: () => [],
    heading: (found) => [found.text],
    paragraph: (found) => [found.text],
    list: (found) => found.items,
    pairs: (found) => found.pairs.flatMap(({ key, value }) => [key, value]),
    table: (found) => found.rows.flat(),
  }
  return (pick[block.kind] as (found: Block) => readonly Piece[])(block)
}

/** The words from `start` to `end` as a span that finds them again; undefined when only blanks are chosen. */
export function spanFromOffsets(
  document: string,
  text: string,
  start: number,
  end: number,
): Span | undefined {
  const chosen = text.slice(Math.max(0, start), Math.max(0, end))
  const quote = chosen.trim()
  if (quote === '') return undefined
  const from = Math.max(0, start) + (chosen.length - chosen.trimStart().length)
  let nth = 1
  for (let at = text.indexOf(quote); at >= 0 && at < from; at = text.indexOf(quote, at + 1)) nth++
  return { document, quote, nth }
}

/** Sentences of a document as pieces, for choosing one with the keyboard; headings and keys are not sentences. */
export function sentencesOf(text: string, blocks: readonly Block[] = parseDocument(text)): readonly Piece[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'gap') return []
    const pieces = block.kind === 'pairs' ? block.pairs.map(({ value }) => value) : piecesOf(block)
    return pieces.flatMap((piece) => sentencesIn(text, piece))
  })
}

/** A period, question or exclamation mark, blanks, then a capital or a digit; not after `Dr.`, a single letter or a number in a list. */
const END = /[.?!]["')\]]?\s+(?=[A-Z0-9"'([])/g
const SHORT = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|St|vs|approx|No|[A-Za-z]|\d{1,2})\.\s+$/

function sentencesIn(text: string, piece: Piece): Piece[] {
  const found: Piece[] = []
  const body = text.slice(piece.start, piece.end)
  let from = 0
  const add = (to: number) => {
    const part = body.slice(from, to)
    const start = piece.start + from + (part.length - part.trimStart().length)
    if (part.trim() !== '') found.push({ start, end: start + part.trim().length })
    from = to
  }
  for (const match of body.matchAll(END)) {
    const to = match.index + match[0].length
    if (!SHORT.test(body.slice(from, to))) add(to)
  }
  add(body.length)
  return found
}
