/** The blanks of the notice, A to J, in its own order; `select` ones are picked from the prompt's lists. */
export const blankFields = [
  'notifier',
  'patient',
  'number',
  'service',
  'reason',
  'cost',
  'option',
  'signer',
  'signedOn',
] as const
export type BlankField = (typeof blankFields)[number]

export const blankLabels: Readonly<Record<BlankField, string>> = {
  notifier: 'A. Notifier',
  patient: 'B. Patient name',
  number: 'C. Identification number',
  service: 'D. Item or service',
  reason: 'E. Reason Medicare may not pay',
  cost: 'F. Estimated cost',
  option: 'G. Option the patient marked',
  signer: 'I. Signature',
  signedOn: 'J. Date',
}

/** The three options, in our own words. */
export const options = [
  {
    id: '1',
    text: 'Option 1: I want it, and Medicare is billed for a decision. I pay if Medicare does not, and may appeal.',
  },
  { id: '2', text: 'Option 2: I want it, and Medicare is not billed. I pay now, and cannot appeal.' },
  { id: '3', text: 'Option 3: I do not want it. I owe nothing, and cannot appeal.' },
] as const

export const signers = [
  { id: 'patient', text: 'The patient' },
  { id: 'representative', text: 'The representative of the patient' },
  { id: 'refused', text: 'Refused to sign; two members of staff witnessed it' },
  { id: 'staff', text: 'A member of staff for the patient' },
] as const

export const needs = [
  { value: 'required', label: 'Required: have it signed before the service' },
  { value: 'voluntary', label: 'Not required; a voluntary one is a courtesy' },
  { value: 'determination', label: 'Not this form: ask the plan for a decision in writing' },
  { value: 'none', label: 'No notice' },
] as const

export const claimMarks = [
  { value: 'GA', label: 'GA' },
  { value: 'GX GY', label: 'GX and GY' },
  { value: 'GY', label: 'GY' },
  { value: 'GZ', label: 'GZ' },
  { value: 'none', label: 'None of them' },
  { value: 'no-claim', label: 'No claim is sent' },
] as const

export const results = [
  { value: 'paid', label: 'It pays' },
  { value: 'PR-50', label: 'PR-50: not necessary, the patient pays' },
  { value: 'CO-50', label: 'CO-50: not necessary, the practice writes it off' },
  { value: 'PR-96', label: 'PR-96: never covered, the patient pays' },
  { value: 'PR-119', label: 'PR-119: too often, the patient pays' },
  { value: 'CO-119', label: 'CO-119: too often, the practice writes it off' },
  { value: 'PR-151', label: 'PR-151: too many, the patient pays' },
  { value: 'CO-151', label: 'CO-151: too many, the practice writes it off' },
  { value: 'CO-4', label: 'CO-4: a modifier is missing; correct the line' },
  { value: 'no-claim', label: 'Nothing: no claim is sent' },
] as const
