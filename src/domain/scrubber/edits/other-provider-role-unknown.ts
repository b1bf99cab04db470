import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Who stands in FL 78 and 79 has a role and a name. */
export const otherProviderRoleUnknown: Edit = {
  id: 'other-provider-role-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : (claim.otherProviders ?? []).flatMap(({ role, last }, index) => {
          if (!['ZZ', '82', 'DN'].includes(role))
            return [
              {
                at: `otherProviders.${index}.role`,
                message: `${box(claim, `otherProviders.${index}.role`)} names a provider ${role ? `with the role ${role}` : 'without a role'}. Write ZZ for another operating, 82 for a rendering or DN for a referring provider.`,
              },
            ]
          return last.trim() === ''
            ? [
                {
                  at: `otherProviders.${index}.last`,
                  message: `${box(claim, `otherProviders.${index}.last`)} has a number without a name. Write the last and first name.`,
                },
              ]
            : []
        }),
}
