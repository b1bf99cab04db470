import { diagnosesOf, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { linesOf } from '../parts.ts'

/** A service of a trial has the diagnosis of a research participant. */
export const trialDiagnosisMissing: Edit = {
  id: 'trial-diagnosis-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-01-01' },
  source: 'cms-claims-processing-manual-32',

  check: (claim) => {
    const at = linesOf(claim).find(
      ({ modifiers }) => modifiers.includes('Q0') || modifiers.includes('Q1'),
    )?.at
    const isTrial = at !== undefined || (claim.form === 'institutional' && claim.conditions.includes('30'))
    return isTrial && !diagnosesOf(claim).some(({ code }) => withoutDot(code) === 'Z006')
      ? [
          {
            at: claim.form === 'professional' ? 'diagnoses' : 'others',
            message:
              'The services belong to a clinical trial, but no diagnosis says so. Add Z00.6 behind the condition that is treated.',
          },
        ]
      : []
  },
}
