import type { Edit, Fault } from '../edit.ts'

/** A reason for a change comes with a change. */
export const claimChangeReasonUnexpected: Edit = {
  id: 'claim-change-reason-unexpected',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-25',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const reasons = claim.conditions.flatMap((code, index) =>
      /^(D\d|E0)$/.test(code) ? [{ code, index }] : [],
    )
    const [first, second] = reasons
    const fault = (index: number, message: string): Fault[] => [{ at: `conditions.${index}`, message }]
    if (first && !['7', '8', '3'].includes(claim.frequency) && !/[A-Z]/.test(claim.frequency))
      return fault(
        first.index,
        `Condition code ${first.code} says why a bill was changed, but FL 4 ends in ${claim.frequency}. Write 7 or 8, or take the code away.`,
      )
    if (second)
      return fault(
        second.index,
        `Condition codes ${first?.code} and ${second.code} give two reasons for one change. Keep the stronger one.`,
      )
    if (first && claim.frequency === '8' && !['D5', 'D6'].includes(first.code))
      return fault(
        first.index,
        `FL 4 takes the bill back (8), but the reason is ${first.code}. A void has D5 or D6; what changes a bill is frequency 7.`,
      )
    return first && claim.frequency === '7' && ['D5', 'D6'].includes(first.code)
      ? fault(
          first.index,
          `Condition code ${first.code} takes a bill back, but FL 4 ends in 7. Write 8, or give the reason of the change.`,
        )
      : []
  },
}
