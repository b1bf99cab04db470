import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Accumulators, Member, RuleRow } from '../payer/payer.ts'

/** A member as the plan's eligibility system has it: the payer's record, and what a card or a portal adds. */
export const PlanMember = z.strictObject({
  ...Member.shape,
  /** Name of the product: "Bluebonnet Ridge PPO 1500". */
  plan: z.optional(z.string()),
  primaryCare: z.optional(z.string()),
  /** Numbers that this person had before: the plan still finds her by them and answers with the new one. */
  oldIds: z._default(z.array(z.string()), []),
  /** Another payer the plan knows of: before it, after it, or in its place (an Advantage or managed plan). */
  others: z._default(
    z.array(
      z.strictObject({
        name: z.string(),
        id: z.string(),
        place: z.enum(['before', 'after', 'instead']),
        from: z.optional(Day),
      }),
    ),
    [],
  ),
})
export type PlanMember = z.infer<typeof PlanMember>

/** All that a plan's answer to a 270 depends on beside the question and the day. */
export const EligibilityPlan = z.strictObject({
  id: z.string(),
  name: z.string(),
  payerId: z.string(),
  kind: z.string(),
  phone: z.string(),
  rules: z.array(RuleRow),
  members: z.array(PlanMember),
  /** Used so far this year in cents, by member id, or member id/first name of a dependent. */
  accumulators: z._default(z.record(z.string(), Accumulators), {}),
  /** Days back and ahead for which the plan answers. */
  answers: z._default(z.strictObject({ back: z.int(), ahead: z.int() }), { back: 365, ahead: 31 }),
})
export type EligibilityPlan = z.infer<typeof EligibilityPlan>

/** Beginnings of procedure families and the service type that stands for them · EB03. */
export const serviceOfFamily: readonly (readonly [family: string, service: string])[] = [
  ['em-office', '98'],
  ['em-ed', '86'],
  ['therapy-', 'PT'],
  ['pt-evaluation', 'PT'],
  ['ct-', '62'],
  ['xray-', '4'],
  ['panel', '5'],
  ['urinalysis', '5'],
  ['blood-count', '5'],
  ['vaccine-giving', '80'],
]

/** Service types the plans of this world answer for, the plan as a whole aside. */
export const answeredServices: readonly string[] = [...new Set(serviceOfFamily.map(([, service]) => service))]
