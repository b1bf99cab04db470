import type { Edit } from '../edit.ts'
import { box, careOf, either } from '../parts.ts'

const BILLS = { '0022': ['018', '021'], '0023': ['032'], '0024': ['011'] }

/** Each assessment code belongs to one kind of facility. */
export const hippsOnWrongBill: Edit = {
  id: 'hipps-on-wrong-bill',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-25',
  status: { category: 'A7', code: '455' },
  check: (claim) =>
    claim.form === 'professional'
      ? []
      : claim.lines.flatMap(({ revenue }, index) => {
          const bills = BILLS[revenue as keyof typeof BILLS]
          const at = `lines.${index}.revenue`
          return bills && !bills.includes(careOf(claim))
            ? [
                {
                  at,
                  message: `${box(claim, at)} has ${revenue}, which stands on bills ${either(bills.map((bill) => `${bill}x`))}, but FL 4 says ${claim.typeOfBill}. Correct the type of bill or the line.`,
                },
              ]
            : []
        }),
}
