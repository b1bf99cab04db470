import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { InForce } from '../kernel/span.ts'

export const Coverage = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum([
    'group',
    'medicare',
    'medigap',
    'medicaid',
    'tricare',
    'workers-compensation',
    'no-fault',
    'liability',
    'veterans',
    'black-lung',
  ]),
  /** Whose policy it is. */
  holder: z._default(z.enum(['patient', 'spouse', 'mother', 'father']), 'patient'),
  /** What ties the holder of a group plan to the employer. */
  work: z._default(z.enum(['current', 'retired', 'laid-off', 'cobra']), 'current'),
  /** Employees of the employer; of the largest one where employers share a plan. */
  employees: z.optional(z.int()),
  /** Since when the holder has been covered. */
  from: z.optional(Day),
})
export type Coverage = z.infer<typeof Coverage>

/** All that decides who pays first, as facts. */
export const OrderFacts = z.strictObject({
  day: Day,
  birth: Day,
  cause: z._default(z.enum(['illness', 'work', 'auto', 'accident', 'black-lung']), 'illness'),
  coverages: z.array(Coverage).check(z.minLength(1)),
  /** Why the patient has Medicare. */
  medicare: z.optional(
    z.strictObject({
      because: z.enum(['age', 'disability', 'kidneys']),
      /** First month in which kidney failure gave a right to Medicare. */
      kidneysFrom: z.optional(Day),
      /** By age or disability Medicare was already rightly first when the kidneys failed. */
      wasFirst: z._default(z.boolean(), false),
    }),
  ),
  /** The VA has authorized today's care. */
  authorizedByVa: z._default(z.boolean(), false),
  /** Of a child with two plans. */
  parents: z.optional(
    z.strictObject({
      mother: Day,
      father: Day,
      live: z.enum(['together', 'apart']),
      decree: z.optional(z.enum(['mother', 'father', 'both'])),
      custody: z.optional(z.enum(['mother', 'father', 'joint'])),
    }),
  ),
})
export type OrderFacts = z.infer<typeof OrderFacts>

/** Numbers that law sets, as dated rows: employees, months. */
export const CoordinationLimit = z.strictObject({
  id: z.enum(['working-aged-employees', 'disabled-employees', 'kidney-months']),
  value: z.int(),
  inForce: InForce,
  source: z.string(),
})
export type CoordinationLimit = z.infer<typeof CoordinationLimit>
