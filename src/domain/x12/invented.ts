import { addDays, compactDay, parseCompactDay } from '../kernel/day.ts'
import { hashText } from '../kernel/hash.ts'
import { npiCheckDigit, readNpi } from '../kernel/npi.ts'

/** How a value says who somebody is, and so by what it is replaced. */
export type IdentifyingKind =
  | 'name'
  | 'organization'
  | 'street'
  | 'text'
  | 'id'
  | 'number'
  | 'certificate'
  | 'zip'
  | 'birth'
  | 'phone'
  | 'email'
  | 'page'

/** Words that name a kind of place, not a place. */
const general: ReadonlySet<string> = new Set(
  `and of the for in at llc inc pc pa pllc md do dds ltd corp company co
  health healthcare care medical medicine family clinic clinics hospital hospitals center centre group practice associates
  physicians physician services service urgent surgery surgical pediatrics dental lab laboratory imaging therapy rehab home
  nursing insurance plan plans mutual life blue cross shield medicare medicaid part payer benefit benefits administrators
  north south east west street st road rd avenue ave lane ln drive dr court ct place way suite ste apt unit floor po box
  boulevard blvd highway hwy plaza route gateway clearinghouse training`.split(/\s+/),
)

const vowels = 'AEIOU'
const consonants = 'BCDFGHJKLMNPRSTVWZ'
/** Letters a Medicare number may have, so that its copy is one too. */
const idLetters = 'ACDEFGHJKMNPQRTUVWXY'

/** How often another one is tried when the invented value is one that really occurs. */
const TRIES = 40

/**
 * Invents values of the same shape, always the same for the same one. It is told first what occurs, so that nothing it
 * invents is somebody else's.
 */
export class Invented {
  private readonly seed: string
  private readonly met = new Set<string>()
  private readonly taken = new Set<string>()
  private readonly made = new Map<string, string>()

  constructor(seed: string) {
    this.seed = seed
  }

  /** A value that must not occur in the copy. */
  meet(kind: IdentifyingKind, value: string): void {
    this.met.add(value.toUpperCase())
    if (isWorded(kind)) for (const word of value.match(/\p{L}+/gu) ?? []) this.met.add(word.toUpperCase())
  }

  for(kind: IdentifyingKind, value: string): string {
    if (!isWorded(kind)) return this.once(kind as Shape, value)
    const keepsGeneral = kind === 'organization' || kind === 'street'
    const made = this.worded(value, keepsGeneral)
    return made === value ? this.worded(value, false) : made
  }

  /** Word by word, so that a family keeps one name and a letter in a note the name it speaks of. */
  private worded(value: string, keepsGeneral: boolean): string {
    return value.replace(/\p{L}+|\p{N}+/gu, (found) =>
      keepsGeneral && general.has(found.toLowerCase())
        ? found
        : this.once(/\p{L}/u.test(found) ? 'word' : 'id', found),
    )
  }

  private once(how: Shape, value: string): string {
    // The same number is the same wherever it stands.
    const key = `${how === 'number' || how === 'id' ? 'id' : how} ${value}`
    const known = this.made.get(key)
    if (known !== undefined) return known
    const isUnique = how === 'id' || how === 'number'
    let found = ''
    for (let attempt = 0; attempt < TRIES; attempt++) {
      found = shapes[how](value, this.dice(`${key} ${attempt}`))
      const plain = found.toUpperCase()
      if (!this.met.has(plain) && !(isUnique && this.taken.has(plain))) break
    }
    this.taken.add(found.toUpperCase())
    this.made.set(key, found)
    return found
  }

  /** Numbers below `sides`, as many as are asked for, from the secret and the value. */
  private dice(key: string): Dice {
    let round = 0
    let left = ''
    return (sides) => {
      if (left.length < 8) left += hashText(`${this.seed} ${key} ${round++}`)
      const number = Number.parseInt(left.slice(0, 8), 16)
      left = left.slice(8)
      return number % sides
    }
  }
}

const isWorded = (kind: IdentifyingKind): boolean =>
  kind === 'name' || kind === 'organization' || kind === 'street' || kind === 'text'

type Dice = (sides: number) => number
type Shape = Exclude<IdentifyingKind, 'name' | 'organization' | 'street' | 'text'> | 'word'

const pick = (letters: string, dice: Dice): string => letters[dice(letters.length)] ?? ''
const cased = (like: string, letter: string): string =>
  like === like.toLowerCase() && like !== like.toUpperCase() ? letter.toLowerCase() : letter

/** Vowel for vowel, consonant for consonant: it can still be said. */
const word = (value: string, dice: Dice): string =>
  [...value]
    .map((letter) =>
      cased(letter, pick(/^[aeiou]$/i.test(letter.normalize('NFD')[0] ?? '') ? vowels : consonants, dice)),
    )
    .join('')

/** Letter for letter and digit for digit; a first digit that is not 0 stays one that is not. */
const id = (value: string, dice: Dice): string =>
  [...value]
    .map((one, index) => {
      if (/\d/.test(one)) return String(index === 0 && one !== '0' ? 1 + dice(9) : dice(10))
      return /\p{L}/u.test(one) ? cased(one, pick(idLetters, dice)) : one
    })
    .join('')

const digits = (count: number, dice: Dice): string => Array.from({ length: count }, () => dice(10)).join('')

const shapes: Readonly<Record<Shape, (value: string, dice: Dice) => string>> = {
  word,
  id,
  /** An NPI becomes a training NPI, nine digits a number that is nobody's, anything else an id. */
  number: (value, dice) => {
    if (/^\d{10}$/.test(value) && readNpi(value).valid) {
      const nine = `9${digits(8, dice)}`
      return `${nine}${npiCheckDigit(nine)}`
    }
    return /^\d{9}$/.test(value) ? `9${digits(8, dice)}` : id(value, dice)
  },
  /** CLIA: the D in third place belongs to the shape. */
  certificate: (value, dice) => value.replace(/\d/g, () => String(dice(10))),
  /** 00000 to 00499 is no place. */
  zip: (value, dice) =>
    /^\d{5}(\d{4})?$/.test(value) ? `00${dice(5)}${digits(value.length - 3, dice)}` : id(value, dice),
  /** Up to half a year earlier: nobody is born after the visit. */
  birth: (value, dice) => {
    const day = parseCompactDay(value)
    return day ? compactDay(addDays(day, -1 - dice(180))) : id(value, dice)
  },
  phone: (value, dice) => (/^\d{10}$/.test(value) ? `55555501${digits(2, dice)}` : id(value, dice)),
  email: (value, dice) => `${word(value.replace(/[^A-Za-z].*$/, '') || 'OFFICE', dice)}@EXAMPLE.ORG`,
  page: () => 'WWW.EXAMPLE.ORG',
}
