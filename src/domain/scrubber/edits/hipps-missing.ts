import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

const HIPPS = ['0022', '0023', '0024']
/** Meaning of each place: PDPM since 2019-10-01 (ZZZZZ by default), PDGM for periods since 2020-01-01. */
const SHAPES: Readonly<Record<string, { from: string; shape: RegExp }>> = {
  '0022': { from: '2019-10-01', shape: /^([A-P][A-L][A-Y][A-F]\d|ZZZZZ)$/ },
  '0023': { from: '2020-01-01', shape: /^[1-4][A-L][ABC][123]1$/ },
}
const NEEDED: Readonly<Record<string, string>> = { '021': '0022', '018': '0022', '032': '0023' }

/** Nursing facilities (0022) and home health (0023) are priced by the HIPPS code of an assessment. */
export const hippsMissing: Edit = {
  id: 'hipps-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-6',
  status: { category: 'A7', code: '507' },
  check: (claim, reference) => {
    if (claim.form === 'professional') return []
    const needed = NEEDED[careOf(claim)]
    const faults = claim.lines.flatMap((line, index) => {
      if (!HIPPS.includes(line.revenue)) return []
      const at = `lines.${index}.procedure`
      const code = line.procedure ?? ''
      const known = SHAPES[line.revenue]
      const shape = known && claim.from >= known.from ? known.shape : /^[A-Z0-9]{5}$/
      if (shape.test(code) && listed(reference, 'hipps', code, claim.through) !== false) return []
      return [
        {
          at,
          message: `${box(claim, at)} ${code ? `says ${code}` : 'is blank'}, but revenue code ${line.revenue} carries a HIPPS code of five characters, from the assessment.`,
        },
      ]
    })
    if (!needed || claim.payer.filing !== 'MA' || claim.lines.some((line) => line.revenue === needed))
      return faults
    return [
      ...faults,
      {
        at: 'lines.0.revenue',
        message: `No line has revenue code ${needed}, which carries the HIPPS code that prices this bill. Add it from the assessment.`,
      },
    ]
  },
}
