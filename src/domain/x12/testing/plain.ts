import fc from 'fast-check'
import { addDays } from '../../kernel/day.ts'
import { npiCheckDigit } from '../../kernel/npi.ts'
import type { Envelope } from '../set.ts'

/** Generators of valid values for the round trips: every one could be signed by a biller, none can be a real person's. */
export const envelope: Envelope = {
  sender: 'CLEANCLAIM',
  receiver: 'TRAINGATE',
  control: 7,
  day: '2026-09-10',
  time: '0815',
  senderName: 'MAPLE FAMILY MEDICINE',
  receiverName: 'TRAINING GATEWAY',
}

export const npi = fc.integer({ min: 0, max: 99_999_999 }).map((n) => {
  const nine = `9${String(n).padStart(8, '0')}`
  return `${nine}${npiCheckDigit(nine)}`
})
export const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
export const codeOf = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...letters, ...'0123456789'), minLength: min, maxLength: max })
export const name = fc.constantFrom(
  'OKAFOR',
  'Lindqvist',
  "O'HARA",
  'DE LA CRUZ',
  'SMITH-WEST',
  'Muñoz',
  'IMANI',
  'JUNE',
  'Ravi',
)
export const town = fc.constantFrom('MAPLE FALLS', 'Cedar Hollow', 'NEW ASTER')
export const zip = fc.constantFrom('15213', '152131234', '005010001')
export const address = fc.record({
  street: fc.constantFrom('12 QUARRY RD', '400 Elm St Apt 2/B', '1 River Way #7'),
  city: town,
  state: fc.constantFrom('PA', 'OH'),
  zip,
})
export const phone = fc.integer({ min: 100, max: 199 }).map((n) => `4125550${n}`)
export const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n))
export const birth = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1930-01-01', n))
export const sex = fc.constantFrom('F', 'M', 'U')
export const cents = fc.integer({ min: 0, max: 9_999_999 })
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
export const account = codeOf(1, 20)
export const person = fc.record({ last: name, first: name, middle: maybe(fc.constantFrom('Q', 'ANN')) })
export const taxonomy = maybe(fc.constantFrom('207Q00000X', '282N00000X'))
export const clinician = (specialty: boolean) =>
  fc
    .tuple(person, npi, taxonomy)
    .map(([who, number, code]) => ({ ...who, npi: number, ...(specialty ? { taxonomy: code } : {}) }))
export const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value))
export const modifiers = fc.array(fc.constantFrom('25', '59', 'LT', 'GA', 'KX'), { maxLength: 4 })
export const icd = fc.constantFrom('E119', 'I10', 'S61511A', 'J189', 'Z0000', 'M5450', 'R05', 'W260XXA')
