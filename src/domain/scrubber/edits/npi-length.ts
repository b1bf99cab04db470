import type { Edit } from '../edit.ts'
import { box, npisOf } from '../parts.ts'

/** An NPI has ten digits. */
export const npiLength: Edit = {
  id: 'npi-length',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2008-05-23' },
  source: 'cms-npi-rule',
  status: { category: 'A7', code: '562', entity: '85' },
  check: (claim) =>
    npisOf(claim)
      .filter(({ npi }) => !/^\d{10}$/.test(npi))
      .map(({ at, npi, who, entity }) => ({
        at,
        entity,
        ...(npi.length < 2 ? { gate: 'clearinghouse' as const } : {}),
        message: `${box(claim, at)} gives the ${who} as ${npi}. An NPI has exactly ten digits; this has ${npi.length} character${npi.length === 1 ? '' : 's'}. Copy it again from the provider file.`,
      })),
}
