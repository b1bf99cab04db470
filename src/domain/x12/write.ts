import { compactDay } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import type { Envelope } from './set.ts'
import { usual } from './tokenise.ts'

/** An element to write: text, a composite of texts, or nothing. */
export type Part = string | undefined
/** Values of one element that repeats, as the service types of EB03. */
export interface Repeated {
  readonly repeat: readonly string[]
}
export type Written = readonly [id: string, ...elements: readonly (Part | readonly Part[] | Repeated)[]]

/** Which set, for the envelope around it: `HC`, `837`, `005010X222A1`. `st03` is false for the 835, which has none. */
export interface SetName {
  readonly functional: string
  readonly st: string
  readonly version: string
  readonly st03: boolean
}

/**
 * The whole interchange around the body segments of one set: fixed ISA widths, empty elements trimmed from the end,
 * SE01 / GE01 / IEA01 counted. A separator inside data would corrupt the file, so it is written as a blank; the scrubber
 * has said so before.
 */
export function writeInterchange(name: SetName, body: readonly Written[], envelope: Envelope): string {
  const control = String(envelope.control)
  const set = control.padStart(4, '0')
  const opening: Written = ['ST', name.st, set, name.st03 ? name.version : undefined]
  const segments: readonly Written[] = [
    [
      'GS',
      name.functional,
      envelope.sender,
      envelope.receiver,
      compactDay(envelope.day),
      envelope.time,
      control,
      'X',
      name.version,
    ],
    opening,
    ...body,
    ['SE', String(body.length + 2), set],
    ['GE', '1', control],
  ]
  return writeEnvelope(segments, 1, envelope)
}

/** ISA and IEA around groups; around none, for a TA1. */
export function writeEnvelope(segments: readonly Written[], groups: number, envelope: Envelope): string {
  const iea: Written = ['IEA', String(groups), String(envelope.control).padStart(9, '0')]
  return [writeIsa(envelope), ...[...segments, iea].map(writeSegment)]
    .map((line) => `${line}${usual.terminator}\n`)
    .join('')
}

/** ISA: sixteen elements of fixed width, usage always T: everything here is training data. */
function writeIsa(envelope: Envelope): string {
  const wide = (text: string, width: number) => safe(text).slice(0, width).padEnd(width)
  const fields = [
    'ISA',
    '00',
    wide('', 10),
    '00',
    wide('', 10),
    'ZZ',
    wide(envelope.sender, 15),
    'ZZ',
    wide(envelope.receiver, 15),
    compactDay(envelope.day).slice(2),
    wide(envelope.time, 4),
    usual.repetition,
    '00501',
    String(envelope.control).padStart(9, '0').slice(-9),
    '0',
    'T',
    usual.component,
  ]
  return fields.join(usual.element)
}

function writeSegment([id, ...elements]: Written): string {
  let line: string = id
  // Separators of elements that are empty so far: written when one follows that is not.
  let owed = ''
  for (const part of elements) {
    owed += usual.element
    const text = writePart(part)
    if (text === '') continue
    line += owed + text
    owed = ''
  }
  return line
}

function writePart(part: Part | readonly Part[] | Repeated): string {
  if (typeof part !== 'object') return safe(part)
  return 'repeat' in part
    ? trimmed(part.repeat.map(safe)).join(usual.repetition)
    : trimmed(part.map(safe)).join(usual.component)
}

function trimmed(texts: readonly string[]): readonly string[] {
  const last = texts.findLastIndex((text) => text !== '')
  return texts.slice(0, last + 1)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not travel
const unsafe = /[*:^~\u0000-\u001f\u007f\uFEFF]/
const everyUnsafe = new RegExp(unsafe.source, 'g')

function safe(text: Part): string {
  if (text === undefined || text === '') return ''
  return (unsafe.test(text) ? text.replace(everyUnsafe, ' ') : text).trim()
}

/** `12550` → `125.5`, `12500` → `125`: no currency sign, no trailing zeros. */
export function writeAmount(cents: Cents): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
  const rest = String(Math.abs(cents) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const sign = cents < 0 ? '-' : ''
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`
}

/** A quantity with at most three decimals. */
export const writeQuantity = (quantity: number): string => String(Number(quantity.toFixed(3)))

/** Telephones, ZIP codes and tax numbers travel as digits alone. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '')
