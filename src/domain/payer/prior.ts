import type { Remit } from './remit.ts'
import type { Context } from './work.ts'

/** The result of the payer before this one for the same account: from the claim's own 2320 and 2430, or crossed over. */
export const priorOf = ({ claim, payer, file }: Context): Remit | undefined =>
  file.prior?.find(
    (remit) => remit.account === claim.account && remit.payer.id !== payer.payerId && remit.status !== '22',
  )
