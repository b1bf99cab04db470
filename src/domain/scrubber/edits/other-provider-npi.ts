import { readNpi } from '../../kernel/npi.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Whoever is named beside the attending provider has a valid number. */
export const otherProviderNpi: Edit = {
  id: 'other-provider-npi',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2008-05-23' },
  source: 'cms-npi-rule',
  status: { category: 'A7', code: '562', entity: 'ZZ' },
  check: (claim) =>
    claim.form === 'professional'
      ? []
      : (claim.otherProviders ?? []).flatMap(({ npi, role }, index) =>
          readNpi(npi).valid
            ? []
            : [
                {
                  at: `otherProviders.${index}.npi`,
                  entity: role,
                  message: `${box(claim, `otherProviders.${index}.npi`)} has the NPI ${npi || '(blank)'}, which is not valid. Copy it again from the provider file.`,
                },
              ],
        ),
}
