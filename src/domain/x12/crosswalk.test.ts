import { describe, expect, test } from 'vitest'
import { boxId, fieldsOf, LINES_ON, type Place, pathOf } from '../claim/fields.ts'
import { institutionalClaim, outpatientClaim, professionalClaim, professionalLine } from '../claim/fixture.ts'
import { makeSheet } from '../claim/make-sheet.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Field, Sheet } from '../claim/sheet.ts'
import { wirePlaces } from '../claim/wire.ts'
import { parseTypedDay } from '../kernel/day.ts'
import { make837 } from './837.ts'
import { claimsInFile, crossed, crossedAt } from './crosswalk.ts'
import { readAny } from './sets.ts'

const envelope = { sender: 'CC1', receiver: 'HM501', control: 7, day: '2026-05-20', time: '0900' }
const FORMS = ['professional', 'institutional'] as const

/** A claim in which every conditional loop is there, so that every box has its place: another person's insurance. */
const full = {
  professional: professionalClaim({
    patient: { ...professionalClaim().patient, relationship: 'child', first: 'Ada' },
    subscriber: {
      last: 'Vance',
      first: 'Mira',
      id: 'HMX204417',
      birth: '1984-05-17',
      sex: 'F',
      address: { street: '9 Hill Row', city: 'Brackley', state: 'OH', zip: '45902' },
    },
    accident: { employment: false, auto: true, other: false, state: 'OH' },
    onset: { qualifier: '431', day: '2026-03-01' },
    hospitalization: { from: '2026-03-02', to: '2026-03-04' },
    referring: { last: 'Stone', first: 'Ida', npi: '9000110038', qualifier: 'DN' },
    facility: {
      name: 'Mill Clinic',
      npi: '9000110046',
      address: { street: '1 Low Road', city: 'Aldenford', state: 'OH', zip: '459011111' },
    },
    otherPlan: { name: 'Second Mutual', id: 'S100', last: 'Vance', first: 'Noel' },
    diagnoses: ['J209', 'I10', 'E119', 'J45909', 'M545', 'K219', 'R05', 'R509', 'R110', 'R42', 'R51', 'R53'],
    note: 'a note',
    paid: 1000,
    lines: [professionalLine(), professionalLine({ placeOfService: '22', rendering: '9000110053' })],
  }),
  institutional: institutionalClaim({
    patient: { ...institutionalClaim().patient, relationship: 'child', first: 'Ada' },
    subscriber: { last: 'Vance', first: 'Mira', id: '1EG4TE5MK73' },
    operating: { last: 'Reed', first: 'Sam', npi: '9000110038' },
    note: 'a note',
    paid: 1000,
  }),
}

/** Boxes whose value cannot be planted alone or does not come back by itself, each with its reason. */
const EXCEPT: Readonly<Record<string, string>> = {
  '6': 'the relationship moves the patient to other loops: tested below',
  FL59: 'the relationship moves the patient to other loops: tested below',
  '9a': 'tested with its plan',
}

const SAMPLES: Partial<Record<NonNullable<Field['as']>, string>> = {
  day: '03/11/2026',
  birth: '07/08/1990',
  money: '77.25',
  units: '3',
  signature: 'SOF',
  'yes-no': 'YES',
  mark: 'Y',
  pointers: 'BA',
  taxonomy: '208000000X',
}

const DIGITS: readonly (readonly [RegExp, string])[] = [
  [/\.zip$/, '459037777'],
  [/\.phone$/, '5555550177'],
  [/^(25|FL5)$/, '990007777'],
  [/^FL1[36]$/, '17'],
  [/^FL4$/, '0857'],
]

/** A value of the right kind that stands nowhere else. */
function planted(field: Field): string {
  const [choice] = field.options?.filter(({ value }) => value !== 'CI' && value !== 'MA').slice(-1) ?? []
  if (field.as === 'assignment') return 'NO'
  const sample = SAMPLES[field.as ?? 'text']
  if (sample) return sample
  if (choice) return choice.value
  const digits = DIGITS.find(([boxes]) => boxes.test(field.box))?.[1]
  if (digits) return digits
  return 'QZ9X7W5V3'.slice(0, Math.min(field.width, 9))
}

/** How the value looks on the wire. */
function onWire(field: Field, text: string): string {
  const kinds: Partial<Record<NonNullable<Field['as']>, () => string>> = {
    day: () => (parseTypedDay(text) ?? '').replaceAll('-', ''),
    birth: () => (parseTypedDay(text) ?? '').replaceAll('-', ''),
    money: () => '77.25',
    signature: () => 'Y',
    'yes-no': () => field.wire.replace(/.*\((\w+)\)$/, '$1'),
    mark: () => 'Y',
    pointers: () => '2:1',
    assignment: () => 'C',
  }
  const own = { '25.kind': 'SY', '24H': 'Y' }[field.box]
  if (own) return own
  return kinds[field.as ?? 'text']?.() ?? text
}

const at = (sheet: Sheet, { field, line }: Place, text: string): Sheet =>
  line === undefined
    ? { ...sheet, boxes: { ...sheet.boxes, [field.box]: text } }
    : {
        ...sheet,
        lines: sheet.lines.map((row, index) => (index === line - 1 ? { ...row, [field.box]: text } : row)),
      }

const textAt = (sheet: Sheet, { field, line }: Place) =>
  (line === undefined ? sheet.boxes : sheet.lines[line - 1])?.[field.box]

function make(sheet: Sheet): string {
  const read = readSheet(sheet)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return make837(read.value, envelope)
}

const places = (form: Sheet['form']): Place[] =>
  fieldsOf(form)
    .filter((field) => field.wire !== '' && pathOf(form, field.box) !== undefined && !EXCEPT[field.box])
    .map((field) => (field.scope === 'line' ? { field, line: 1 } : { field }))

describe.each(FORMS)('both ways, %s: what is typed stands where the box says, and comes back', (form) => {
  const base = makeSheet(full[form])
  test.each(places(form).map((place) => [boxId(place), place] as const))('%s', (_, place) => {
    const value = planted(place.field)
    const before = prepared(base, place)
    const sheet = at(before, place, value)
    const text = make(sheet)
    const [placed = []] = claimsInFile(text)
    const { spots } = crossedAt(sheet, place, placed)
    expect(spots.length, `${place.field.wire} in\n${text}`).toBeGreaterThan(0)
    const found = spots.map((spot) => spot.value).join('|')
    const wanted = onWire(place.field, value)
    if (place.field.box === 'FL4') expect(found).toBe('85|7')
    else if (place.field.box === '21.indicator' || place.field.box === '11d') expect(found).not.toBe('')
    else expect(found).toContain(wanted)
    const back = readAny(text)
    const [claim] = back.ok ? (back.value.value as readonly Parameters<typeof makeSheet>[0][]) : []
    const again = claim && textAt(makeSheet(claim), place)
    expect(again).toBe(textAt(makeSheet(known(sheet)), place))
  })
})

const known = (sheet: Sheet) => {
  const read = readSheet(sheet)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** What has to stand beside a box for it to travel. */
function prepared(sheet: Sheet, place: Place): Sheet {
  const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '11c': { '11': '' },
    FL61: { FL62: '' },
    '15.day': { '15.qualifier': '454' },
    '15.qualifier': { '15.day': '03/09/2026' },
  }
  const day = /^(FL(?:3[1-4]|74)[a-e]?)(\.day)?$/.exec(place.field.box)
  const span = /^(FL3[56][ab])(\.\w+)?$/.exec(place.field.box)
  const value = /^(FL(?:39|40|41)[a-d])(\.amount)?$/.exec(place.field.box)
  const poa = /^(FL(?:67[A-Q]|72[abc]))(\.poa)?$/.exec(place.field.box)
  const other = /^(FL7[89])(\.\w+)?$/.exec(place.field.box)
  const boxes = {
    ...beside[place.field.box],
    ...(day?.[1] && { [day[1]]: 'X1', [`${day[1]}.day`]: '05/05/2026' }),
    ...(span?.[1] && {
      [span[1]]: 'X1',
      [`${span[1]}.from`]: '05/05/2026',
      [`${span[1]}.through`]: '05/06/2026',
    }),
    ...(value?.[1] && { [value[1]]: 'X1', [`${value[1]}.amount`]: '5.00' }),
    ...(poa?.[1] && { [poa[1]]: 'R05' }),
    ...(other?.[1] && { [`${other[1]}.role`]: '82', [`${other[1]}.last`]: 'Reed' }),
  }
  const lines = sheet.lines.map((row) =>
    place.field.box.startsWith('FL44') ? { ...row, FL44: 'X0001' } : row,
  )
  return { ...sheet, boxes: { ...sheet.boxes, ...boxes }, lines }
}

describe('places that depend on the rest of the form', () => {
  test.each([
    ['self', '2000B', 'SBR02', '18', '2010BA'],
    ['spouse', '2000C', 'PAT01', '01', '2010CA'],
    ['child', '2000C', 'PAT01', '19', '2010CA'],
    ['other', '2000C', 'PAT01', 'G8', '2010CA'],
  ] as const)('relationship %s: %s %s, and the patient in %s', (word, loop, ref, code, patient) => {
    const claim = professionalClaim({ patient: { ...professionalClaim().patient, relationship: word } })
    const rows = crossed(makeSheet(claim), claimsInFile(make837(claim, envelope))[0] ?? [])
    expect(rows.find(({ box }) => box === '6')?.spots).toMatchObject([{ loop, ref, value: code }])
    expect(rows.find(({ box }) => box === '2.last')?.spots).toMatchObject([{ loop: patient }])
  })

  test('blank boxes before a code close up: FL 18 blank, FL 19 is the first condition of the file', () => {
    const sheet = at(makeSheet(institutionalClaim()), place('FL19'), '44')
    const { spots } = crossedAt(sheet, place('FL19'), claimsInFile(make(sheet))[0] ?? [])
    expect(spots).toMatchObject([{ ref: 'HI01-2', value: '44' }])
  })

  test('value code D4 is a trial number and travels as REF*P4; the value after it moves up', () => {
    const sheet = makeSheet(institutionalClaim({ trial: '01234567', values: [] }))
    const with80 = { ...sheet, boxes: { ...sheet.boxes, FL40a: '80', 'FL40a.amount': '4.00' } }
    const placed = claimsInFile(make(with80))[0] ?? []
    expect(crossedAt(with80, place('FL39a.amount'), placed).spots).toMatchObject([{ ref: 'REF02' }])
    expect(crossedAt(with80, place('FL40a.amount'), placed).spots).toMatchObject([
      { ref: 'HI01-5', value: '4' },
    ])
  })

  test('two other providers stand in the loops of their roles, whatever their order on the form', () => {
    const sheet = makeSheet(institutionalClaim())
    const boxes = {
      'FL78.role': 'DN',
      FL78: '9000110038',
      'FL78.last': 'Reed',
      'FL79.role': 'ZZ',
      FL79: '9000110046',
      'FL79.last': 'Stone',
    }
    const both = { ...sheet, boxes: { ...sheet.boxes, ...boxes } }
    const placed = claimsInFile(make(both))[0] ?? []
    expect(crossedAt(both, place('FL78'), placed).spots).toMatchObject([
      { loop: '2310F', value: '9000110038' },
    ])
    expect(crossedAt(both, place('FL79'), placed).spots).toMatchObject([
      { loop: '2310C', value: '9000110046' },
    ])
  })

  test('box 16 with one day says 360 or 361, with both 314', () => {
    const sheet = makeSheet(professionalClaim())
    const says = (boxes: Record<string, string>) =>
      make({ ...sheet, boxes: { ...sheet.boxes, ...boxes } }).match(/DTP\*3[16][^~]*/g)
    expect(says({ '16.from': '03/02/2026', '16.to': '03/06/2026' })).toEqual([
      'DTP*314*RD8*20260302-20260306',
    ])
    expect(says({ '16.from': '03/02/2026' })).toEqual(['DTP*360*D8*20260302'])
    expect(says({ '16.to': '03/06/2026' })).toEqual(['DTP*361*D8*20260306'])
  })

  test('what is usual anyway says nothing more: EIN in box 25, Y in FL 52 and 53', () => {
    const claims = [
      known({
        ...makeSheet(professionalClaim()),
        boxes: { ...makeSheet(professionalClaim()).boxes, '25.kind': 'EIN' },
      }),
      known({
        ...makeSheet(institutionalClaim()),
        boxes: { ...makeSheet(institutionalClaim()).boxes, FL52: 'Y', FL53: 'Y' },
      }),
    ]
    expect(claims).toEqual([professionalClaim(), institutionalClaim()])
  })

  test('a claim with thirteen other diagnoses has the last one in a second HI', () => {
    const others = Array.from({ length: 13 }, (_, index) => ({ code: `R1${index + 10}` }))
    const claim = institutionalClaim({ others })
    const rows = crossed(makeSheet(claim), claimsInFile(make837(claim, envelope))[0] ?? [])
    expect(rows.find(({ box }) => box === 'FL67M')?.spots).toMatchObject([{ ref: 'HI01-2', value: 'R122' }])
  })

  test('each line finds its own segment; a second renderer is in 2420A, the first in 2310B', () => {
    const claim = full.professional
    const rows = crossed(makeSheet(claim), claimsInFile(make837(claim, envelope))[0] ?? [])
    const loopOf = (box: string) => rows.find((row) => row.box === box)?.spots.map(({ loop }) => loop)
    expect([loopOf('24J line 1'), loopOf('24J line 2')]).toEqual([['2310B'], ['2420A']])
    expect(loopOf('24B line 2')).toEqual(['2400'])
  })

  test('several claims of one file keep apart', () => {
    const texts = [professionalClaim({ account: 'A1' }), professionalClaim({ account: 'A2', paid: 500 })]
    const file = readAny(make837(texts[0] as never, envelope))
    expect(file.ok).toBe(true)
    const both = claimsInFile(texts.map((claim) => make837(claim, envelope)).join('')).map((placed, index) =>
      crossed(makeSheet(texts[index] as never), placed),
    )
    expect(both.map((rows) => rows.find(({ box }) => box === '26')?.spots[0]?.value)).toEqual(['A1', 'A2'])
  })
})

const place = (box: string): Place => ({
  field: fieldsOf('institutional').find((field) => field.box === box) as Field,
})

test('every wire text of both forms is a place that can be looked for', () => {
  for (const form of FORMS)
    for (const field of fieldsOf(form)) expect(() => wirePlaces(field.wire), field.box).not.toThrow()
  expect(LINES_ON.professional).toBe(6)
})

test('an outpatient bill: every filled box with an electronic home that is carried has a spot', () => {
  for (const claim of [outpatientClaim(), full.professional, full.institutional]) {
    const sheet = makeSheet(claim)
    const rows = crossed(sheet, claimsInFile(make837(claim, envelope))[0] ?? [])
    const lost = rows.filter(
      ({ spots, place: { field }, value, path }) =>
        path && !spots.length && field.wire && value !== 'NO' && value !== '0.00',
    )
    expect(lost.map(({ box }) => box)).toEqual([])
  }
})
