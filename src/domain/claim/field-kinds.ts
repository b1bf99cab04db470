import { formDay, isDay, parseTypedDay } from '../kernel/day.ts'
import { makeMoney, parseMoney } from '../kernel/money.ts'
import type { FieldKind } from './sheet.ts'

/** How one kind of box turns text into a value of the claim and back. */
interface KindOfField {
  /** The value, or undefined when the text cannot be read. The text is trimmed and never blank. */
  read(text: string): unknown
  /** The text as a careful biller writes it; blank for what is not written at all. */
  write(value: unknown, institutional: boolean): string
  /** What belongs in the box, to end the sentence "write …". */
  readonly expects: string
}

const RELATIONSHIPS: readonly {
  readonly value: string
  readonly words: readonly string[]
  readonly code: string
}[] = [
  { value: 'self', words: ['self', '18', 's'], code: '18' },
  { value: 'spouse', words: ['spouse', '01', '1'], code: '01' },
  { value: 'child', words: ['child', '19', 'c'], code: '19' },
  { value: 'other', words: ['other', 'g8', 'o'], code: 'G8' },
]

const YES = ['YES', 'Y', 'X', 'TRUE']
const NO = ['NO', 'N', 'FALSE']
const ASSIGNMENTS: Readonly<Record<string, string>> = { YES: 'A', Y: 'A', NO: 'C', N: 'C' }

const text = (value: unknown): string => String(value ?? '')

export const fieldKinds: Readonly<Record<FieldKind, KindOfField>> = {
  text: { read: (typed) => typed, write: text, expects: 'text' },
  code: { read: (typed) => typed.toUpperCase(), write: text, expects: 'the code' },
  day: { read: (typed) => parseTypedDay(typed), write: writeDay, expects: 'a real date such as 09/09/2026' },
  // A two-digit year of birth can be meant in two centuries, so the form asks for eight digits.
  birth: {
    read: (typed) => (/\d{4}/.test(typed) ? parseTypedDay(typed) : undefined),
    write: writeDay,
    expects: 'the date with all four digits of the year, such as 02/28/1958',
  },
  money: {
    read: (typed) => {
      const cents = parseMoney(typed)
      return cents === 0 ? 0 : cents // never −0
    },
    write: (value) => makeMoney(value as number),
    expects: 'dollars and cents such as 125.00',
  },
  units: {
    read: (typed) => (/^-?\d{1,7}(\.\d{1,3})?$/.test(typed) ? Number(typed) || 0 : undefined),
    write: text,
    expects: 'a number such as 1',
  },
  'yes-no': {
    read: readYesNo,
    write: (value) => (value && value !== 'false' ? 'YES' : 'NO'),
    expects: 'YES or NO',
  },
  mark: { read: readYesNo, write: (value) => (value ? 'Y' : ''), expects: 'Y, or leave it blank' },
  signature: {
    read: (typed) => !NO.includes(typed.toUpperCase()),
    write: (value) => (value ? 'SOF' : ''),
    expects: 'SOF for signature on file',
  },
  pointers: {
    read: (typed) => {
      const letters = typed.toUpperCase().replaceAll(/[\s,]/g, '')
      return /^[A-Z]+$/.test(letters) ? [...letters].map((letter) => letter.charCodeAt(0) - 64) : undefined
    },
    write: (value) => (value as readonly number[]).map((number) => String.fromCharCode(64 + number)).join(''),
    expects: 'letters of box 21, such as A or AB',
  },
  relationship: {
    read: (typed) => RELATIONSHIPS.find((row) => row.words.includes(typed.toLowerCase()))?.value,
    write: (value, institutional) =>
      institutional ? (RELATIONSHIPS.find((row) => row.value === value)?.code ?? '') : text(value),
    expects: 'self, spouse, child or other (18, 01, 19 or G8)',
  },
  assignment: {
    read: (typed) => ASSIGNMENTS[typed.toUpperCase()] ?? typed.toUpperCase(),
    write: (value) => ({ A: 'YES', C: 'NO' })[text(value)] ?? text(value),
    expects: 'YES or NO',
  },
  // On paper the code stands after its qualifier: ZZ in box 33b, B3 in FL 81.
  taxonomy: {
    read: (typed) => typed.toUpperCase().replace(/^(?:ZZ|PXC|B3)\s*(?=\S)/, ''),
    write: text,
    expects: 'the ten characters of the taxonomy code',
  },
}

function readYesNo(typed: string): boolean | undefined {
  const word = typed.toUpperCase()
  if (YES.includes(word)) return true
  return NO.includes(word) ? false : undefined
}

function writeDay(value: unknown): string {
  const day = text(value)
  return isDay(day) ? formDay(day) : day
}
