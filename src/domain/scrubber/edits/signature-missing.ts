import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const SAY = {
  patient: 'Write SOF if the patient has signed the release of information; if not, have it signed.',
  provider: 'Write SOF, or have the provider sign: it certifies that the services were done.',
} as const

/** Release of information by the patient and certification by the provider are on every claim. */
export const signatureMissing: Edit = {
  id: 'signature-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : (['patient', 'provider'] as const).flatMap((who) => {
          const at = `signatures.${who}`
          return claim.signatures[who] ? [] : [{ at, message: `${box(claim, at)} is blank. ${SAY[who]}` }]
        }),
}
