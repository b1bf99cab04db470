import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { exactCents } from '../exact.ts'
import { feeOn } from '../fee.ts'
import { priceClaim } from '../price-claim.ts'
import { priceMissing } from '../price-line.ts'
import { inBills } from '../scope.ts'
import { Wage, wageFactor, wageWords } from '../wage.ts'
import { type Context, denyWhere, live, ruleKind } from '../work.ts'

/** Federal rates of a stay (42 CFR 412.64, 412.312): operating with its labor share, capital with its geographic factor × 10⁴. */
const Formula = z.strictObject({
  operating: Cents,
  wage: Wage,
  capital: Cents,
  geographic: z.int(),
  /** Relative weights × 10⁴ by DRG. */
  weights: z.record(z.string(), z.int()),
})
type Formula = z.infer<typeof Formula>

/**
 * An inpatient stay is paid one price by its MS-DRG, whatever the lines charge: a price row (`DRG 193`), or, where the row has
 * the weight, (operating rate × wages + capital rate × geography) × weight, rounded once.
 */
export const facilityByDrg = ruleKind({
  id: 'facility-by-drg',
  says: 'One price for an inpatient stay by its MS-DRG: a price row, or weight × rates × wage index.',
  step: 10,
  params: z.strictObject({ bills: z.array(z.string()), formula: z.optional(Formula) }),
  apply: (work, { bills, formula }, row, context) => {
    const { claim } = context
    if (claim.form !== 'institutional' || !inBills(bills, context)) return work
    const asOne = { ...work, asOne: true }
    if (live(work).length === 0) return asOne
    if (!claim.drg) {
      const says = 'The stay groups to no DRG; check the principal diagnosis and FL 71.'
      return denyWhere(asOne, row, () => ({ group: 'CO', reason: 'A8', at: 'drg', says }))
    }
    if (work.allowed !== undefined) return work
    const price = drgPrice(claim.drg, claim.through, formula, context)
    // A row with weights leaves the DRGs that it has none for to the next one.
    if (!price && formula) return work
    return price
      ? priceClaim(asOne, price.cents, 'drg', price.says, row)
      : live(asOne).reduce((before, line) => priceMissing(before, line, row), asOne)
  },
})

function drgPrice(drg: string, day: string, formula: Formula | undefined, { payer }: Context) {
  const number = drg.padStart(3, '0')
  const weight = formula?.weights[number]
  if (formula && weight !== undefined) {
    const { operating, wage, capital, geographic } = formula
    // Operating is cents × 10⁸, capital cents × 10⁴: both × 10⁸ before the weight.
    const rate = operating * wageFactor(wage) + capital * geographic * 10_000
    const cents = exactCents([rate, weight], 10n ** 12n)
    const says = `DRG ${number}: (${dollars(operating)} × ${wageWords(wage)} + ${dollars(capital)} × ${geographic / 10_000}) × weight ${weight / 10_000} = ${dollars(cents)} for the whole stay.`
    return { cents, says }
  }
  if (formula) return undefined
  const fee = feeOn(payer.fees, { code: `DRG ${number}`, modifiers: [], place: 'facility' }, day)
  return fee && { cents: fee.allowed, says: `DRG ${number} pays ${dollars(fee.allowed)} for the whole stay.` }
}
