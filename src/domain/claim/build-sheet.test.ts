import { describe, expect, test } from 'vitest'
import { Chart } from '../chart/chart.ts'
import { World } from '../chart/world.ts'
import { CodingAnswer } from '../coding/answer.ts'
import { buildSheet, type SheetInput } from './build-sheet.ts'
import { NPI } from './fixture.ts'
import { readSheet } from './read-sheet.ts'
import { register } from './registration.ts'

const home = { street: '12 Mill Lane', city: 'Aldenford', state: 'OH', zip: '45901' }
const world = World.parse({
  people: [
    {
      id: 'mira',
      last: 'Vance',
      first: 'Mira',
      birth: '1984-05-17',
      sex: 'F',
      address: home,
      phone: '555-0123',
      coverages: [
        {
          payer: 'harbor',
          memberId: 'HMX204417',
          group: 'G7700',
          planName: 'Harbor Choice',
          inForce: { from: '2025-01-01' },
        },
        { payer: 'old', memberId: 'OLD1', inForce: { from: '2020-01-01', to: '2024-12-31' } },
      ],
    },
    {
      id: 'jon',
      last: 'Vance',
      first: 'Jon',
      birth: '2015-02-01',
      sex: 'M',
      address: home,
      phone: '555-0123',
      coverages: [
        {
          payer: 'harbor',
          memberId: 'HMX204417',
          relationship: 'child',
          subscriber: 'mira',
          inForce: { from: '2025-01-01' },
        },
        { payer: 'second', memberId: 'S2', planName: 'Second Plan', inForce: { from: '2025-01-01' } },
      ],
    },
  ],
  providers: [
    {
      id: 'okafor',
      last: 'Okafor',
      first: 'Lena',
      credentials: 'MD',
      npi: NPI.rendering,
      taxonomy: '207Q00000X',
      specialty: 'family',
      organization: 'practice',
    },
    {
      id: 'brandt',
      last: 'Brandt',
      first: 'Noor',
      credentials: 'MD',
      npi: NPI.attending,
      taxonomy: '208M00000X',
      specialty: 'hospitalist',
      organization: 'hospital',
    },
  ],
  organizations: [
    {
      id: 'practice',
      name: 'Aldenford Family Practice',
      npi: NPI.group,
      taxId: '990001234',
      taxonomy: '207Q00000X',
      phone: '5555550101',
      clia: '36D9990001',
      address: { ...home, zip: '459011234' },
    },
    {
      id: 'hospital',
      name: 'Aldenford General Hospital',
      npi: NPI.facility,
      taxId: '990005678',
      taxonomy: '282N00000X',
      phone: '5555550102',
      address: { ...home, zip: '459011235' },
    },
  ],
})

const visit = (patient: string, over: object = {}, faults: object[] = []): Chart =>
  Chart.parse({
    id: 'visit',
    number: '1001',
    setting: 'physician-practice',
    specialty: 'family',
    patient,
    payer: 'harbor',
    encounter: {
      from: '2026-03-10',
      through: '2026-03-10',
      form: 'professional',
      organization: 'practice',
      rendering: 'okafor',
      placeOfService: '11',
      ...over,
    },
    registrationFaults: faults,
    documents: [{ id: 'note', title: 'Note', kind: 'progress-note', file: 'note.txt' }],
  })

const answer = CodingAnswer.parse({
  diagnoses: [{ code: 'J20.9' }, { code: 'I10' }],
  procedures: [
    { code: 'G0463', modifiers: ['25'], pointers: [1, 2] },
    { code: 'J1010', units: '4', pointers: [1] },
  ],
})

const build = (chart: Chart, over: Partial<SheetInput> = {}) =>
  buildSheet({
    account: 'AC1001',
    world,
    chart,
    registration: register(world, chart),
    answer,
    charges: [
      { code: 'G0463', cents: 12_500 },
      { code: 'J1010', cents: 1_050 },
    ],
    payer: { name: 'Harbor Mutual', payerId: 'HM501', filing: 'CI', kind: 'commercial' },
    paidAtVisit: 2_000,
    ...over,
  })
const claimOf = (built: ReturnType<typeof build>) => {
  const result = readSheet(built.sheet)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('an office visit', () => {
  const built = build(visit('mira'))

  test('fills a form that reads as a claim', () => {
    expect(claimOf(built)).toMatchObject({
      form: 'professional',
      account: 'AC1001',
      frequency: '1',
      total: 16_700,
      paid: 2_000,
      assignment: 'A',
      payer: { name: 'Harbor Mutual', id: 'HM501', filing: 'CI' },
      patient: { last: 'Vance', birth: '1984-05-17', relationship: 'self' },
      subscriber: { id: 'HMX204417', group: 'G7700', planName: 'Harbor Choice' },
      diagnoses: ['J209', 'I10'],
      rendering: { last: 'Okafor', npi: NPI.rendering, taxonomy: '207Q00000X' },
      billing: { npi: NPI.group, taxId: '990001234', address: { zip: '459011234' } },
      lines: [
        {
          procedure: 'G0463',
          modifiers: ['25'],
          pointers: [1, 2],
          charge: 12_500,
          units: 1,
          placeOfService: '11',
          from: '2026-03-10',
          to: '2026-03-10',
        },
        { procedure: 'J1010', charge: 4_200, units: 4 },
      ],
      signatures: { patient: true, insured: true, provider: true },
    })
  })

  test('and says whose record filled each place', () => {
    expect(built.origin).toMatchObject({
      'patient.birth': 'registration',
      'subscriber.id': 'registration',
      'diagnoses.0': 'coding',
      'lines.1.procedure': 'coding',
      'lines.1.charge': 'charge-master',
      total: 'charge-master',
      'billing.npi': 'provider-file',
      'rendering.npi': 'provider-file',
      'lines.1.rendering': 'provider-file',
      'lines.0.placeOfService': 'encounter',
      'lines.0.from': 'encounter',
      account: 'encounter',
    })
  })

  test.each([
    [
      'a planted fault goes on the form',
      visit('mira', {}, [
        { at: 'subscriber.id', value: 'HMX204471', owner: 'front-desk', says: 'digits swapped' },
      ]),
      '1a',
      'HMX204471',
    ],
    [
      'a fault can blank a box',
      visit('mira', {}, [{ at: 'signatures.patient', value: '', owner: 'front-desk', says: 'not signed' }]),
      '12',
      undefined,
    ],
    [
      'a wrong birth date is written the form’s way',
      visit('mira', {}, [
        { at: 'patient.birth', value: '1948-05-17', owner: 'front-desk', says: 'digits swapped' },
      ]),
      '3.birth',
      '05/17/1948',
    ],
    [
      'a fault may stand outside registration data',
      visit('mira', {}, [{ at: 'billing.address.zip', value: '45901', owner: 'front-desk', says: 'short' }]),
      '33.zip',
      '45901',
    ],
    [
      'a referring provider has no taxonomy box',
      visit('mira', { referring: { provider: 'brandt', qualifier: 'DN' } }),
      '17.last',
      'Brandt',
    ],
    [
      'inpatient services carry the stay',
      visit('mira', {
        placeOfService: '21',
        admission: { day: '2026-03-08', hour: '10', priority: '1', origin: '1' },
      }),
      '18.from',
      '03/08/2026',
    ],
    ['no other plan', visit('mira'), '11d', 'NO'],
  ])('%s', (_, chart, box, text) => {
    expect(build(chart).sheet.boxes[box]).toBe(text)
  })

  test('a child on the parent’s plan who has a second one', () => {
    expect(claimOf(build(visit('jon')))).toMatchObject({
      patient: { first: 'Jon', relationship: 'child' },
      subscriber: { first: 'Mira', birth: '1984-05-17', sex: 'F', address: home },
      otherPlan: { id: 'S2', name: 'Second Plan', first: 'Jon' },
    })
  })

  test('Medicare: NONE in box 11, box 4 and 11d blank', () => {
    const chart = visit('mira')
    const { 'subscriber.group': _, ...registration } = register(world, chart)
    const { sheet } = build(chart, {
      registration,
      payer: { name: 'Medicare', payerId: 'MB04', filing: 'MB', kind: 'medicare-b' },
    })
    expect([sheet.boxes['11'], sheet.boxes['4.last'], sheet.boxes['11d']]).toEqual([
      'NONE',
      undefined,
      undefined,
    ])
    expect(claimOf({ sheet, origin: {} })).toMatchObject({
      subscriber: { last: 'Vance', first: 'Mira', group: 'NONE' },
    })
  })

  test.each([
    ['workers’ compensation', 'WC', 'HMX204417'],
    ['auto no-fault', 'AM', 'HMX204417'],
    ['a health plan', 'CI', undefined],
  ])('%s: the number of its claim in box 11b', (_, filing, number) => {
    const payer = { name: 'Insurer', payerId: 'INS01', filing, kind: 'commercial' }
    expect(build(visit('mira'), { payer }).sheet.boxes['11b']).toBe(number)
  })

  test('a code without a price leaves its charge blank, and reading says so', () => {
    const { sheet } = build(visit('mira'), { charges: [{ code: 'G0463', cents: 12_500 }] })
    const result = readSheet(sheet)
    expect(result.ok ? [] : result.problems.map((problem) => problem.at)).toEqual(['24F line 2'])
  })

  test('laboratory work carries the CLIA number, anesthesia its minutes', () => {
    const { sheet } = build(visit('mira'), {
      answer: CodingAnswer.parse({
        diagnoses: [{ code: 'J20.9' }],
        procedures: [
          { code: 'G0463', modifiers: ['QW'] },
          { code: `00${'999'}`, units: '75' },
        ],
      }),
    })
    expect(sheet.boxes['23.clia']).toBe('36D9990001')
    expect(sheet.lines[1]).toMatchObject({ '24G': '75', '24G.kind': 'MJ' })
  })

  test('facts about procedures go before the number of the code', () => {
    const facts = { label: 'x', inForce: { from: '2026-01-01' }, ordered: false, ndc: false } as const
    const { sheet } = build(visit('mira'), {
      procedures: {
        G0463: { ...facts, code: 'G0463', family: 'anesthesia-abdomen', clia: 'no' },
        J1010: { ...facts, code: 'J1010', family: 'test', clia: 'certificate' },
      },
    })
    expect(sheet.boxes['23.clia']).toBe('36D9990001')
    expect(sheet.lines.map((line) => line['24G.kind'])).toEqual(['MJ', undefined])
  })
})

describe('a hospital stay', () => {
  const chart = Chart.parse({
    id: 'stay',
    number: '1002',
    setting: 'hospital-inpatient',
    specialty: 'medicine',
    patient: 'mira',
    payer: 'harbor',
    encounter: {
      from: '2026-05-04',
      through: '2026-05-08',
      form: 'institutional',
      organization: 'hospital',
      attending: 'brandt',
      operating: 'brandt',
      typeOfBill: '0111',
      medicalRecord: 'MR1',
      admission: { day: '2026-05-04', hour: '14', priority: '1', origin: '1' },
      dischargeHour: '11',
      status: '01',
      values: [{ code: '80', amount: 400 }],
      occurrences: [{ code: '11', day: '2026-05-02' }],
      admitting: 'R06.00',
      trial: '01234567',
      departmentLines: [
        { revenue: '0250', units: 12, charge: 61_040 },
        { revenue: '0120', units: 4, charge: 480_000 },
      ],
      revenueByProcedure: { G0463: '0510', '*': '0360' },
    },
    documents: [{ id: 'note', title: 'Note', kind: 'discharge-summary', file: 'note.txt' }],
  })
  const coded = CodingAnswer.parse({
    diagnoses: [
      { code: 'S72.001A', poa: 'Y' },
      { code: 'W01.0XXA', poa: 'Y' },
      { code: 'I10', poa: 'Y' },
      { code: 'Z87.891', poa: '1' },
    ],
    procedures: [
      { code: '0SRR019', day: '2026-05-05' },
      { code: 'G0463', day: '2026-05-04' },
      { code: 'J1010' },
    ],
    drg: '522',
  })
  const built = build(chart, { answer: coded })

  test('diagnoses are parted, procedures of chapter 17 kept off the lines, lines sorted by revenue code', () => {
    expect(claimOf(built)).toMatchObject({
      form: 'institutional',
      typeOfBill: '0111',
      frequency: '1',
      from: '2026-05-04',
      through: '2026-05-08',
      status: '01',
      drg: '522',
      principal: { code: 'S72001A', poa: 'Y' },
      others: [{ code: 'I10', poa: 'Y' }, { code: 'Z87891' }],
      external: [{ code: 'W010XXA', poa: 'Y' }],
      procedures: [{ code: '0SRR019', day: '2026-05-05' }],
      admitting: 'R0600',
      trial: '01234567',
      values: [{ code: '80', amount: 400 }],
      occurrences: [{ code: '11', day: '2026-05-02' }],
      attending: { npi: NPI.attending, taxonomy: '208M00000X' },
      operating: { last: 'Brandt' },
      lines: [
        { revenue: '0120', charge: 480_000 },
        { revenue: '0250', charge: 61_040 },
        { revenue: '0360', procedure: 'J1010', day: '2026-05-04' },
        { revenue: '0510', procedure: 'G0463', day: '2026-05-04', charge: 12_500 },
      ],
      total: 480_000 + 61_040 + 1_050 + 12_500,
    })
    expect(built.origin).toMatchObject({
      'principal.code': 'coding',
      'lines.0.charge': 'encounter',
      'lines.3.charge': 'charge-master',
      'values.0.code': 'encounter',
    })
  })

  test('an external cause the coder put first stays first, where the scrubber can see it', () => {
    const { sheet } = build(chart, { answer: { ...coded, diagnoses: coded.diagnoses.slice(1) } })
    expect(sheet.boxes['FL67']).toBe('W010XXA')
  })
})
