import type { Edit } from '../edit.ts'

/** A payer before Medicare that paid nothing said why. */
export const secondaryPaymentWithoutReason: Edit = {
  id: 'secondary-payment-without-reason',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-msp-manual',

  check: (claim) => {
    if (claim.form === 'professional' || claim.payer.filing !== 'MA') return []
    const at = claim.values.findIndex(
      ({ code, amount }) =>
        ['12', '13', '14', '15', '16', '41', '42', '43', '47'].includes(code) && amount === 0,
    )
    const denied = claim.occurrences.some(({ code }) => ['24', '25'].includes(code))
    return at >= 0 && !denied
      ? [
          {
            at: `values.${at}.amount`,
            message: `Value code ${claim.values[at]?.code} says that the payer before Medicare paid nothing, but no occurrence code 24 gives the day of its denial. Add it, or write what was paid.`,
          },
        ]
      : []
  },
}
