/** A field of the registration record: how it is typed, and how a mistake in it comes back. */
interface RecordField {
  readonly label: string
  /** What to type, where it is not plain. */
  readonly hint?: string
  /** Numbers, ids and dates: typed in mono, compared to the character. */
  readonly mono?: true
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Where the mistake shows up, when, and as what. */
  readonly comesBack: string
}

const day = 'MM/DD/YYYY'
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

export const recordFields = {
  'patient-last': {
    label: 'Patient’s last name',
    comesBack: 'The payer’s front end rejects it: 277CA A7:125, name. Let through, it denies as CO-140.',
  },
  'patient-first': {
    label: 'Patient’s first name',
    comesBack: 'The payer’s front end rejects it: 277CA A7:125, name. Let through, it denies as CO-140.',
  },
  'patient-suffix': {
    label: 'Suffix',
    hint: 'JR, SR, III; none where there is none',
    comesBack: 'Father and son become one person: 277CA A7:125, or the claim is paid on the wrong record.',
  },
  'patient-birth': {
    label: 'Patient’s birth date',
    hint: day,
    mono: true,
    comesBack: 'The 271 answers AAA 71; a claim is rejected with 277CA A7:158, birth date.',
  },
  'patient-sex': {
    label: 'Patient’s sex',
    choices: [
      { value: 'F', label: 'Female' },
      { value: 'M', label: 'Male' },
      { value: 'U', label: 'Unknown' },
    ],
    comesBack: 'Edits on sex deny the service (CO-7), or the payer does not find the person.',
  },
  'patient-address': {
    label: 'Street',
    comesBack: 'Statements and refunds come back as returned mail; box 5 of the claim is wrong.',
  },
  'patient-zip': {
    label: 'ZIP code',
    mono: true,
    comesBack: 'The claim is rejected with 277CA A7:500, ZIP code, or the statement comes back.',
  },
  relationship: {
    label: 'Patient’s relationship to the subscriber',
    choices: [
      { value: 'self', label: 'Self' },
      { value: 'spouse', label: 'Spouse' },
      { value: 'child', label: 'Child' },
      { value: 'other', label: 'Other' },
    ],
    comesBack:
      'The patient is looked for in the wrong place of the claim (2000B in place of 2000C): not found, CO-31, or CO-32 for a dependent.',
  },
  'subscriber-last': {
    label: 'Subscriber’s last name',
    comesBack: 'The subscriber’s name does not match the id: 277CA A7:125 on the insured.',
  },
  'subscriber-first': {
    label: 'Subscriber’s first name',
    comesBack: 'The subscriber’s name does not match the id: 277CA A7:125 on the insured.',
  },
  'subscriber-birth': {
    label: 'Subscriber’s birth date',
    hint: day,
    mono: true,
    comesBack: 'The payer compares it with the policy: 277CA A7:158 on the insured.',
  },
  payer: {
    label: 'Payer',
    comesBack:
      'The claim goes to somebody who does not insure the patient: 277CA A3:116, or CO-109 weeks later.',
  },
  'payer-id': {
    label: 'Payer ID',
    mono: true,
    comesBack:
      'The clearinghouse sends the claim to another payer: 277CA A3:116, sent to the wrong payer. It does not count as filed.',
  },
  'member-id': {
    label: 'Member ID',
    hint: 'as on the card, without blanks or dashes',
    mono: true,
    comesBack:
      'The 271 answers AAA 72 or 75; a claim is rejected with 277CA A7:164, or A3:33 when nobody has that number. Let through, CO-31.',
  },
  group: {
    label: 'Group number',
    hint: 'none where the card has none',
    mono: true,
    comesBack:
      'The payer looks in another group’s contract: AAA 78, wrong benefits, or a claim worked by hand.',
  },
  order: {
    label: 'Bill this coverage',
    choices: [
      { value: 'primary', label: 'First' },
      { value: 'secondary', label: 'Second' },
      { value: 'tertiary', label: 'Third' },
      { value: 'none', label: 'Not at all' },
    ],
    comesBack:
      'Billed in the wrong order: CO-22, another payer comes first, and the clock of the right one runs.',
  },
  guarantor: {
    label: 'Guarantor',
    hint: 'first and last name of who answers for the bill',
    comesBack: 'The statement goes to somebody who owes nothing; nobody who owes it is ever asked.',
  },
  'visit-status': {
    label: 'New or established',
    choices: [
      { value: 'new', label: 'New patient' },
      { value: 'established', label: 'Established patient' },
    ],
    comesBack:
      'A new-patient code inside three years denies as CO-B16; the other way the practice loses money.',
  },
  'cover-from': {
    label: 'Coverage began',
    hint: day,
    mono: true,
    comesBack: 'A visit before the first day denies as CO-26.',
  },
  'cover-to': {
    label: 'Coverage ended',
    hint: `${day}; none while it is in force`,
    mono: true,
    comesBack: 'A visit after the last day denies as CO-27.',
  },
  'injury-day': {
    label: 'Date of injury',
    hint: day,
    mono: true,
    comesBack:
      'Box 14 and the claim number do not meet at the insurer: denied as not the accepted injury (P4).',
  },
  'claim-number': {
    label: 'Claim number of the insurer',
    mono: true,
    comesBack: 'Without it the adjuster cannot find the injury: returned, or denied as P4.',
  },
  employer: {
    label: 'Employer',
    comesBack: 'The insurer of the work injury is found by the employer: without it nobody is billed.',
  },
  'bill-plan': {
    label: 'Bill the health plan for this visit',
    choices: yesNo,
    comesBack:
      'A plan that learns what the patient paid for herself to keep private: a breach of 45 CFR 164.522.',
  },
  assignment: {
    label: 'Assignment of benefits signed',
    choices: yesNo,
    comesBack:
      'Box 13 has no signature on file: the plan pays the patient (100), and the practice has to collect.',
  },
  notice: {
    label: 'Privacy notice acknowledged',
    choices: yesNo,
    comesBack:
      'The claim goes out, and the audit finds no acknowledgment and no note of a good-faith effort.',
  },
} as const satisfies Record<string, RecordField>

export type RecordFieldId = keyof typeof recordFields
export const recordField = (id: RecordFieldId): RecordField => recordFields[id]
