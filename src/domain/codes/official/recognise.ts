import { bad, good, type Result } from '../../kernel/result.ts'
import { shown } from './complaints.ts'
import { decoder } from './decode.ts'
import type { Format } from './format.ts'
import { formats } from './formats.ts'

/** What the first bytes of other kinds of files are. */
const others: readonly (readonly [magic: readonly number[], says: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel or Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x1f, 0x8b], 'a gzip archive; unpack it first'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive; unpack it first'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive; unpack it first'],
  [[0x4d, 0x5a], 'a Windows program; do not start it'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a Linux program'],
  [[0xff, 0xfe], 'text saved as UTF-16; take the file as it was downloaded'],
  [[0xfe, 0xff], 'text saved as UTF-16; take the file as it was downloaded'],
]

/** What texts that are none of ours begin with. */
const otherTexts: readonly (readonly [pattern: RegExp, says: string])[] = [
  [
    /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i,
    'a web page, perhaps an error or a license to accept; open the link in a browser and save the file itself',
  ],
  [
    /^(?:Add|Delete|Revise from|Revise to|No Change): /m,
    'a list of changes (addenda); take the whole list of the year',
  ],
  [/<ICD10(?:CM|PCS)\.index/, 'an index of ICD-10; take the tabular list, the tables or the codes'],
  [/<ICD10(?:CM|PCS)\.[a-z]+[\s>]/i, 'another XML file of ICD-10; take the tabular list or the tables'],
  [/^\s*<\?xml/, 'an XML file of another kind'],
  [/^\s*[[{]/, 'a JSON file'],
]

export const isZip = (bytes: Uint8Array): boolean =>
  begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])

/** Which of our formats the first bytes (64 KB, or the whole file if shorter) belong to, or what the file is instead. */
export function recognise(head: Uint8Array, candidates: readonly Format[] = formats): Result<Format> {
  if (head.length === 0) return no('The file is empty. Download it again.')
  const other = others.find(([magic]) => begins(head, magic))
  if (other) return no(`This is ${other[1]}. ${EXPECTED}`)
  const decode = decoder()
  const text = decode.take(head) + decode.end()
  if (text.trim() === '') return no('The file holds nothing but blanks. Download it again.')
  if (head.includes(0)) return no(`This is not a text file. ${EXPECTED}`)
  const known = candidates.find((format) => format.recognise(text))
  if (known) return good(known)
  const says = otherTexts.find(([pattern]) => pattern.test(text))?.[1]
  return no(says ? `This is ${says}. ${EXPECTED}` : `It begins with ${shown(text.trimStart())}. ${EXPECTED}`)
}

const EXPECTED =
  'Expected is a code file as its owner publishes it: text, CSV or XML, or the zip that holds it.'

const no = (message: string): Result<never> => bad([{ at: 'file', message }])

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte)
