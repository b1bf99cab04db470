import * as z from 'zod/mini'
import type { Expander } from './expand.ts'
import { readPayerFolder } from './payers.ts'

/** Rules that a 271 speaks of. */
const spoken: ReadonlySet<string> = new Set([
  ...['deductible', 'out-of-pocket', 'coinsurance', 'copay', 'no-patient-share'],
  ...['authorization', 'referral', 'grace-period'],
])

const Authored = z.looseObject({
  plans: z.array(z.looseObject({ id: z.string(), members: z.array(z.looseObject({})) })),
})

/** A plan is named by its folder; its name, numbers and rules come from content/payers. */
export const eligibilityExpander: Expander = {
  prompt(reader, authored) {
    const read = Authored.safeParse(authored)
    if (!read.success) return authored
    const plans = read.data.plans.map((plan) => {
      const payer = readPayerFolder(reader, plan.id)
      if (!payer) return plan
      const { name, payerId, kind, phone, rules } = payer
      return {
        ...plan,
        name,
        payerId,
        kind,
        phone,
        rules: rules.filter(({ rule }) => spoken.has(rule)),
        members: plan.members.map((member) => ({ ...member, payer: plan.id })),
      }
    })
    return { ...read.data, plans }
  },
}
