import { entriesOf } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** ICD-10-PCS codes are built from tables and have seven characters. */
export const procedurePcsFormat: Edit = {
  id: 'procedure-pcs-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2015-10-01' },
  source: 'icd10pcs',
  status: { category: 'A7', code: '465' },
  check: (claim, reference) => {
    if (claim.form === 'professional') return []
    const tables = new Set(
      Object.values(reference.codes)
        .flat()
        .filter((entry) => entry.system === 'icd10pcs')
        .map((entry) => entry.code.slice(0, 3)),
    )
    return claim.procedures.flatMap(({ code }, index) => {
      const at = `procedures.${index}.code`
      if (!/^[0-9A-HJ-NP-Z]{7}$/.test(code))
        return [
          {
            at,
            ...(code === '' ? { gate: 'clearinghouse' as const } : {}),
            message: `${box(claim, at)} says ${code || 'nothing'}, which cannot be an ICD-10-PCS code: seven characters, digits and letters without I and O.`,
          },
        ]
      return tables.has(code.slice(0, 3)) && entriesOf(reference, code).length === 0
        ? [
            {
              at,
              message: `${box(claim, at)} says ${code}, which table ${code.slice(0, 3)} cannot build. Go through the table again from its fourth character.`,
            },
          ]
        : []
    })
  },
}
