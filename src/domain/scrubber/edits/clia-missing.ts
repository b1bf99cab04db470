import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** No laboratory test on a human sample is paid without the certificate number of the laboratory. */
export const cliaMissing: Edit = {
  id: 'clia-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-16',
  check: (claim, reference) => {
    if (claim.form === 'institutional' || claim.clia) return []
    const test = linesOf(claim).find((line) =>
      ['certificate', 'waived'].includes(factsOf(reference, line)?.clia ?? 'no'),
    )
    return test
      ? [
          {
            at: 'clia',
            message: `${box(claim, `${test.at}.procedure`)} is a laboratory test, but box 23 has no CLIA number. Write the ten characters of the laboratory's certificate.`,
          },
        ]
      : []
  },
}
