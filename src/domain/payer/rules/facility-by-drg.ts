import * as z from 'zod/mini'
import { dollars } from '../../kernel/money.ts'
import { feeOn } from '../fee.ts'
import { priceClaim } from '../price-claim.ts'
import { priceMissing } from '../price-line.ts'
import { inBills } from '../scope.ts'
import { denyWhere, live, ruleKind } from '../work.ts'

/** An inpatient stay is paid one price by its MS-DRG, whatever the lines charge. Simulated prices: fee rows `DRG 193`. */
export const facilityByDrg = ruleKind({
  id: 'facility-by-drg',
  says: 'One price for an inpatient stay by its MS-DRG: a price row, or weight × rates × wage index.',
  step: 10,
  params: z.strictObject({ bills: z.array(z.string()) }),
  apply: (work, { bills }, row, context) => {
    const { claim, payer } = context
    if (claim.form !== 'institutional' || !inBills(bills, context)) return work
    const asOne = { ...work, asOne: true }
    if (live(work).length === 0) return asOne
    if (!claim.drg) {
      const says = 'The stay groups to no DRG; check the principal diagnosis and FL 71.'
      return denyWhere(asOne, row, () => ({ group: 'CO', reason: 'A8', at: 'drg', says }))
    }
    const code = `DRG ${claim.drg.padStart(3, '0')}`
    const fee = feeOn(payer.fees, { code, modifiers: [], place: 'facility' }, claim.through)
    if (!fee) return live(asOne).reduce((before, line) => priceMissing(before, line, row), asOne)
    return priceClaim(
      asOne,
      fee.allowed,
      'drg',
      `${code} pays ${dollars(fee.allowed)} for the whole stay.`,
      row,
    )
  },
})
