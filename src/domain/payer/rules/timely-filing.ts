import * as z from 'zod/mini'
import { lastDay } from '../../claim/claim.ts'
import { addDays, addYears, formDay } from '../../kernel/day.ts'
import { denyWhere, ruleKind } from '../work.ts'

const counted = { years: z.optional(z.int()), days: z.optional(z.int()) }

/**
 * Received within the limit? The day of receipt counts. A professional line runs from its own day, a facility claim from
 * its through date (42 CFR 424.44); `corrected` is the limit of replacements, from the same day.
 */
export const timelyFiling = ruleKind({
  id: 'timely-filing',
  says: 'Received within the limit of the payer or of the law? (29)',
  step: 5,
  params: z.strictObject({ ...counted, corrected: z.optional(z.strictObject(counted)) }),
  apply: (work, params, row, { claim, file, receivedOn }) => {
    const limit = claim.frequency === '7' && params.corrected ? params.corrected : params
    return denyWhere(work, row, (line) => {
      const start = claim.form === 'institutional' ? lastDay(claim) : line.day
      const last = addDays(addYears(start, limit.years ?? 0), limit.days ?? 0)
      if (receivedOn <= last) return undefined
      // Its own front end had accepted the same claim in time: the payer lost it and counts the second copy.
      const proof = file.received?.find((entry) => entry.account === claim.account && entry.on <= last)
      const late = `The service of ${formDay(start)} could be filed until ${formDay(last)}; the claim came on ${formDay(receivedOn)}.`
      const says = proof
        ? `${late} But the plan accepted it first on ${formDay(proof.on)}: appeal with that 277CA, the proof of receipt in time.`
        : `${late} A rejected claim does not count as filed.`
      return {
        group: 'CO',
        reason: '29',
        owner: proof ? 'payer' : undefined,
        at: claim.form === 'institutional' ? 'through' : `lines.${line.number - 1}.from`,
        says,
      }
    })
  },
})
