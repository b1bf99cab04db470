import { diagnosesOf } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Diagnoses stand without gaps: the wire numbers them one after another. */
export const diagnosisGap: Edit = {
  id: 'diagnosis-gap',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    const all =
      claim.form === 'professional'
        ? diagnosesOf(claim)
        : diagnosesOf(claim).filter(({ at }) => at.startsWith('others'))
    const last = all.findLastIndex(({ code }) => code !== '')
    return all
      .slice(0, Math.max(last, 0))
      .filter(({ code }) => code === '')
      .map(({ at }) => ({
        at,
        message: `${box(claim, at)} is blank but a later one is filled. Move the diagnoses up${claim.form === 'professional' ? ', and the letters of box 24E with them' : ''}.`,
      }))
  },
}
