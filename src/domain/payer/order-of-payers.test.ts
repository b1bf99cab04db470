import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CoordinationLimit, Coverage, OrderFacts } from './coordination-facts.ts'
import { orderOfPayers } from './order-of-payers.ts'

const limit = (id: CoordinationLimit['id'], value: number): CoordinationLimit => ({
  id,
  value,
  inForce: { from: '2000-01-01' },
  source: 'cfr-42-411',
})
const limits = [
  limit('working-aged-employees', 20),
  limit('disabled-employees', 100),
  limit('kidney-months', 30),
]
const of = (kind: Coverage['kind'], more: Partial<Coverage> = {}): Coverage =>
  Coverage.parse({ id: more.id ?? kind, name: more.id ?? kind, kind, ...more })
const medicare = of('medicare')
const group = (more: Partial<Coverage> = {}) => of('group', { employees: 140, ...more })
const facts = (coverages: readonly Coverage[], more: Record<string, unknown> = {}): OrderFacts =>
  OrderFacts.parse({ day: '2026-07-14', birth: '1955-01-01', coverages, ...more })
const aged = { medicare: { because: 'age' } }
const disabled = { birth: '1980-01-01', medicare: { because: 'disability' } }
const kidneys = (kidneysFrom: string, more = {}) => ({
  birth: '1980-01-01',
  medicare: { because: 'kidneys', kidneysFrom, ...more },
})
const parents = (more: Record<string, unknown> = {}) => ({
  birth: '2018-01-01',
  parents: { mother: '1988-03-17', father: '1984-09-02', live: 'together', ...more },
})
const mother = group({ id: 'mother', holder: 'mother' })
const father = group({ id: 'father', holder: 'father' })

type Row = readonly [string, OrderFacts, string, string, string | undefined]
const rows: readonly Row[] = [
  [
    'working aged, 20 employees',
    facts([medicare, group({ employees: 20 })], aged),
    'group medicare',
    'working-aged',
    '12',
  ],
  [
    'working aged, 19 employees',
    facts([group({ employees: 19 }), medicare], aged),
    'medicare group',
    'small-employer',
    undefined,
  ],
  [
    'the spouse works',
    facts([medicare, group({ holder: 'spouse', employees: 20 })], aged),
    'group medicare',
    'working-aged',
    '12',
  ],
  [
    'retired',
    facts([group({ work: 'retired' }), medicare], aged),
    'medicare group',
    'no-current-work',
    undefined,
  ],
  [
    'COBRA with Medicare by age',
    facts([group({ work: 'cobra' }), medicare], aged),
    'medicare group',
    'no-current-work',
    undefined,
  ],
  [
    'disabled, 100 employees',
    facts([medicare, group({ employees: 100 })], disabled),
    'group medicare',
    'disabled-large-group',
    '43',
  ],
  [
    'disabled, 99 employees',
    facts([group({ employees: 99 }), medicare], disabled),
    'medicare group',
    'small-employer',
    undefined,
  ],
  [
    'a disabled grown child on a father’s plan',
    facts([medicare, group({ holder: 'father', employees: 400 })], disabled),
    'group medicare',
    'disabled-large-group',
    '43',
  ],
  [
    'disability began Medicare, but the patient is 65 now',
    facts([medicare, group({ employees: 20 })], { medicare: { because: 'disability' } }),
    'group medicare',
    'working-aged',
    '12',
  ],
  [
    'kidneys, first month',
    facts([medicare, group({ employees: 5 })], kidneys('2026-07-01')),
    'group medicare',
    'kidney-coordination',
    '13',
  ],
  [
    'kidneys, month 30',
    facts([medicare, group()], kidneys('2024-02-01')),
    'group medicare',
    'kidney-coordination',
    '13',
  ],
  [
    'kidneys, month 31',
    facts([group(), medicare], kidneys('2024-01-01')),
    'medicare group',
    'kidney-after',
    undefined,
  ],
  [
    'kidneys, a retiree’s plan',
    facts([medicare, group({ work: 'retired' })], kidneys('2026-01-01')),
    'group medicare',
    'kidney-coordination',
    '13',
  ],
  [
    'kidneys fail when Medicare was already first',
    facts([group({ work: 'retired' }), medicare], {
      medicare: { because: 'age', kidneysFrom: '2026-01-01', wasFirst: true },
    }),
    'medicare group',
    'medicare-stays-first',
    undefined,
  ],
  [
    'a work injury',
    facts([medicare, of('workers-compensation')], { ...aged, cause: 'work' }),
    'workers-compensation medicare',
    'work-injury',
    '15',
  ],
  [
    'an illness of somebody with an old work injury',
    facts([of('workers-compensation'), medicare], aged),
    'medicare',
    'not-this-cause',
    undefined,
  ],
  [
    'a car accident',
    facts([medicare, of('no-fault')], { ...aged, cause: 'auto' }),
    'no-fault medicare',
    'no-fault',
    '14',
  ],
  [
    'no-fault before liability',
    facts([of('liability'), medicare, of('no-fault')], { ...aged, cause: 'auto' }),
    'no-fault liability medicare',
    'no-fault',
    '14',
  ],
  [
    'a fall in a shop',
    facts([medicare, of('liability')], { ...aged, cause: 'accident' }),
    'liability medicare',
    'liability',
    '47',
  ],
  [
    'black lung',
    facts([medicare, of('black-lung')], { ...aged, cause: 'black-lung' }),
    'black-lung medicare',
    'black-lung',
    '41',
  ],
  [
    'black lung benefits and a broken arm',
    facts([of('black-lung'), medicare], aged),
    'medicare',
    'not-this-cause',
    undefined,
  ],
  [
    'the VA authorized it',
    facts([medicare, of('veterans')], { ...aged, authorizedByVa: true }),
    'veterans',
    'veterans-authorized',
    undefined,
  ],
  ['the VA did not', facts([of('veterans'), medicare], aged), 'medicare', 'not-this-cause', undefined],
  [
    'Medicaid after Medicare',
    facts([of('medicaid'), medicare], aged),
    'medicare medicaid',
    'medicaid-last',
    undefined,
  ],
  [
    'TRICARE before Medicaid',
    facts([of('medicaid'), of('tricare')]),
    'tricare medicaid',
    'medicaid-last',
    undefined,
  ],
  [
    'TRICARE after a group plan',
    facts([of('tricare'), group()]),
    'group tricare',
    'military-after',
    undefined,
  ],
  [
    'TRICARE after Medicare',
    facts([of('tricare'), medicare], aged),
    'medicare tricare',
    'military-after',
    undefined,
  ],
  [
    'a Medigap policy',
    facts([of('medigap'), medicare], aged),
    'medicare medigap',
    'supplement-after',
    undefined,
  ],
  [
    'three in a row',
    facts([of('medicaid'), medicare, group()], aged),
    'group medicare medicaid',
    'working-aged',
    '12',
  ],
  [
    'own before dependent',
    facts([group({ id: 'wife', holder: 'spouse' }), group({ id: 'own' })]),
    'own wife',
    'own-before-dependent',
    undefined,
  ],
  [
    'Medicare between two plans',
    facts([group({ id: 'own', work: 'retired' }), medicare, group({ id: 'wife', holder: 'spouse' })], aged),
    'wife medicare own',
    'working-aged',
    '12',
  ],
  ['birthdays', facts([father, mother], parents()), 'mother father', 'birthday', undefined],
  [
    'birthdays a day apart',
    facts([mother, father], parents({ mother: '1988-03-17', father: '1970-03-16' })),
    'father mother',
    'birthday',
    undefined,
  ],
  [
    'the same birthday: longer coverage',
    facts(
      [group({ ...mother, from: '2020-01-01' }), group({ ...father, from: '2015-01-01' })],
      parents({ father: '1984-03-17' }),
    ),
    'father mother',
    'longer-coverage',
    undefined,
  ],
  [
    'a decree',
    facts([mother, father], parents({ live: 'apart', decree: 'father', custody: 'mother' })),
    'father mother',
    'decree',
    undefined,
  ],
  [
    'a decree that names both',
    facts([father, mother], parents({ live: 'apart', decree: 'both', custody: 'father' })),
    'mother father',
    'birthday',
    undefined,
  ],
  [
    'apart, custody of one',
    facts([mother, father], parents({ live: 'apart', custody: 'father' })),
    'father mother',
    'custody',
    undefined,
  ],
  [
    'apart, joint custody',
    facts([father, mother], parents({ live: 'apart', custody: 'joint' })),
    'mother father',
    'birthday',
    undefined,
  ],
  [
    'active before laid off',
    facts([group({ id: 'old', work: 'laid-off' }), group({ id: 'new' })]),
    'new old',
    'active-before-inactive',
    undefined,
  ],
  [
    'COBRA last',
    facts([
      group({ id: 'cobra', work: 'cobra', from: '2001-01-01' }),
      group({ id: 'new', from: '2026-01-01' }),
    ]),
    'new cobra',
    'continuation-last',
    undefined,
  ],
  [
    'two jobs: longer coverage',
    facts([group({ id: 'b', from: '2024-05-01' }), group({ id: 'a', from: '2019-01-01' })]),
    'a b',
    'longer-coverage',
    undefined,
  ],
]

describe('who pays first', () => {
  test.each(rows)('%s', (_, given, order, rule, type) => {
    const found = orderOfPayers(given, limits)
    expect(found.order.join(' ')).toBe(order)
    expect(found.steps[0]?.rule).toBe(rule)
    expect(found.type).toBe(type)
    expect(found.steps[0]?.says).toMatch(/^.{30,}\.$/)
  })
})

test('the order in which coverages are told does not matter where a rule decides, and nobody is lost', () => {
  const any = fc.constantFrom(...rows.map(([, given]) => given))
  fc.assert(
    fc.property(any, (given) => {
      const turned = orderOfPayers({ ...given, coverages: [...given.coverages].reverse() }, limits)
      const { order, left } = orderOfPayers(given, limits)
      expect(turned.order).toEqual(order)
      expect([...order, ...left].sort()).toEqual(given.coverages.map(({ id }) => id).sort())
    }),
  )
})

test('without a row for the day nothing puts a group plan before Medicare by size', () => {
  const early = facts([group(), medicare], { ...aged, day: '1999-01-01', birth: '1920-01-01' })
  expect(orderOfPayers(early, limits).order).toEqual(['medicare', 'group'])
})
