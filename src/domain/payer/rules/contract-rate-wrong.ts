import * as z from 'zod/mini'
import { Cents, dollars } from '../../kernel/money.ts'
import { feeOn, priceOf } from '../fee.ts'
import { priceLine } from '../price-line.ts'
import { inScope, scoped } from '../scope.ts'
import { live, name, ruleKind } from '../work.ts'

/** The payer loaded a wrong rate: it pays that, the contract says another. To be found, disputed and won. */
export const contractRateWrong = ruleKind({
  id: 'contract-rate-wrong',
  says: 'The payer loaded a wrong rate: its own mistake, to be disputed (45).',
  step: 10,
  params: z.strictObject({ ...scoped, loaded: Cents }),
  apply: (work, { scope, loaded }, row, context) =>
    live(work).reduce((before, line) => {
      if (!inScope(line, scope, context)) return before
      const fee = feeOn(
        context.payer.fees,
        { code: line.procedure ?? '', modifiers: line.modifiers, place: 'nonfacility' },
        line.day,
      )
      const contract = fee ? `; the contract's schedule says ${dollars(priceOf(fee, line.units))}` : ''
      const price = loaded * line.units
      const says = `The payer's system holds ${dollars(loaded)} for each unit of ${name(line)}${contract}.`
      return priceLine(before, line, price, { says, lesser: true, owner: row.owner ?? 'payer' }, row)
    }, work),
})
