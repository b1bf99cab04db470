import { readNpi } from '../../kernel/npi.ts'
import type { Edit } from '../edit.ts'
import { box, npisOf } from '../parts.ts'

/** The tenth digit checks the other nine (Luhn with the prefix 80840). */
export const npiCheckDigit: Edit = {
  id: 'npi-check-digit',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2008-05-23' },
  source: 'cms-npi-rule',
  status: { category: 'A7', code: '562', entity: '85' },
  check: (claim) =>
    npisOf(claim)
      .filter(({ npi }) => /^\d{10}$/.test(npi) && !readNpi(npi).valid)
      .map(({ at, npi, who, entity }) => {
        const { checkDigit } = readNpi(npi)
        const why = /^[129]/.test(npi)
          ? `its last digit does not fit the other nine (they ask for ${checkDigit}), so one of the ten is wrong`
          : 'an NPI begins with 1 or 2, in this training with 9'
        return {
          at,
          entity,
          message: `${box(claim, at)} gives the ${who} as ${npi}, but ${why}. Copy it again from the provider file.`,
        }
      }),
}
