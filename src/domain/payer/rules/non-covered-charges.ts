import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { adjust, at, live, name, ruleKind } from '../work.ts'

/** What the facility itself lists as non-covered (FL 48) leaves the claim first: PR-96, the patient's comfort items. */
export const nonCoveredCharges = ruleKind({
  id: 'non-covered-charges',
  says: 'What the hospital itself lists as not covered is the patient’s (96).',
  step: 8,
  params: z.strictObject({ remark: z._default(z.string(), 'N425') }),
  apply: (work, { remark }, row) =>
    live(work).reduce((before, line) => {
      const cents = Math.min(Math.max(line.nonCovered, 0), line.charge)
      const says = `${dollars(cents)} of ${name(line)} is listed as non-covered in FL 48 and is the patient's.`
      return adjust(
        before,
        line,
        cents,
        { group: 'PR', reason: '96', remark, at: at(line, 'nonCovered'), says },
        row,
      )
    }, work),
})
