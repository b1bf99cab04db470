import * as z from 'zod/mini'
import { addDays, formDay } from '../../kernel/day.ts'
import { staysOf } from '../earlier-stays.ts'
import { inBills } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/**
 * Outpatient services of the hospital in the three days before its own admission belong to the stay (42 CFR 412.2(c)(5)):
 * CO-60. Tests always; other services unless the hospital attests that they have nothing to do with it (condition 51).
 */
export const paymentWindow = ruleKind({
  id: 'payment-window',
  says: 'Outpatient services of a hospital in the days before its own admission belong to the stay (60).',
  step: 8,
  params: z.strictObject({
    bills: z._default(z.array(z.string()), ['013']),
    days: z.int(),
    attested: z._default(z.string(), '51'),
    /** Beginnings of revenue codes that are tests, attested or not. */
    tests: z._default(z.array(z.string()), ['030', '031', '032', '035', '040', '048', '073', '074', '092']),
    /** Beginnings of revenue codes that the window never takes: ambulance, maintenance dialysis. */
    free: z._default(z.array(z.string()), ['054', '082', '083', '084', '085']),
  }),
  apply: (work, { bills, days, attested, tests, free }, row, context) => {
    const { claim } = context
    if (claim.form !== 'institutional' || !inBills(bills, context)) return work
    const stays = staysOf(context, '011').filter((stay) => stay.npi === claim.billing.npi)
    const begins = (line: { revenue: string | undefined }, starts: readonly string[]) =>
      starts.some((start) => line.revenue?.startsWith(start))
    return denyWhere(work, row, (line) => {
      const stay = stays.find(({ from }) => addDays(from, -days) <= line.day && line.day <= from)
      if (!stay || begins(line, free)) return undefined
      if (claim.conditions.includes(attested) && !begins(line, tests)) return undefined
      const says = `${name(line)} of ${formDay(line.day)} falls into the ${days} days before the admission of ${formDay(stay.from)} and is part of that stay. Put it on the inpatient bill; only what is unrelated, and no test, is paid apart (condition ${attested}).`
      return { group: 'CO', reason: '60', at: at(line, 'day'), says }
    })
  },
})
