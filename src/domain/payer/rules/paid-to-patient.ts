import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { adjust, at, live, name, openOf, ruleKind } from '../work.ts'

/** A claim that is not assigned is paid to the patient, from whom the provider collects: PR-100, after every other cut. */
export const paidToPatient = ruleKind({
  id: 'paid-to-patient',
  says: 'A claim that is not assigned is paid to the patient (100).',
  step: 14,
  params: z.strictObject({}),
  apply: (work, _, row, { claim }) => {
    if (claim.form !== 'professional' || claim.assignment === 'A') return work
    return live(work).reduce((before, line) => {
      const open = openOf(line)
      if (open <= 0 || line.allowed === undefined) return before
      const says = `The claim is not assigned: ${dollars(open)} for ${name(line)} went to the patient. Collect it there.`
      return adjust(before, line, open, { group: 'PR', reason: '100', at: at(line, 'charge'), says }, row)
    }, work)
  },
})
