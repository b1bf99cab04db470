import * as z from 'zod/mini'
import { diagnosisFits, inScope, scoped } from '../scope.ts'
import { at, type Context, denyWhere, has, name, ruleKind, type WorkLine } from '../work.ts'

/**
 * Covered only for the listed diagnoses; the pointer decides. An advance notice (GA) moves the bill to the patient, GZ or
 * nothing leaves it with the provider: PR-50 or CO-50, with the remark of the policy (N115 local, N386 national).
 */
export const coverageByDiagnosis = ruleKind({
  id: 'coverage-by-diagnosis',
  says: 'Covered for certain diagnoses only; a signed notice moves the bill to the patient (50).',
  step: 8,
  params: z.strictObject({
    ...scoped,
    diagnoses: z.array(z.string()),
    policy: z.string(),
    remark: z._default(z.string(), 'N115'),
    /** Original Medicare only: an advance beneficiary notice counts. */
    notice: z._default(z.boolean(), false),
  }),
  apply: (work, params, row, context) =>
    denyWhere(work, row, (line) => {
      if (!inScope(line, params.scope, context)) return undefined
      if (line.diagnoses.some((code) => diagnosisFits(code, params.diagnoses))) return undefined
      const signed = params.notice && has(line, ['GA'])
      const end = signed
        ? 'The signed notice (GA) lets you bill the patient.'
        : params.notice
          ? 'Without a signed notice the patient may not be billed.'
          : 'The patient may not be billed for it.'
      const says = `${params.policy} covers ${name(line)} only for certain diagnoses. ${pointing(line, params.diagnoses, context)} ${end}`
      return {
        group: signed ? 'PR' : 'CO',
        reason: '50',
        remark: params.remark,
        at: at(line, 'pointers'),
        says,
      }
    }),
})

function pointing(line: WorkLine, covered: readonly string[], { claim }: Context): string {
  const elsewhere =
    claim.form === 'professional' ? claim.diagnoses.find((code) => diagnosisFits(code, covered)) : undefined
  return elsewhere === undefined
    ? `None of its diagnoses (${line.diagnoses.join(', ') || 'none'}) is among them.`
    : `${elsewhere} would do and stands in box 21, but the line does not point at it.`
}
