import { describe, expect, test } from 'vitest'
import { institutionalClaim, outpatientClaim, professionalClaim } from '../claim/fixture.ts'
import { good } from '../kernel/result.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { balance } from './balance.ts'
import { readAny } from './sets.ts'
import { golden835, golden837I, golden837P } from './testing/golden.ts'
import { envelope } from './testing/plain.ts'
import { validate } from './validate.ts'

const files = [
  ['837P', golden837P],
  ['837I', golden837I],
  ['835', golden835],
] as const

test('without 2310B an organization that bills leaves the rendering provider blank', () => {
  const read = set837P.read(golden837P.replace(/NM1\*82[^~]*~\nPRV\*PE[^~]*~\n/, ''))
  expect(read.ok && read.value[0]?.rendering).toEqual({ last: '', first: '', npi: '' })
})

/** One field after another, as `path` of the value: what a biller would look for. */
const expected: Readonly<Record<string, readonly (readonly [path: string, value: unknown])[]>> = {
  '837P': [
    ['0.account', 'AC1001'],
    ['0.total', 28_500],
    ['0.paid', 2_500],
    ['0.billing.address.zip', '152131234'],
    ['0.subscriber.id', 'NSH204778'],
    ['0.subscriber.group', 'GRP-204'],
    [
      '0.patient',
      {
        last: 'OKAFOR',
        first: 'SAM',
        middle: 'T',
        birth: '2017-05-19',
        sex: 'M',
        relationship: 'child',
        address: { street: '7 QUARRY ROAD', city: 'MAPLE FALLS', state: 'PA', zip: '15213' },
      },
    ],
    ['0.accident', { employment: false, auto: false, other: true }],
    ['0.onset', { qualifier: '431', day: '2026-03-02' }],
    ['0.diagnoses', ['S61411A', 'W260XXA']],
    ['0.rendering.npi', '9100001020'],
    ['0.lines.0.modifiers', ['25']],
    [
      '0.lines.1',
      {
        from: '2026-03-02',
        to: '2026-03-02',
        placeOfService: '11',
        emergency: false,
        procedure: 'X0012',
        modifiers: [],
        pointers: [1, 2],
        charge: 12_000,
        units: 1,
        unitKind: 'UN',
      },
    ],
    ['0.signatures', { patient: true, insured: true, provider: true }],
  ],
  '837I': [
    ['0.typeOfBill', '0111'],
    ['0.total', 345_075],
    ['0.from', '2026-03-10'],
    ['0.through', '2026-03-13'],
    ['0.admission', { day: '2026-03-10', hour: '14' }],
    ['0.dischargeHour', '11'],
    ['0.status', '01'],
    ['0.medicalRecord', 'MR7781'],
    ['0.principal', { code: 'J189', poa: 'Y' }],
    ['0.admitting', 'R0602'],
    ['0.others.1', { code: 'I10', poa: 'Y' }],
    ['0.occurrences', [{ code: '11', day: '2026-03-08' }]],
    ['0.values', [{ code: '80', amount: 300 }]],
    ['0.drg', '194'],
    ['0.lines.0', { revenue: '0120', modifiers: [], units: 3, charge: 300_000, nonCovered: 0 }],
  ],
  '835': [
    ['paid', 17_125],
    ['trace', 'EFT900811'],
    ['payer.phone', '4125550160'],
    ['adjustments', [{ reason: 'L6', reference: 'NS26079001', cents: -125 }]],
    ['remits.0.control', 'NS26079001'],
    ['remits.0.receivedOn', '2026-03-05'],
    ['remits.0.patient', 3_500],
    ['remits.0.lines.0.allowed', 12_500],
    ['remits.0.lines.0.adjustments.1.reason', '3'],
    ['remits.0.lines.1.remarks', ['N130']],
  ],
}

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)

describe.each(files)('a hand-written %s', (id, text) => {
  const read = readAny(text)
  test('is recognised', () => expect(read.ok && read.value.id).toBe(id))
  test.each(expected[id] ?? [])('says %s', (path, value) => {
    expect(valueAt(read.ok && read.value.value, path)).toEqual(value)
  })
  test.each([
    ['with > between components', text.replaceAll(':', '>')],
    ['with | between elements', text.replaceAll('*', '|')],
    ['with an apostrophe as terminator', text.replaceAll('~', "'")],
    ['with line breaks as terminator', text.replaceAll('~\n', '\n')],
    ['with CRLF after every segment', text.replaceAll('\n', '\r\n')],
    ['on one line', text.replaceAll('\n', '')],
    ['with a byte-order mark', `\uFEFF${text}`],
    ['with lost ISA padding', text.replace(/ +\*/g, '*')],
    ['with blank lines around', `\n\n${text}\n\n`],
    ['with a segment nobody knows', text.replace('\nLX*1~', '\nZZZ*1~\nLX*1~')],
  ])('reads the same %s', (_, variant) => expect(readAny(variant)).toEqual(read))
})

test.each([
  ['837P', golden837P],
  ['837I', golden837I],
])('the hand-written %s passes the syntax gate', (_, text) => {
  expect(validate(text).errors).toEqual([])
})

describe('the valid claims other tests use', () => {
  test.each([
    ['professional', () => set837P.make([professionalClaim()], envelope)],
    ['inpatient', () => set837I.make([institutionalClaim()], envelope)],
    ['outpatient', () => set837I.make([outpatientClaim()], envelope)],
  ])('pass the syntax gate: %s', (_, text) => expect(validate(text()).errors).toEqual([]))

  test('a plan name stays at home when a group number travels (SBR04)', () => {
    const { planName, ...subscriber } = professionalClaim().subscriber
    expect(planName).toBeDefined()
    expect(set837P.read(set837P.make([professionalClaim()], envelope))).toEqual(
      good([{ ...professionalClaim(), subscriber }]),
    )
  })
  test.each([institutionalClaim(), outpatientClaim()])('facility claims come back whole', (claim) => {
    expect(set837I.read(set837I.make([claim], envelope))).toEqual(good([claim]))
  })
})

test('the hand-written 835 balances', () =>
  expect(balance(golden835)).toEqual({ balanced: true, differences: [] }))

describe('what we write of a hand-written claim is what was written by hand', () => {
  const body = (text: string) =>
    text.split('~\n').filter((row) => /^(CLM|HI|SV|SBR|CL1|DTP|AMT|PAT|DMG|LX|REF)/.test(row))
  test('837P', () => {
    const read = set837P.read(golden837P)
    expect(body(read.ok ? set837P.make(read.value, envelope) : '')).toEqual(body(golden837P))
  })
  test('837I', () => {
    const read = set837I.read(golden837I)
    expect(body(read.ok ? set837I.make(read.value, envelope) : '')).toEqual(body(golden837I))
  })
})

test.each([
  ['837P', set837P, golden837I],
  ['837I', set837I, golden837P],
] as const)('the reader of %s leaves the other kind of claim alone', (id, set, text) => {
  const read = set.read(text)
  expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
    `There is no claim in this file: no ${id} with a CLM segment in loop 2300.`,
  ])
})
