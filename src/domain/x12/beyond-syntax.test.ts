import { X12Parser } from 'node-x12'
import { describe, expect, test } from 'vitest'
import { Claim } from '../claim/claim.ts'
import {
  institutionalClaim,
  institutionalLine,
  NPI,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../claim/fixture.ts'
import { withValueAt } from '../claim/paths.ts'
import { books, diagnosis, procedure } from '../scrubber/fixture.ts'
import { scrub } from '../scrubber/scrub.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { validate } from './validate.ts'

/** What is known: a few invented facts about a few codes, and lists as far as a row asks them. */
const BOOKS = books({
  diagnoses: [
    diagnosis('J20.9', { excludes1: ['J44'] }),
    diagnosis('J44.0'),
    diagnosis('S61.4', { billable: false, seventh: { A: 'initial', D: 'subsequent' } }),
    diagnosis('N80.9', { sex: 'F' }),
    diagnosis('P22.0', { age: { from: 0, to: 0 } }),
    diagnosis('I10'),
    diagnosis('J18.9'),
    diagnosis('H28', { manifestation: true, codeFirst: ['E11'] }),
    diagnosis('E11.9'),
    diagnosis('Z87.09', { poaExempt: true }),
    diagnosis('M54.5', { inForce: { from: '2015-10-01', to: '2021-09-30' } }),
  ],
  procedures: [
    procedure('G0463', {
      family: 'em-office',
      places: ['11', '22'],
      modifiers: ['25', '57', '50'],
      maxUnits: 1,
      maxUnitsKind: '2',
      bilateral: '0',
    }),
    procedure('X0001', { global: '010' }),
    procedure('X0002', { addOnTo: ['X0001'] }),
    procedure('X0003', { clia: 'waived', ordered: true }),
    procedure('X0004', { family: 'anesthesia-upper' }),
    procedure('X0005', { family: 'therapy-timed' }),
    procedure('X0006', { global: '090' }),
    procedure('X0007', { inForce: { from: '2015-01-01', to: '2024-12-31' } }),
    procedure('X0008', { modifiers: ['LT', 'RT', '50'] }),
    procedure('J3301', { family: 'drug-steroid', ndc: true }),
  ],
  pairs: [{ first: 'X0001', second: 'X0008', indicator: '1', inForce: { from: '2015-01-01' } }],
  lists: {
    'place-of-service': ['11', '12', '21', '22', '23'],
    'discharge-status': ['01', '02', '20', '30'],
    modifier: ['25', '50', '57', 'GP', 'QW', 'TC', '26', 'LT', 'RT', 'JW', 'GA', 'GY', 'Q1'],
    revenue: ['0001', '0022', '0120', '0180', '0250', '0450', '0510', '0551', '0762'],
    'type-of-bill': ['011', '013', '021', '032'],
    taxonomy: ['207Q00000X', '282N00000X'],
    state: ['OH'],
    'ms-drg': ['195'],
  },
})

const visit = professionalClaim()
const stay = institutionalClaim()
const clinic = outpatientClaim()
const medicare = {
  ...visit,
  payer: { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' },
  subscriber: { last: 'Vance', first: 'Mira', id: '1EG4TE5MK73', group: 'NONE' },
}
const line = (over: Parameters<typeof professionalLine>[0]) => [professionalLine(over)]
const bill = (over: Parameters<typeof institutionalLine>[0]) => [
  institutionalLine({
    revenue: '0510',
    procedure: 'G0463',
    day: '2026-05-04',
    units: 1,
    charge: 21_000,
    ...over,
  }),
]
const who = { last: 'Ray', first: 'Al', npi: NPI.referring, qualifier: 'DN' }

/** Edit, claim, path that is changed, what it is changed to, and where the edit points when that is elsewhere. */
type Row = readonly [edit: string, claim: Claim, at: string, value: unknown, points?: string]

/** Well-formed 837s with a fault of content: codes, pointers, dates, identifiers, totals, situations, coverage, the form itself. */
const content: readonly Row[] = [
  // identifiers
  ['npi-check-digit', visit, 'billing.npi', '9000110019'],
  ['npi-length', visit, 'billing.npi', '900011001'],
  ['npi-check-digit', stay, 'attending.npi', '9123456780'],
  ['billing-npi-missing', visit, 'billing.npi', ''],
  ['rendering-missing', visit, 'rendering.npi', ''],
  ['rendering-is-group', visit, 'rendering.npi', NPI.group],
  ['attending-is-facility', stay, 'attending.npi', NPI.group],
  ['referring-is-group', visit, 'referring', { ...who, npi: NPI.group }, 'referring.npi'],
  ['mbi-format', medicare, 'subscriber.id', '1EG4TE5MO73'],
  ['medicare-number-elsewhere', visit, 'subscriber.id', '1EG4TE5MK73'],
  ['tax-id-format', visit, 'billing.taxId', '99000123'],
  ['clia-format', visit, 'clia', '99E9999999'],
  ['trial-number-format', visit, 'trial', 'NCT01234567'],
  ['taxonomy-unknown', visit, 'billing.taxonomy', '207Q00000Y'],
  ['state-unknown', visit, 'patient.address.state', 'XX'],
  ['zip-plus-four', visit, 'billing.address.zip', '45901'],
  ['zip-format', visit, 'patient.address.zip', '4590'],
  ['billing-po-box', visit, 'billing.address.street', 'PO Box 9'],
  // codes
  ['diagnosis-unknown', visit, 'diagnoses.0', 'bronchitis'],
  ['diagnosis-incomplete', visit, 'diagnoses.0', 'S614'],
  ['diagnosis-not-valid-on-day', visit, 'diagnoses.0', 'M545'],
  ['diagnosis-duplicate', visit, 'diagnoses', ['J209', 'J209'], 'diagnoses.1'],
  ['excludes1-pair', visit, 'diagnoses', ['J209', 'J440'], 'diagnoses.1'],
  ['external-cause-first', visit, 'diagnoses', ['W260XXA', 'J209'], 'diagnoses.0'],
  ['manifestation-first', visit, 'diagnoses.0', 'H28'],
  ['sex-conflict', { ...visit, patient: { ...visit.patient, sex: 'M' } }, 'diagnoses.0', 'N809'],
  ['age-conflict', visit, 'diagnoses.0', 'P220'],
  ['procedure-format', visit, 'lines.0.procedure', 'G046'],
  ['procedure-not-valid-on-day', visit, 'lines.0.procedure', 'X0007'],
  ['add-on-without-primary', visit, 'lines.0.procedure', 'X0002'],
  ['modifier-unknown', visit, 'lines.0.modifiers', ['QZ'], 'lines.0.modifiers.0'],
  ['modifier-not-for-procedure', visit, 'lines.0.modifiers', ['GP'], 'lines.0.modifiers.0'],
  [
    'modifier-both-sides',
    visit,
    'lines',
    line({ procedure: 'X0008', modifiers: ['LT', '50'] }),
    'lines.0.modifiers',
  ],
  [
    'modifiers-contradict',
    visit,
    'lines',
    line({ procedure: 'X0001', modifiers: ['26', 'TC'] }),
    'lines.0.modifiers',
  ],
  [
    'bilateral-units',
    visit,
    'lines',
    line({ procedure: 'X0008', modifiers: ['50'], units: 2 }),
    'lines.0.units',
  ],
  [
    'em-without-25',
    visit,
    'lines',
    [professionalLine(), professionalLine({ procedure: 'X0001' })],
    'lines.0.modifiers',
  ],
  [
    'em-without-57',
    visit,
    'lines',
    [professionalLine(), professionalLine({ procedure: 'X0006' })],
    'lines.0.modifiers',
  ],
  [
    'bundled-pair',
    visit,
    'lines',
    [professionalLine({ procedure: 'X0001' }), professionalLine({ procedure: 'X0008' })],
    'lines.1.modifiers',
  ],
  ['line-duplicate', visit, 'lines', [professionalLine(), professionalLine()], 'lines.1'],
  ['units-over-maximum', visit, 'lines.0.units', 3],
  ['units-not-positive', visit, 'lines.0.units', 0],
  [
    'waste-without-dose',
    visit,
    'lines',
    line({ procedure: 'J3301', modifiers: ['JW'] }),
    'lines.0.modifiers',
  ],
  ['anesthesia-without-minutes', visit, 'lines.0.procedure', 'X0004', 'lines.0.units'],
  ['therapy-plan-missing', visit, 'lines.0.procedure', 'X0005', 'lines.0.modifiers'],
  ['pos-unknown', visit, 'lines.0.placeOfService', '98'],
  ['pos-conflict', visit, 'lines.0.placeOfService', '23'],
  [
    'technical-in-facility',
    visit,
    'lines',
    line({ placeOfService: '22', modifiers: ['TC'] }),
    'lines.0.modifiers',
  ],
  // pointers, dates, totals
  ['pointer-to-missing-diagnosis', visit, 'lines.0.pointers', [4]],
  ['pointer-duplicate', visit, 'lines.0.pointers', [1, 1]],
  ['date-future', visit, 'lines', line({ from: '2026-09-01', to: '2026-09-01' }), 'lines.0.from'],
  ['date-range-reversed', visit, 'lines.0.to', '2026-03-09'],
  ['date-before-birth', visit, 'patient.birth', '2026-04-01'],
  ['birth-implausible', visit, 'patient.birth', '1884-05-17'],
  ['onset-after-service', visit, 'onset', { qualifier: '431', day: '2026-03-12' }, 'onset.day'],
  [
    'timely-filing-near',
    { ...medicare, lines: line({ from: '2025-03-10', to: '2025-03-10' }) },
    'note',
    'X',
    'lines.0.from',
  ],
  ['total-mismatch', visit, 'total', 12_501],
  ['paid-over-total', visit, 'paid', 99_900],
  ['charge-negative', visit, 'lines.0.charge', -100],
  // situations and coverage
  ['referring-missing', visit, 'lines.0.procedure', 'X0003', 'referring'],
  ['clia-missing', visit, 'lines.0.procedure', 'X0003', 'clia'],
  ['facility-missing', visit, 'lines.0.placeOfService', '22', 'facility'],
  ['hospitalization-missing', visit, 'lines.0.placeOfService', '21', 'hospitalization'],
  ['accident-without-date', visit, 'accident.other', true, 'onset'],
  ['accident-payer-conflict', visit, 'accident.employment', true],
  ['frequency-without-reference', visit, 'frequency', '7', 'originalReference'],
  ['frequency-not-for-medicare-b', { ...medicare, originalReference: 'MCB1' }, 'frequency', '7'],
  ['medicare-group-missing', medicare, 'subscriber.group', '', 'subscriber.group'],
  ['relationship-medicare-dependent', medicare, 'patient.relationship', 'child'],
  [
    'medicaid-not-last',
    { ...visit, payer: { name: 'State', id: 'MCD36', filing: 'MC' } },
    'otherPlan',
    { name: 'Second', id: 'AB12', last: 'Vance', first: 'Mira' },
  ],
  ['assignment-without-signature', visit, 'signatures.insured', false],
  ['signature-missing', visit, 'signatures.provider', false],
  ['trial-number-missing', visit, 'lines', line({ modifiers: ['Q1'] }), 'trial'],
  ['filing-not-for-form', visit, 'payer.filing', 'MA'],
  // the bill of a facility
  ['type-of-bill-unknown', stay, 'typeOfBill', '0991'],
  ['bill-frequency-differs', stay, 'frequency', '7'],
  ['frequency-not-for-bill', { ...stay, typeOfBill: '0323' }, 'frequency', '3', 'typeOfBill'],
  ['discharge-status-conflict', stay, 'status', '30'],
  ['discharge-status-missing', stay, 'status', '99'],
  ['death-date-missing', stay, 'status', '20', 'occurrences'],
  ['discharge-hour-missing', stay, 'dischargeHour', ''],
  ['admission-missing', stay, 'admission', undefined, 'admission.day'],
  ['admission-hour-missing', stay, 'admission', { day: '2026-05-04' }, 'admission.hour'],
  ['admission-after-from', stay, 'admission.day', '2026-05-09'],
  ['admitting-missing', stay, 'admitting', ''],
  ['poa-missing', stay, 'principal', { code: 'J189' }, 'principal.poa'],
  ['poa-on-exempt', stay, 'others', [{ code: 'Z8709', poa: 'Y' }], 'others.0.poa'],
  ['value-days-disagree', stay, 'values', [{ code: '80', amount: 500 }]],
  [
    'value-duplicate',
    stay,
    'values',
    [
      { code: '80', amount: 200 },
      { code: '80', amount: 200 },
    ],
    'values.1.code',
  ],
  ['room-units-disagree', stay, 'lines.0.units', 3],
  ['room-on-outpatient', clinic, 'lines', bill({ revenue: '0120' }), 'lines.0.revenue'],
  ['revenue-unknown', stay, 'lines.0.revenue', '0199'],
  [
    'revenue-needs-hcpcs',
    clinic,
    'lines',
    bill({ revenue: '0450', procedure: undefined }),
    'lines.0.procedure',
  ],
  ['total-line-sent', clinic, 'lines', bill({ revenue: '0001' }), 'lines.0.revenue'],
  ['line-date-missing', clinic, 'lines', bill({ day: undefined }), 'lines.0.day'],
  ['line-date-outside-statement', clinic, 'lines.0.day', '2026-05-05'],
  ['noncovered-over-charge', stay, 'lines.0.nonCovered', 480_001],
  ['condition-44-on-inpatient', stay, 'conditions', ['44'], 'conditions.0'],
  ['claim-change-reason-unexpected', stay, 'conditions', ['D1'], 'conditions.0'],
  ['hipps-missing', { ...stay, typeOfBill: '0211' }, 'lines.0.revenue', '0022', 'lines.0.procedure'],
  [
    'hipps-on-wrong-bill',
    stay,
    'lines',
    [institutionalLine(), institutionalLine({ revenue: '0022', charge: 0 })],
    'lines.1.revenue',
  ],
  ['span-70-missing', { ...stay, typeOfBill: '0211' }, 'spans', []],
  [
    'prior-stay-after-admission',
    stay,
    'spans',
    [{ code: '71', from: '2026-05-01', through: '2026-05-06' }],
    'spans.0.through',
  ],
  [
    'procedure-date-outside-stay',
    stay,
    'procedures',
    [{ code: '0DTJ4ZZ', day: '2026-05-20' }],
    'procedures.0.day',
  ],
  ['patient-reason-missing', { ...clinic, reasons: [] }, 'lines', bill({ revenue: '0450' }), 'reasons.0'],
  ['drg-unknown', stay, 'drg', '999'],
]

const planted = ([, claim, at, value]: Row): Claim => {
  const changed = Claim.parse(JSON.parse(JSON.stringify(withValueAt(claim, at, value))))
  // A fault in the lines is not to show as one in the total.
  return at.startsWith('lines')
    ? { ...changed, total: changed.lines.reduce((sum, each) => sum + each.charge, 0) }
    : changed
}

const written = (claim: Claim): string => {
  const envelope = { sender: 'CC1', receiver: 'HM501', control: 7, day: '2026-06-01', time: '0900' }
  return claim.form === 'professional' ? set837P.make([claim], envelope) : set837I.make([claim], envelope)
}

/** node-x12 checks the envelope, counts and control numbers in strict mode, and knows nothing of health care. */
function otherDiagnostics(text: string): unknown[] {
  const parser = new X12Parser(true)
  parser.parse(text)
  return [...parser.diagnostics]
}

describe('every fault that a general X12 validator misses is caught by the scrubber, at its place', () => {
  test.each(content.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const [edit, , at, , points = at] = row
    const claim = planted(row)
    const text = written(claim)
    expect(validate(text).errors).toEqual([])
    expect(otherDiagnostics(text)).toEqual([])
    const found = scrub(claim, BOOKS).filter(({ id }) => id === edit)
    expect(found.map((finding) => finding.at)).toContain(points)
    expect(found.filter(({ gate }) => gate === 'clearinghouse')).toEqual([])
  })

  test('over sixty faults on both forms', () => {
    expect(content.length).toBeGreaterThanOrEqual(60)
    expect(content.filter(([, claim]) => claim.form === 'institutional').length).toBeGreaterThanOrEqual(25)
  })
})

describe('what only the text can have wrong is the 999’s alone: reading and scrubbing the value find nothing', () => {
  const text = written(visit)
  const recount = (changed: string): string => {
    const rows = changed.trim().split('\n')
    const [from, to] = [
      rows.findIndex((row) => row.startsWith('ST*')),
      rows.findIndex((row) => row.startsWith('SE*')),
    ]
    return rows.map((row, index) => (index === to ? `SE*${to - from + 1}*0007~` : row)).join('\n')
  }
  test.each([
    ['a segment nobody knows', (all: string) => recount(all.replace('LX*1~', 'QQQ*1~\nLX*1~'))],
    [
      'a segment of another place',
      (all: string) => recount(all.replace('LX*1~', 'PER*IC*X*TE*5555550101~\nLX*1~')),
    ],
    ['a segment twice', (all: string) => recount(all.replace(/(SBR[^~]*~\n)/, '$1$1'))],
    [
      'segments out of order',
      (all: string) => all.replace(/(N3\*12 MILL LANE~\n)?(N3[^~]*~)\n(N4[^~]*~)/i, '$3\n$2'),
    ],
    ['a telephone qualifier nobody knows', (all: string) => all.replace('*TE*', '*QQ*')],
    ['an element too many', (all: string) => all.replace('LX*1~', 'LX*1*2~')],
    ['a date format that is none', (all: string) => all.replace('DTP*472*D8*', 'DTP*472*XX*')],
    ['a level code that is none', (all: string) => all.replace('*22*0~', '*22*7~')],
    ['an unused element filled', (all: string) => all.replace('CLM*AC1001*125*', 'CLM*AC1001*125*X')],
    ['a transaction purpose that is none', (all: string) => all.replace('BHT*0019*00*', 'BHT*0019*99*')],
    ['a count that is wrong', (all: string) => all.replace(/SE\*\d+\*/, 'SE*99*')],
    ['a control number that differs', (all: string) => all.replace(/SE\*(\d+)\*\d+/, 'SE*$1*0009')],
    ['a group that counts two', (all: string) => all.replace('GE*1*', 'GE*2*')],
  ] as const)('%s', (_, damage) => {
    const damaged = damage(text)
    expect(damaged).not.toBe(text)
    expect(validate(damaged).accepted).toBe(false)
    const read = set837P.read(damaged)
    expect(read.ok && scrub(read.value[0] as Claim, books())).toEqual([])
  })
})
