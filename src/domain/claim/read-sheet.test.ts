import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../kernel/day.ts'
import { Claim } from './claim.ts'
import { fieldsOf } from './fields.ts'
import {
  institutionalClaim,
  NPI,
  outpatientClaim,
  priorResult,
  professionalClaim,
  professionalLine,
  secondaryClaim,
} from './fixture.ts'
import { makeSheet } from './make-sheet.ts'
import { readSheet } from './read-sheet.ts'
import type { Sheet } from './sheet.ts'

const read = (sheet: Sheet) => {
  const result = readSheet(sheet)
  if (!result.ok)
    throw new Error(result.problems.map((problem) => `${problem.at}: ${problem.message}`).join('\n'))
  return result.value
}
const problemsOf = (sheet: Sheet) => {
  const result = readSheet(sheet)
  return result.ok ? [] : result.problems
}
const typed = (boxes: Record<string, string> = {}, line: Record<string, string> = {}): Sheet => {
  const sheet = makeSheet(professionalClaim())
  return { ...sheet, boxes: { ...sheet.boxes, ...boxes }, lines: [{ ...sheet.lines[0], ...line }] }
}
const billed = (boxes: Record<string, string>, lines?: Record<string, string>[]): Sheet => {
  const sheet = makeSheet(institutionalClaim())
  return { ...sheet, boxes: { ...sheet.boxes, ...boxes }, lines: lines ?? sheet.lines }
}

describe('typing is read generously', () => {
  test.each([
    ['a short date', typed({}, { '24A.from': '3/9/26' }), { lines: [{ from: '2026-03-09' }] }],
    [
      'a blank "to" means the same day',
      typed({}, { '24A.from': '03/09/2026', '24A.to': '' }),
      { lines: [{ to: '2026-03-09' }] },
    ],
    ['dollars, blank, cents', typed({}, { '24F': '125 50' }), { lines: [{ charge: 12_550 }] }],
    [
      'small letters in codes',
      typed({ '21A': 'j209' }, { '24D': 'g0463' }),
      { diagnoses: ['J209'], lines: [{ procedure: 'G0463' }] },
    ],
    ['the decimal point of a diagnosis is kept', typed({ '21A': 'J20.9' }), { diagnoses: ['J20.9'] }],
    [
      'a gap in box 21 stays a gap, so letters keep their meaning',
      typed({ '21C': 'I10' }),
      { diagnoses: ['J209', '', 'I10'] },
    ],
    ['pointers are letters', typed({}, { '24E': 'a, B' }), { lines: [{ pointers: [1, 2] }] }],
    ['a letter beyond the diagnoses is kept', typed({}, { '24E': 'AD' }), { lines: [{ pointers: [1, 4] }] }],
    ['box 22 blank is a first claim', typed({ '22.code': '' }), { frequency: '1' }],
    ['the word behind box 27', typed({ '27': 'no' }), { assignment: 'C' }],
    ['relationship as a code', typed({ '6': '18' }), { patient: { relationship: 'self' } }],
    [
      'box 4 blank: the patient is the insured',
      typed({ '4.last': '', '4.first': '' }),
      { subscriber: { last: 'Vance', first: 'Mira' } },
    ],
    [
      'box 11d yes with nothing in box 9 is an empty plan',
      typed({ '11d': 'YES' }),
      { otherPlan: { name: '', id: '', last: '', first: '' } },
    ],
    [
      'the taxonomy without its qualifier',
      typed({ '33b': 'ZZ207Q00000X' }),
      { billing: { taxonomy: '207Q00000X' } },
    ],
    [
      'minutes of anesthesia',
      typed({}, { '24G': '75', '24G.kind': 'MJ' }),
      { lines: [{ units: 75, unitKind: 'MJ' }] },
    ],
    [
      'blank texts stay visible',
      typed({ '1a': '', '33a': ' ' }),
      { subscriber: { id: '' }, billing: { npi: '' } },
    ],
    [
      'the total as a last line 0001',
      billed({ 'FL47.total': '' }, [
        { FL42: '0120', FL46: '1', FL47: '100.00' },
        { FL42: '0001', FL47: '100.00' },
      ]),
      { total: 10_000, lines: [{ revenue: '0120' }] },
    ],
    [
      'frequency is the last character of FL 4',
      billed({ FL4: '0137' }),
      { typeOfBill: '0137', frequency: '7' },
    ],
    [
      'value code D4 is the trial',
      billed({ FL40a: 'D4', 'FL40a.amount': '01234567' }),
      { trial: '01234567', values: [{ code: '80', amount: 400 }] },
    ],
  ])('%s', (_, sheet, expected) => {
    expect(read(sheet)).toMatchObject(expected)
  })

  test('24J: line 1 stands for the claim, another number below stands for its line', () => {
    const claim = professionalClaim({
      lines: [professionalLine(), professionalLine({ rendering: NPI.referring }), professionalLine()],
    })
    const sheet = makeSheet(claim)
    expect(sheet.lines.map((line) => line['24J'])).toEqual([NPI.rendering, NPI.referring, NPI.rendering])
    expect(read(sheet)).toEqual(claim)
    expect(
      read({ ...sheet, lines: [sheet.lines[0] ?? {}, { ...sheet.lines[1], '24J': '' }] }),
    ).not.toHaveProperty('lines.1.rendering')
  })
})

describe('what cannot be read is named box by box', () => {
  test.each([
    [
      'a day that does not exist',
      typed({}, { '24A.from': '02/30/2026' }),
      '24A.from line 1',
      /Box 24A on line 1 says "02\/30\/2026".*real date/,
    ],
    [
      'letters in money',
      typed({}, { '24F': '12o.00' }),
      '24F line 1',
      /Box 24F on line 1 says "12o.00".*dollars and cents/,
    ],
    ['units in words', typed({}, { '24G': 'one' }), '24G line 1', /a number such as 1/],
    ['digits as pointers', typed({}, { '24E': '12' }), '24E line 1', /letters of box 21/],
    ['a two-digit year of birth', typed({ '3.birth': '05/17/84' }), '3.birth', /four digits of the year/],
    ['no relationship', typed({ '6': '' }), '6', /Box 6 .* is blank.*self, spouse, child or other/],
    ['no account', typed({ '26': ' ' }), '26', /Box 26 .* is blank/],
    ['no total', typed({ '28': '' }), '28', /Box 28/],
    ['a reserved box', typed({ '8': 'x' }), '8', /Box 8 is kept empty/],
    ['ICD-9', typed({ '21.indicator': '9' }), '21.indicator', /Write one of 0/],
    [
      'no other plan, yet one is named',
      typed({ '11d': 'NO', '9d': 'Blue River' }),
      '11d',
      /Change one of them/,
    ],
    ['a maybe in 11d', typed({ '11d': 'maybe' }), '11d', /YES or NO/],
    [
      'a qualifier without a date',
      typed({ '14.qualifier': '431' }),
      '14.day',
      /Box 14 has a qualifier but no date/,
    ],
    ['a box no form has', typed({ '21Z': 'x' }), '21Z', /no box "21Z"/],
    ['a box of the line at the claim', typed({ '24D': 'x' }), '24D', /no box/],
    [
      'an occurrence without its date',
      billed({ FL31a: '11' }),
      'FL31a.day',
      /FL 31a has the code 11 without the date/,
    ],
    [
      'a date typed wrong is told once',
      billed({ FL31a: '11', 'FL31a.day': '13/13/2026' }),
      'FL31a.day',
      /cannot be read/,
    ],
    ['an hour without an admission', billed({ FL12: '' }), 'FL12', /no admission date/],
  ])('%s', (_, sheet, at, message) => {
    const problems = problemsOf(sheet)
    expect(problems.map((problem) => problem.at)).toEqual([at])
    expect(problems[0]?.message).toMatch(message)
  })

  test('lines: none, a gap, too many', () => {
    const sheet = typed()
    const [line = {}] = sheet.lines
    expect(problemsOf({ ...sheet, lines: [] })[0]?.message).toMatch(/no service line/)
    expect(problemsOf({ ...sheet, lines: [line, {}, line] })[0]).toMatchObject({
      at: '24A.from line 2',
      message: expect.stringMatching(/Move the lines up/),
    })
    expect(problemsOf({ ...sheet, lines: Array(7).fill(line) })[0]).toMatchObject({
      at: '24A.from line 7',
      message: expect.stringMatching(/six|6 service lines/),
    })
    expect(read({ ...sheet, lines: [line, {}, { '24D': ' ' }] })).toHaveProperty('lines.length', 1)
  })
})

const word = fc.stringMatching(/^[A-Z][a-z]{1,12}$/)
const code = fc.stringMatching(/^[A-Z0-9]{2,7}$/)
const day = fc.integer({ min: 0, max: 1400 }).map((count) => addDays('2023-01-01', count))
const cents = fc.integer({ min: -5_000_000, max: 90_000_000 })
const npi = fc.constantFrom(...Object.values(NPI))
const maybe = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value).map((some) => (some === null ? {} : { [name]: some }))
const person = fc
  .tuple(fc.record({ last: word, first: word }), maybe('middle', word))
  .map(([name, middle]) => ({ ...name, ...middle }))
const clinician = fc.tuple(person, npi).map(([name, number]) => ({ ...name, npi: number }))
const address = fc.record({
  street: word,
  city: word,
  state: fc.constantFrom('OH', 'PA'),
  zip: fc.stringMatching(/^\d{9}$/),
})
const merge = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all))
const insured = (paper: boolean) =>
  merge(
    person,
    fc.record({ id: code }),
    maybe('group', code),
    maybe('planName', word),
    ...(paper
      ? [maybe('birth', day), maybe('sex', fc.constantFrom('F', 'M')), maybe('address', address)]
      : []),
  )
const shared = (paper: boolean) =>
  merge(
    fc.record({
      account: code,
      total: cents,
      paid: cents,
      subscriber: insured(paper),
      payer: fc.record({ name: word, id: code, filing: fc.constantFrom('CI', 'MB', 'MA', 'BL') }),
      patient: merge(
        person,
        fc.record({
          birth: day,
          sex: fc.constantFrom('F', 'M', 'U'),
          address,
          relationship: fc.constantFrom('self', 'spouse', 'child', 'other'),
        }),
      ),
      billing: merge(
        fc.record({ name: word, npi, taxId: code, address }),
        maybe('taxonomy', fc.constant('207Q00000X')),
        maybe('phone', fc.constant('5555550123')),
      ),
    }),
    maybe('originalReference', code),
    maybe('authorization', code),
    maybe('note', word),
    maybe('trial', fc.stringMatching(/^\d{8}$/)),
  )

const professional = fc
  .tuple(
    shared(true),
    merge(
      fc.record({
        form: fc.constant('professional'),
        frequency: fc.constantFrom('1', '7', '8'),
        accident: merge(
          fc.record({ employment: fc.boolean(), auto: fc.boolean(), other: fc.boolean() }),
          maybe('state', fc.constant('OH')),
        ),
        signatures: fc.record({ patient: fc.boolean(), insured: fc.boolean(), provider: fc.boolean() }),
        rendering: merge(clinician, maybe('taxonomy', fc.constant('208D00000X'))),
        diagnoses: fc.array(code, { minLength: 0, maxLength: 12 }),
        assignment: fc.constantFrom('A', 'B', 'C'),
        lines: fc.array(
          merge(
            fc.record({
              from: day,
              to: day,
              placeOfService: fc.stringMatching(/^\d{2}$/),
              emergency: fc.boolean(),
              procedure: code,
              modifiers: fc.array(fc.constantFrom('25', 'LT', '59'), { maxLength: 4 }),
              pointers: fc.array(fc.integer({ min: 1, max: 26 }), { maxLength: 5 }),
              charge: cents,
              units: fc.integer({ min: -3, max: 9999 }),
              unitKind: fc.constantFrom('UN', 'MJ'),
            }),
            maybe('ndc', fc.stringMatching(/^\d{11}$/)),
          ),
          { minLength: 1, maxLength: 6 },
        ),
      }),
      maybe('onset', fc.record({ qualifier: fc.constantFrom('431', '484'), day })),
      maybe('hospitalization', merge(fc.record({ from: day }), maybe('to', day))),
      maybe('referring', merge(clinician, fc.record({ qualifier: fc.constantFrom('DN', 'DK', 'DQ') }))),
      maybe('facility', fc.record({ name: word, npi, address })),
      maybe('otherPlan', merge(person, fc.record({ name: word, id: code }))),
      maybe('clia', code),
    ),
  )
  .map(([common, own]) => Claim.parse({ ...common, ...own }))

const coded = merge(fc.record({ code }), maybe('poa', fc.constantFrom('Y', 'N', 'U', 'W')))
const dated = fc.record({ code: fc.stringMatching(/^[0-9]{2}$/), day })
const institutional = fc
  .tuple(
    shared(false),
    fc.stringMatching(/^0[1-8][1-8][0-9]$/),
    merge(
      fc.record({
        form: fc.constant('institutional'),
        from: day,
        through: day,
        status: fc.constantFrom('01', '30', ''),
        conditions: fc.array(fc.stringMatching(/^[0-9]{2}$/), { maxLength: 11 }),
        occurrences: fc.array(dated, { maxLength: 8 }),
        spans: fc.array(fc.record({ code: fc.constant('70'), from: day, through: day }), { maxLength: 4 }),
        values: fc.array(fc.record({ code: fc.stringMatching(/^8[0-3]$/), amount: cents }), {
          maxLength: 11,
        }),
        principal: coded,
        reasons: fc.array(code, { maxLength: 3 }),
        others: fc.array(coded, { maxLength: 17 }),
        external: fc.array(coded, { maxLength: 3 }),
        procedures: fc.array(dated, { maxLength: 6 }),
        attending: clinician,
        lines: fc.array(
          merge(
            fc.record({
              revenue: fc.stringMatching(/^0[1-9]\d{2}$/),
              modifiers: fc.array(fc.constantFrom('25', 'LT', '59'), { maxLength: 4 }),
              units: fc.integer({ min: -3, max: 9999 }),
              charge: cents,
              nonCovered: cents,
            }),
            maybe('procedure', code),
            maybe('day', day),
          ),
          { minLength: 1, maxLength: 22 },
        ),
      }),
      maybe('medicalRecord', code),
      maybe('admission', merge(fc.record({ day }), maybe('hour', fc.stringMatching(/^[01]\d$/)))),
      maybe('priority', fc.constant('1')),
      maybe('origin', fc.constant('1')),
      maybe('dischargeHour', fc.constant('11')),
      maybe('admitting', code),
      maybe('drg', fc.constant('195')),
      maybe('operating', clinician),
    ),
  )
  .map(([common, typeOfBill, own]) =>
    Claim.parse({ ...common, typeOfBill, frequency: typeOfBill[3], ...own }),
  )

test('papers that are no explanation of benefits are a problem, not a fault of ours', () => {
  const sheet = { ...makeSheet(professionalClaim()), attached: { prior: 'lost' } as never }
  expect(readSheet(sheet)).toMatchObject({ ok: false })
})

test('the amount paid is what the patient and the earlier payers paid together', () => {
  const sheet = makeSheet(secondaryClaim({ paid: 1_500 }))
  expect(sheet.boxes['29']).toBe('95.00')
  expect(readSheet({ ...sheet, boxes: { ...sheet.boxes, '29': '' } })).toMatchObject({ value: { paid: 0 } })
})

describe('makeSheet and readSheet are a pair', () => {
  test.each([
    ['office visit', professionalClaim()],
    [
      'Medicare, patient is the insured',
      professionalClaim({ payer: { name: 'Medicare', id: 'M1', filing: 'MB' } }),
    ],
    ['inpatient stay', institutionalClaim()],
    ['outpatient visit', outpatientClaim()],
    ['to a second payer, with the first result', secondaryClaim({ paid: 1_500 })],
    ['to a second payer, without it', professionalClaim({ sequence: 'S', insuranceType: '12' })],
    [
      'a stay to a second payer',
      institutionalClaim({ sequence: 'S', prior: [priorResult({ paid: 100_000 })] }),
    ],
  ])('%s', (_, claim) => {
    expect(Claim.parse(claim)).toEqual(claim)
    expect(read(makeSheet(claim))).toEqual(claim)
  })

  test('for every professional claim', () => {
    fc.assert(
      fc.property(professional, (claim) => {
        expect(read(makeSheet(claim))).toEqual(claim)
      }),
    )
  })

  test('for every institutional claim', () => {
    fc.assert(
      fc.property(institutional, (claim) => {
        expect(read(makeSheet(claim))).toEqual(claim)
      }),
    )
  })
})

describe('readSheet never throws', () => {
  const boxesOf = (form: Sheet['form']) =>
    fc.dictionary(
      fc.oneof(fc.constantFrom(...fieldsOf(form).map((field) => field.box)), fc.string()),
      fc.oneof(fc.string(), fc.constantFrom('YES', '12', 'AB', '1/1/2026', 'D4')),
      { maxKeys: 40 },
    )
  test.each(['professional', 'institutional'] as const)('%s: whatever is typed', (form) => {
    fc.assert(
      fc.property(boxesOf(form), fc.array(boxesOf(form), { maxLength: 8 }), (boxes, lines) => {
        const result = readSheet({ form, boxes, lines })
        if (result.ok) expect(Claim.safeParse(result.value).success).toBe(true)
        else for (const problem of result.problems) expect(problem.message).toMatch(/[.!?]$/)
      }),
    )
  })
})
