import { formDay, parseTypedDay } from '../../domain/kernel/day.ts'
import { type Cents, makeMoney, parseMoney } from '../../domain/kernel/money.ts'
import { collectToday } from '../../domain/office/collect-today.ts'
import type { Eligibility } from '../../domain/x12/eligibility.ts'
import {
  type Accumulator,
  benefitsWorksheet,
  type Worksheet,
  type WorksheetRow,
} from '../../domain/x12/worksheet.ts'

/** What the worksheet's figures are taken from. */
interface Read {
  readonly person: Eligibility
  readonly sheet: Worksheet
  /** The service asked about, in network. */
  readonly row: WorksheetRow
  /** What the contract allows for the visit, in cents. */
  readonly allowed: Cents
}

interface SheetField {
  readonly label: string
  readonly is: 'money' | 'percent' | 'day' | 'text' | 'choice'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** What the plan's answer says, as it is typed; `none` where it says nothing. */
  readonly of: (read: Read) => string
  /** Where it stands in the 271. */
  readonly where: string
  /** What a mistake would have done. */
  readonly effect: string
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const money = (value: Cents | undefined): string => (value === undefined ? 'none' : makeMoney(value))
/** The person's own figure; the family's where only the family has one. */
const figure = (
  { person, family }: { person: Accumulator; family: Accumulator },
  which: 'total' | 'remaining',
): Cents | undefined => (person[which] ?? family[which])?.value

export const sheetFields = {
  coverage: {
    label: 'Coverage on the day of the visit',
    is: 'choice',
    choices: [
      { value: 'active', label: 'Active' },
      { value: 'inactive', label: 'Inactive' },
      { value: 'refused', label: 'The plan did not answer (AAA)' },
    ],
    of: ({ sheet }) => sheet.coverage,
    where: 'EB01: 1 to 5 is covered, 6 to 8 is not; AAA in place of EB is a refusal.',
    effect: 'A visit without coverage denies as CO-26 or CO-27, and nobody told the patient.',
  },
  refusal: {
    label: 'Reason of the refusal',
    is: 'choice',
    choices: [
      { value: '71', label: '71 Birth date' },
      { value: '72', label: '72 Member ID' },
      { value: '73', label: '73 Name' },
      { value: '75', label: '75 Not found' },
      { value: '77', label: '77 Subscriber found, patient not' },
      { value: '62', label: '62 Day too far back or ahead' },
    ],
    of: ({ person }) =>
      [...person.subscriber.rejections, ...(person.dependent?.rejections ?? [])][0]?.reason ?? 'none',
    where: 'AAA03 is the reason, AAA04 what may be done.',
    effect: 'The wrong thing is corrected, and the next question is refused again.',
  },
  'member-id': {
    label: 'Member ID the plan uses',
    is: 'text',
    of: ({ person }) => person.subscriber.id ?? 'none',
    where: 'NM109 of the answer; INS03 001 with INS04 25 says that it differs from the one asked with.',
    effect: 'The claim goes out under an old number: 277CA A7:164 or CO-27.',
  },
  plan: {
    label: 'Plan',
    is: 'text',
    of: ({ sheet }) => sheet.plan ?? 'none',
    where: 'EB05 of the first EB.',
    effect: 'Benefits of another product are promised to the patient.',
  },
  from: {
    label: 'Coverage began',
    is: 'day',
    of: ({ sheet }) => (sheet.from ? formDay(sheet.from) : 'none'),
    where: 'DTP*346 of the person.',
    effect: 'An earlier visit denies as CO-26.',
  },
  through: {
    label: 'Coverage ended',
    is: 'day',
    of: ({ sheet }) => (sheet.through ? formDay(sheet.through) : 'none'),
    where: 'DTP*347 of the person; none while it is in force.',
    effect: 'A later visit denies as CO-27.',
  },
  'deductible-total': {
    label: 'Deductible of the year',
    is: 'money',
    of: ({ row }) => money(figure(row.deductible, 'total')),
    where: 'EB*C with period 23.',
    effect: 'The patient hears a wrong price.',
  },
  'deductible-left': {
    label: 'Deductible still open',
    is: 'money',
    of: ({ row }) => money(figure(row.deductible, 'remaining')),
    where: 'EB*C with period 29: what remains, not the whole.',
    effect: 'Too much is collected and refunded later, or too little and never paid.',
  },
  copay: {
    label: 'Copay for this service',
    is: 'money',
    of: ({ row }) => money(row.copay?.value),
    where: 'EB*B of the service type; a row of another service is another copay.',
    effect: 'The copay is not collected at the visit, and half of those are never paid.',
  },
  coinsurance: {
    label: 'Coinsurance, percent',
    is: 'percent',
    of: ({ row }) => (row.coinsurance ? String(row.coinsurance.value) : 'none'),
    where: 'EB*A, EB08: .2 is 20 percent.',
    effect: 'The patient’s part is told too high or too low.',
  },
  'out-of-pocket-left': {
    label: 'Left to the out-of-pocket limit',
    is: 'money',
    of: ({ row }) => money(figure(row.outOfPocket, 'remaining')),
    where: 'EB*G with period 29.',
    effect: 'A patient who has reached the limit is charged anyway, and has to be refunded.',
  },
  authorization: {
    label: 'Authorization needed for this service',
    is: 'choice',
    choices: [...yesNo, { value: 'unsaid', label: 'The answer does not say' }],
    of: ({ row }) => (row.authorization === undefined ? 'unsaid' : row.authorization ? 'yes' : 'no'),
    where: 'EB11 of the service type: Y needed, N not.',
    effect: 'Without authorization the service denies as CO-197, and the patient may not be billed.',
  },
  'primary-care': {
    label: 'Primary care provider',
    is: 'text',
    of: ({ sheet }) => sheet.primaryCare ?? 'none',
    where: 'EB*L with NM1*P3.',
    effect: 'A visit to somebody else denies as CO-243 or pays out of network.',
  },
  referral: {
    label: 'Referral needed for a specialist',
    is: 'choice',
    choices: yesNo,
    of: ({ person }) =>
      person.benefits.some(({ notes }) => notes.some((note) => note.includes('REFERRAL'))) ? 'yes' : 'no',
    where: 'MSG under the first EB.',
    effect: 'A visit without referral denies as CO-288.',
  },
  'other-payer': {
    label: 'Other payer',
    is: 'text',
    of: ({ sheet }) => sheet.otherPayers[0] ?? 'none',
    where: 'EB*R with NM1: PRP comes first, SEP second, PR has taken over.',
    effect: 'Billed to the wrong payer: CO-22, CO-24 or CO-109.',
  },
  collect: {
    label: 'To collect at the visit',
    is: 'money',
    of: ({ sheet, row, allowed }) => money(collectToday(sheet, row, allowed).amount),
    where: 'From copay, deductible, coinsurance and limit together.',
    effect: 'The account starts with a balance or a refund.',
  },
} as const satisfies Record<string, SheetField>

export type SheetFieldId = keyof typeof sheetFields
export const sheetField = (id: SheetFieldId): SheetField => sheetFields[id]

/** What belongs on the worksheet, from the plan's answer: derived, never typed. */
export function readSheet(person: Eligibility, service: string, allowed: Cents): Read | undefined {
  const sheet = benefitsWorksheet(person, [service])
  const row = sheet.rows.find(({ network }) => network === 'in')
  return row ? { person, sheet, row, allowed } : undefined
}

/** Money to the cent, days as days, names to the letter; `none`, `0` and a dash are told apart only for money. */
export function isSameEntry(id: SheetFieldId, typed: string, right: string): boolean {
  const { is } = sheetField(id)
  const [mine, wanted] = [plain(typed), plain(right)]
  if (mine === wanted) return true
  if (is === 'money' || is === 'percent') {
    const [a, b] = [parseMoney(typed.replace('%', '')), parseMoney(right)]
    return a !== undefined && a === b
  }
  if (is !== 'day') return false
  const [a, b] = [parseTypedDay(typed), parseTypedDay(right)]
  return a !== undefined && a === b
}

const plain = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/[\s.,-]+/g, ' ')
    .trim()
