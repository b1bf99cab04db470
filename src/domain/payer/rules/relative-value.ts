import * as z from 'zod/mini'
import { type Cents, divideHalfUp, dollars } from '../../kernel/money.ts'
import { afterModifiers } from '../fee.ts'
import { priceLine } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { live, name, ruleKind } from '../work.ts'

/** Relative value units × 10³: work, practice expense in a facility and outside, malpractice. */
const Units = z.strictObject({
  work: z.int(),
  facility: z.int(),
  nonfacility: z.int(),
  malpractice: z.int(),
})
type Units = z.infer<typeof Units>

/** Geographic indexes × 10³. */
const Indexes = z.strictObject({ work: z.int(), practice: z.int(), malpractice: z.int() })
type Indexes = z.infer<typeof Indexes>

/** Exact cents of (work × index + practice expense × index + malpractice × index) × factor, rounded once, half up. */
export const relativeValuePrice = (
  units: Units,
  place: 'facility' | 'nonfacility',
  indexes: Indexes,
  factor: number,
  count: number,
): Cents => {
  const total =
    units.work * indexes.work + units[place] * indexes.practice + units.malpractice * indexes.malpractice
  return divideHalfUp(total * factor * count, 100_000_000)
}

/** The physician fee schedule as its formula (42 CFR 414.20): the factor is dollars × 10⁴; codes without units go on to the next rule. */
export const relativeValue = ruleKind({
  id: 'relative-value',
  says: '(Work × index + practice expense × index + malpractice × index) × conversion factor.',
  step: 10,
  params: z.strictObject({
    ...scoped,
    factor: z.int(),
    indexes: Indexes,
    units: z.record(z.string(), Units),
    facilityPlaces: z._default(z.array(z.string()), []),
    percents: z._default(z.record(z.string(), z.number()), {}),
  }),
  apply: (work, { scope, factor, indexes, units, facilityPlaces, percents }, row, context) => {
    if (context.claim.form !== 'professional') return work
    return live(work).reduce((before, line) => {
      const own = units[line.procedure ?? '']
      if (line.price !== undefined || !own || !inScope(line, scope, context)) return before
      const place = facilityPlaces.includes(line.place ?? '') ? 'facility' : 'nonfacility'
      const full = relativeValuePrice(own, place, indexes, factor, line.units)
      const { price, used } = afterModifiers(full, line.modifiers, percents)
      const part = (value: number, index: number) => `${value / 1000} × ${index / 1000}`
      const cut = used.map((modifier) => ` × ${percents[modifier]} % (${modifier})`).join('')
      const says = `${name(line)}: (work ${part(own.work, indexes.work)} + practice expense ${part(own[place], indexes.practice)} + malpractice ${part(own.malpractice, indexes.malpractice)}) × $${factor / 10_000}${line.units === 1 ? '' : ` × ${line.units}`} = ${dollars(full)}${cut}${cut ? ` = ${dollars(price)}` : ''}.`
      return priceLine(before, line, price, { says, lesser: true }, row)
    }, work)
  },
})
