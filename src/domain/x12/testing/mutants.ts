/**
 * What happens to files on the way, drawn from a seed: the same seed damages the same text in the same way, so that every
 * fault a long run finds can be made again from its number.
 */

/** Numbers from 0 up to, but without, `below` (mulberry32: small, fast, the same everywhere). */
export type Draw = (below: number) => number

export function drawsFrom(seed: number): Draw {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const foreign = [
  ...['*', '~', ':', '^', '|', '>', '\n', '\r\n', '\t', ' ', '\u0000', '\uFEFF', '\u00A0', '\u2028'],
  ...[
    'é',
    '漢',
    '😀',
    '\uD83D',
    '-',
    '.',
    '+',
    '9e999',
    '1e5',
    '-0',
    '0x10',
    'NaN',
    '__proto__',
    'constructor',
  ],
  ...['HL*9*8*22*1~', 'CLM*~', 'SVC*HC~', 'CAS*PR*1*~', 'ISA', 'SE*1~', 'ST*835*1~', 'LX*~', 'NM1~', 'PLB*~'],
]
const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T

/** The text in segments, each with its terminator. */
const segmentsOf = (text: string): string[] => text.split(/(?<=~)/)
const joined = (segments: readonly string[]): string => segments.join('')

/** One element of one segment replaced. */
function withElement(text: string, draw: Draw, change: (element: string) => string): string {
  const segments = segmentsOf(text)
  const row = draw(segments.length)
  const elements = (segments[row] ?? '').split('*')
  if (elements.length < 2) return text
  const at = 1 + draw(elements.length - 1)
  elements[at] = change(elements[at] ?? '')
  segments[row] = elements.join('*')
  return joined(segments)
}

const damages: readonly ((text: string, draw: Draw) => string)[] = [
  // one bit
  (text, draw) => {
    const at = draw(text.length)
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << draw(8)))
    return text.slice(0, at) + flipped + text.slice(at + 1)
  },
  // a piece lost, doubled, or replaced
  (text, draw) => {
    const at = draw(text.length)
    return text.slice(0, at) + text.slice(at + 1 + draw(12))
  },
  (text, draw) => {
    const [at, long] = [draw(text.length), 1 + draw(40)]
    return text.slice(0, at + long) + text.slice(at)
  },
  (text, draw) => {
    const at = draw(text.length)
    return text.slice(0, at) + pick(foreign, draw) + text.slice(at + draw(3))
  },
  // a segment lost, doubled, moved, or two exchanged
  (text, draw) => joined(segmentsOf(text).toSpliced(draw(60), 1)),
  (text, draw) => {
    const segments = segmentsOf(text)
    const at = draw(segments.length)
    return joined(segments.toSpliced(at, 0, ...Array.from({ length: 1 + draw(4) }, () => segments[at] ?? '')))
  },
  (text, draw) => {
    const segments = segmentsOf(text)
    const [moved = ''] = segments.splice(draw(segments.length), 1)
    return joined(segments.toSpliced(draw(segments.length + 1), 0, moved))
  },
  (text, draw) => {
    const segments = segmentsOf(text)
    const [a, b] = [draw(segments.length), draw(segments.length)]
    const kept = segments[a] ?? ''
    segments[a] = segments[b] ?? ''
    segments[b] = kept
    return joined(segments)
  },
  // other separators, consistently or not
  (text, draw) => text.replaceAll('*', pick(['|', '~', 'A', ' ', '\n', '\u001d'], draw)),
  (text, draw) => text.replaceAll('~', pick(['\n', '\r\n', '\u001e', '*', '', '|'], draw)),
  (text, draw) => text.replaceAll(':', pick(['>', '~', '*', '\\', ''], draw)),
  // cut off, begun late, or two files in one
  (text, draw) => text.slice(0, draw(text.length)),
  (text, draw) => text.slice(draw(text.length)),
  (text, draw) => text.slice(0, draw(text.length)) + text.slice(draw(text.length)),
  // elements: blank, foreign, huge, repeated, composite
  (text, draw) => withElement(text, draw, () => ''),
  (text, draw) => withElement(text, draw, () => pick(foreign, draw)),
  (text, draw) => withElement(text, draw, (element) => element.repeat(1 + draw(1000)).slice(0, 4000)),
  (text, draw) =>
    withElement(text, draw, (element) => Array.from({ length: 1 + draw(60) }, () => element).join('^')),
  (text, draw) =>
    withElement(text, draw, (element) => Array.from({ length: 1 + draw(60) }, () => element).join(':')),
  (text, draw) => withElement(text, draw, () => String(draw(2_000_000_000) - 1_000_000_000)),
  (text, draw) => withElement(text, draw, () => `${draw(99_999_999)}-${draw(99_999_999)}`),
  (text, draw) => withElement(text, draw, (element) => `${element}${'*'.repeat(draw(40))}`),
  // a segment that is called otherwise
  (text, draw) => {
    const segments = segmentsOf(text)
    const row = draw(segments.length)
    const name = pick([...foreign, 'toString', 'constructor', 'SVC', 'HI', 'CLM'], draw)
    segments[row] = (segments[row] ?? '').replace(/^\s*[A-Z0-9]+/, name)
    return joined(segments)
  },
  // levels inside levels
  (text, draw) => {
    const segments = segmentsOf(text)
    const from = draw(segments.length)
    const block = segments.slice(from, from + 1 + draw(12))
    return joined(segments.toSpliced(from, 0, ...Array.from({ length: 1 + draw(6) }, () => block).flat()))
  },
  // what mail and editors do
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', ''),
  (text, draw) => text.replace(new RegExp(`.{${20 + draw(70)}}`, 'gs'), '$&\n'),
  (text) => text.toLowerCase(),
]

/** One to four damages, one after the other. */
export function mutant(text: string, seed: number): string {
  const draw = drawsFrom(seed)
  let damaged = text
  for (let times = 1 + draw(4); times > 0; times--) damaged = pick(damages, draw)(damaged, draw)
  return damaged.slice(0, 16_000)
}
