/** Twenty-four edits of the scrubber as rules for json-rules-engine: the same question, the same ids. */
import { edits } from '../../../src/domain/scrubber/scrub.ts'

const is = (path, operator, value = true) => ({ fact: 'claim', path: `$.${path}`, operator, value })
const all = (...conditions) => ({ all: conditions })
const any = (...conditions) => ({ any: conditions })
const onPaper = is('form', 'equal', 'professional')
const inMedicare = is('payer.filing', 'in', ['MA', 'MB'])
const institutionalFrequencies = [...'0123456789ABCDEFGHIJKMPQ']

export const conditions = {
  'account-too-long': all(is('account', 'longer', 20)),
  'accident-without-date': all(
    onPaper,
    is('onset', 'absent'),
    any(is('accident.employment', 'equal'), is('accident.auto', 'equal'), is('accident.other', 'equal')),
  ),
  'accident-without-state': all(onPaper, is('accident.auto', 'equal'), is('accident.state', 'blank')),
  'assignment-missing': all(onPaper, is('assignment', 'notIn', ['A', 'B', 'C'])),
  'authorization-format': all(
    is('authorization', 'filled'),
    is('authorization', 'unlike', '^[A-Za-z0-9-]{2,30}$'),
  ),
  'billing-npi-missing': all(is('billing.npi', 'equal', '')),
  'billing-po-box': all(is('billing.address.street', 'like', '\\b([Pp]\\.?\\s*[Oo]\\.?\\s*[Bb][Oo][Xx])\\b')),
  'clia-format': all(onPaper, is('clia', 'filled'), is('clia', 'unlike', '^\\d{2}D\\d{7}$')),
  'diagnosis-missing': all(onPaper, is('diagnoses', 'nothingIn')),
  'diagnosis-too-many': any(
    all(onPaper, is('diagnoses', 'longer', 12)),
    all(is('form', 'equal', 'institutional'), is('others', 'longer', 24)),
  ),
  'frequency-unknown': any(
    all(onPaper, is('frequency', 'notIn', ['1', '7', '8'])),
    all(is('form', 'equal', 'institutional'), is('frequency', 'notIn', institutionalFrequencies)),
  ),
  'frequency-without-reference': all(is('frequency', 'in', ['7', '8']), is('originalReference', 'blank')),
  'mbi-format': all(
    inMedicare,
    is('subscriber.id', 'notEqual', ''),
    is(
      'subscriber.id',
      'unlike',
      '^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d[AC-HJKMNP-RT-Y]{2}\\d{2}$',
    ),
  ),
  'paid-over-total': all({
    fact: 'claim',
    path: '$.paid',
    operator: 'greaterThan',
    value: { fact: 'claim', path: '$.total' },
  }),
  'patient-name-missing': any(is('patient.last', 'blank'), is('patient.first', 'blank')),
  'patient-sex-unknown': all(is('patient.sex', 'notIn', ['F', 'M', 'U'])),
  'payer-missing': any(is('payer.name', 'blank'), is('payer.id', 'blank'), is('payer.filing', 'blank')),
  'reference-without-frequency': all(
    is('originalReference', 'filled'),
    is('frequency', 'notIn', ['5', '7', '8']),
  ),
  'signature-missing': all(
    onPaper,
    any(is('signatures.patient', 'equal', false), is('signatures.provider', 'equal', false)),
  ),
  'subscriber-id-missing': all(is('subscriber.id', 'blank')),
  'subscriber-name-missing': all(
    is('patient.relationship', 'notEqual', 'self'),
    is('subscriber.last', 'blank'),
  ),
  'tax-id-format': all(is('billing.taxId', 'unlike', '^\\d{9}$')),
  'total-mismatch': all({
    fact: 'claim',
    path: '$.lines',
    operator: 'notAddingUpTo',
    value: { fact: 'claim', path: '$.total' },
  }),
  'zip-plus-four': any(
    is('billing.address.zip', 'unlike', '^\\d{5}-?\\d{4}$'),
    is('billing.address.zip', 'like', '0000$'),
  ),
}

const blank = (value) => value === undefined || value.trim() === ''

/** Operators that json-rules-engine has not. Patterns are made once. */
export const operators = {
  longer: (value, most) => value?.length > most,
  absent: (value) => value === undefined,
  blank,
  filled: (value) => !blank(value),
  like: (value, pattern) => value !== undefined && patternOf(pattern).test(value),
  unlike: (value, pattern) => value === undefined || !patternOf(pattern).test(value),
  nothingIn: (values) => values?.every((value) => value === ''),
  notAddingUpTo: (lines, total) => lines.reduce((sum, line) => sum + line.charge, 0) !== total,
}

const patterns = new Map()
function patternOf(text) {
  const made = patterns.get(text) ?? new RegExp(text)
  patterns.set(text, made)
  return made
}

/** The same questions as functions of the scrubber. */
export const own = edits.filter(({ id }) => Object.hasOwn(conditions, id))

/** Faults, so that each rule fires somewhere: changes of a claim by path. */
export const faults = [
  { account: 'X'.repeat(21), 'payer.name': ' ', paid: 99_999_999 },
  { 'accident.auto': true, onset: undefined, 'accident.state': undefined, assignment: '' },
  { authorization: '?', 'billing.npi': '', 'billing.address.street': 'P.O. Box 12' },
  { clia: '12X', 'patient.sex': 'X', 'subscriber.id': '', originalReference: 'A1', frequency: '1' },
  {
    frequency: '9',
    'signatures.patient': false,
    'subscriber.last': '',
    'patient.relationship': 'child',
    'billing.taxId': '12-3',
  },
  { diagnoses: [], frequency: '7', originalReference: undefined, total: 1, 'patient.first': '' },
  { diagnoses: Array.from({ length: 13 }, () => 'R51'), 'billing.address.zip': '00000' },
  { 'payer.filing': 'MB', 'subscriber.id': '1SLOIBZ' },
]

export function withFaults(claim, changes) {
  const copy = structuredClone(claim)
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop()
    const inner = keys.reduce((object, key) => object?.[key], copy)
    if (inner) inner[last] = value
  }
  return copy
}
