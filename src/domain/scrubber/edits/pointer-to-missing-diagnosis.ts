import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const letter = (number: number): string => String.fromCharCode(64 + number)

/** A letter in 24E has to have a diagnosis in box 21. */
export const pointerToMissingDiagnosis: Edit = {
  id: 'pointer-to-missing-diagnosis',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '477' },
  check: (claim) => {
    if (claim.form === 'institutional') return []
    const stops =
      claim.diagnoses.length === 0 ? 'box 21 is blank' : `box 21 stops at ${letter(claim.diagnoses.length)}`
    return claim.lines.flatMap((line, index) => {
      const at = `lines.${index}.pointers`
      const missing = line.pointers.filter((pointer) => !claim.diagnoses[pointer - 1])
      const why = (pointer: number) =>
        pointer <= claim.diagnoses.length ? `box 21${letter(pointer)} is blank` : stops
      return missing.slice(0, 1).map((pointer) => ({
        at,
        message: `${box(claim, at)} points at ${letter(pointer)}, but ${why(pointer)}.`,
      }))
    })
  },
}
