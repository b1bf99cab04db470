import type { Edit } from '../edit.ts'

/** A bought test names the laboratory and what it charged. */
export const outsideLabIncomplete: Edit = {
  id: 'outside-lab-incomplete',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    if (claim.form === 'institutional' || !claim.outsideLab) return []
    if (!claim.facility)
      return [
        {
          at: 'facility',
          message:
            'Box 20 says that a test was bought, but box 32 does not name the laboratory. Write its name, address and NPI.',
        },
      ]
    return claim.outsideLab.charge <= 0
      ? [
          {
            at: 'outsideLab.charge',
            message:
              'Box 20 says that a test was bought, but not for how much. Write what the laboratory charged.',
          },
        ]
      : []
  },
}
