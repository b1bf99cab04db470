import * as z from 'zod/mini'
import { Cents, dollars, sum } from '../../kernel/money.ts'
import { note, ruleKind } from '../work.ts'

/**
 * What a patient without insurance was told to expect against what is billed: from `tolerance` more than the estimate on,
 * the patient may open a dispute (45 CFR 149.620(b)). Nothing moves; the trace says it.
 */
export const goodFaithEstimate = ruleKind({
  id: 'good-faith-estimate',
  says: 'What a patient without insurance was told to expect against what is billed.',
  step: 15,
  params: z.strictObject({ tolerance: Cents, days: z.int() }),
  apply: (work, { tolerance, days }, row, { claim, file }) => {
    const every = [...work.claimAdjustments, ...work.lines.flatMap((line) => line.adjustments)]
    const billed = sum(every.filter((entry) => entry.group === 'PR').map((entry) => entry.cents))
    const estimate = file.estimates?.find((entry) => entry.account === claim.account)
    if (!estimate) {
      const says = `No good-faith estimate is on file for ${claim.account}. A scheduled patient without insurance must have one before the visit.`
      return note(work, undefined, says, row)
    }
    const above = billed - estimate.amount
    const told = `Billed ${dollars(billed)} against an estimate of ${dollars(estimate.amount)}`
    const says =
      above >= tolerance
        ? `${told}: ${dollars(above)} more, and from ${dollars(tolerance)} on the patient may dispute the bill within ${days} days. Look for what was added before sending it.`
        : `${told}: less than ${dollars(tolerance)} more.`
    return note(work, undefined, says, row)
  },
})
