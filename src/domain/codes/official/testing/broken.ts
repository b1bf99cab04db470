import { strToU8 } from 'fflate'
import { readOfficial } from '../read-official.ts'
import { sourceOf } from '../source.ts'
import { sampleOf } from './samples.ts'

/** A way to break a whole file, and what has to be said about it: place, and a part of the sentence. */
export type Broken = readonly [what: string, damage: (text: string) => string, at: string, says: string]

const lined = (change: (lines: string[]) => string[]) => (text: string) => change(text.split('\n')).join('\n')

/** Changes of a text by lines, counted from 1. */
export const without = (line: number) => lined((lines) => lines.toSpliced(line - 1, 1))
export const twice = (line: number) => lined((lines) => lines.toSpliced(line, 0, lines[line - 1] ?? ''))
export const upTo = (line: number) => lined((lines) => [...lines.slice(0, line), ''])
export const insert = (line: number, text: string) => lined((lines) => lines.toSpliced(line - 1, 0, text))
export const onLine = (line: number, change: (text: string) => string) =>
  lined((lines) => lines.with(line - 1, change(lines[line - 1] ?? '')))
export const cutAt = (line: number, column: number) =>
  lined((lines) => [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)])
export const change = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)

const instead = (text: string) => () => text

/** Breaks any file of lines: `line` is one of its data lines. */
export const anywhere = (line: number): readonly Broken[] => [
  ['empty', instead(''), 'file', 'The file is empty.'],
  ['blanks only', instead(' \r\n\r\n'), 'file', 'nothing but blanks'],
  ['a web page', instead('<!doctype html><title>Not found</title>'), 'file', 'This is a web page'],
  ['a PDF', instead('%PDF-1.7 x'), 'file', 'This is a PDF document.'],
  ['a picture', instead('GIF89a'), 'file', 'a picture (GIF)'],
  ['a list of changes', instead('Add:         1 A001  x\r\n'), 'file', 'a list of changes (addenda)'],
  ['another text', instead('Dear student,\r\nhello\r\n'), 'file', 'It begins with "Dear student'],
  ['zero bytes', (text) => `\0${text}`, 'file', 'not a text file'],
  [
    'a byte of no text in the middle',
    onLine(line, (text) => `${text.slice(0, 12)}\u0001${text.slice(13)}`),
    `line ${line}`,
    'not text',
  ],
]

export const hugeLine = (line: number): Broken => [
  'an endless line',
  onLine(line, (text) => text.replace(/\r?$/, 'x'.repeat(70_000))),
  `line ${line}`,
  'longer than 65,536 characters',
]

/** Breaks any XML file. */
export const anyXml = (line: number): readonly Broken[] => [
  ...anywhere(line),
  ['another document', instead('<?xml version="1.0"?><letter/>'), 'file', 'an XML file of another kind'],
  [
    'another root',
    (text) => `<!-- ${text.match(/<ICD10\w+\.tabular>/)?.[0]} --><book/>`,
    'line 1',
    'The document is a <book>',
  ],
  ['half of it', (text) => text.slice(0, text.length >> 1), '', 'cut off'],
  ['no last tag', change(/<\/ICD10\w+\.tabular>\s*$/, ''), '', 'The file ends before </ICD10'],
  ['cut inside a tag', (text) => text.trimEnd().slice(0, -3), '', 'The file ends inside a tag'],
  ['text after the end', (text) => `${text}more`, '', 'Text follows the end'],
  ['two documents', (text) => text + text.replace(/<\?xml.*\?>\s*/, ''), '', 'A second document follows'],
  [
    'a DTD',
    (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'),
    'line 1',
    'document type (DTD)',
  ],
  [
    'an entity of its own',
    onLine(line, (text) => text.replace('<', '&bomb;<')),
    `line ${line}`,
    'XML itself knows',
  ],
  ['crossed tags', change('</title>', '</label>'), '', 'stands where </'],
  ['65 deep', onLine(line, (text) => '<a>'.repeat(70) + text), `line ${line}`, 'more than 64 deep'],
  [
    'an endless tag',
    onLine(line, (text) => `<a b="${'x'.repeat(200_000)}${text}`),
    '',
    'does not end within',
  ],
  ['no year', change('<version>2027<', '<version>soon<'), 'line 1', 'not a year'],
]

/** The first problem of a damaged sample, `line 3: …`; an Error when anything of it was read all the same. */
export function firstProblem(format: string, damage: (text: string) => string): string {
  const { name, text } = sampleOf(format)
  return problemOf(strToU8(damage(text)), name)
}

export function problemOf(bytes: Uint8Array, name: string): string {
  const reading = readOfficial(sourceOf(bytes), { name, hasLicence: true })
  let step = reading.next()
  while (!step.done) step = reading.next()
  if (step.value.some(({ releases }) => releases.length > 0)) return 'was read'
  const [first] = step.value.flatMap(({ problems }) => problems)
  if (step.value.some(({ problems }) => problems.length > 20)) return 'more than 20 problems'
  return first ? `${first.at}: ${first.message}` : 'no problem'
}
