import { type Claim, diagnosesOf, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const allOf = (claim: Claim): readonly { at: string; code: string }[] => [
  ...diagnosesOf(claim),
  ...(claim.form === 'institutional' && claim.admitting ? [{ at: 'admitting', code: claim.admitting }] : []),
  ...(claim.form === 'institutional'
    ? claim.reasons.map((code, index) => ({ at: `reasons.${index}`, code }))
    : []),
]

/** The point is for readers; the form and the wire go without it. */
export const diagnosisWithDecimalPoint: Edit = {
  id: 'diagnosis-with-decimal-point',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '255' },
  check: (claim) =>
    allOf(claim)
      .filter(({ code }) => code.includes('.'))
      .map(({ at, code }) => ({
        at,
        message: `${box(claim, at)} says ${code}. Leave the decimal point out: ${withoutDot(code)}.`,
      })),
}
