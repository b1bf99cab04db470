import { bad, good, type Result } from '../../kernel/result.ts'

/** How the bytes of a file become text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes a file may have: a file is in memory as a whole, about twenty times over once it is taken apart. */
export const MOST_BYTES = 32_000_000

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`

/** Why a file of this size is not even opened; undefined when it is. */
export function tooLarge(size: number): string | undefined {
  if (size === 0) return 'The file is empty: it has no byte. Save it again where it came from.'
  if (size <= MOST_BYTES) return undefined
  return `The file has ${megabytes(size)}; up to ${megabytes(MOST_BYTES)} are read here. Ask for it in parts, or cut it between two transactions: each part needs its ISA, GS, GE and IEA.`
}

/** First bytes of files that are taken for X12 by mistake. */
const others: readonly { readonly bytes: readonly number[]; readonly says: string }[] = [
  {
    bytes: [0x50, 0x4b, 3, 4],
    says: 'a zip (or a Word or Excel file). Unpack it and choose the file inside',
  },
  { bytes: [0x1f, 0x8b], says: 'a gzip. Unpack it and choose the file inside' },
  { bytes: [0x25, 0x50, 0x44, 0x46], says: 'a PDF, a report for people. Ask for the raw file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: 'an old Word or Excel file. Ask for the raw file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], says: 'a picture. Ask for the raw file' },
  { bytes: [0xff, 0xd8, 0xff], says: 'a picture. Ask for the raw file' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], says: 'a 7z archive. Unpack it and choose the file inside' },
  { bytes: [0x52, 0x61, 0x72, 0x21], says: 'a rar archive. Unpack it and choose the file inside' },
]

/** How to read a file that begins with these bytes, or why it is no text. */
export function encodingOf(head: Uint8Array): Result<Encoding> {
  const begins = (bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte)
  const other = others.find(({ bytes }) => begins(bytes))
  if (other) return no(`This is ${other.says}: X12 is plain text that begins with ISA.`)
  if (begins([0xff, 0xfe])) return good('utf-16le')
  if (begins([0xfe, 0xff])) return good('utf-16be')
  const [first, second, third] = [head[0] ?? 0, head[1] ?? 0, head[2] ?? 0]
  if (first !== 0 && second === 0 && third !== 0) return good('utf-16le')
  if (first === 0 && second !== 0) return good('utf-16be')
  const nul = head.indexOf(0)
  if (nul >= 0)
    return no(
      `Byte ${nul + 1} of this file is a zero, which no text has: it is a program's own file. Ask for the raw X12 file.`,
    )
  return good('utf-8')
}

const no = (message: string): Result<never> => bad([{ at: 'file', message }])

/** Beginnings of texts that are no X12. */
const texts: readonly { readonly begins: RegExp; readonly says: string }[] = [
  { begins: /^<(\?xml|!doctype|html|[a-z])/i, says: 'a web page or XML' },
  { begins: /^[{[]/, says: 'JSON' },
  { begins: /^(MSH|FHS|BHS)\|/, says: 'HL7 version 2, which hospitals use inside' },
  { begins: /^(UNA|UNB)[+:]/, says: 'EDIFACT, another standard' },
]

/** Why a text in which no transaction was found is not read: what it is, and what to look for. */
export function whyNothing(text: string, hasEnvelope: boolean): string {
  const start = text.slice(0, 200).replace(/^[\uFEFF\s]+/, '')
  if (start === '') return 'There is no text here. Paste or choose a file that begins with ISA.'
  if (hasEnvelope)
    return 'The envelope (ISA) is there, but no transaction: no segment begins with ST, and there is no TA1. The file was cut off, or its separators are wrong. Ask for it again.'
  const other = texts.find(({ begins }) => begins.test(start))
  const shown = start.slice(0, 24).replace(/\s+/g, ' ')
  const what = other ? `This is ${other.says}, not X12` : 'This is not X12'
  return `${what}: it begins with "${shown}". An X12 file begins with ISA. Ask the clearinghouse or payer for the raw file, not for a report of it.`
}
