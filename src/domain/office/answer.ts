import type { Claim } from '../claim/claim.ts'
import { readSheet } from '../claim/read-sheet.ts'
import { dollars } from '../kernel/money.ts'
import { adjudicate } from '../payer/adjudicate.ts'
import type { Remit } from '../payer/remit.ts'
import { correct } from '../payer/reopen.ts'
import { set835 } from '../x12/835.ts'
import { paymentTotal } from '../x12/payment.ts'
import type { Account, Answered, ClaimFile } from './account.ts'
import type { CaseLine } from './bundle.ts'
import { payerOf, referenceOf } from './open.ts'
import { envelope } from './send.ts'
import type { Desk } from './step.ts'

/** The claim as it stands on the form that was sent; a sent claim was readable. */
export function claimOf(file: ClaimFile): Claim {
  const read = readSheet(file.sheet)
  if (!read.ok) throw new Error(`Claim ${file.n} was sent although its form cannot be read.`)
  return read.value
}

/** The last answer of this account before a claim: what a corrected claim replaces. */
export function answerBefore(account: Account, file: ClaimFile): Remit | undefined {
  return account.claims
    .filter((claim) => claim.n < file.n)
    .findLast((claim) => claim.remits.length > 0)
    ?.remits.at(-1)?.remit
}

/** The payer's answer arrives: the remittance and its 835, and the payer's file moves on. */
export function answerClaim(
  account: Account,
  file: ClaimFile,
  desk: Desk,
): { account: Account; says: string } {
  const { line } = desk
  const reference = referenceOf(line, desk.book, account.day)
  const original = file.track === 'original' ? undefined : answerBefore(account, file)
  const corrected =
    original && correct(original, claimOf(file), payerOf(line), account.payerFile, file.sentOn, reference)
  const decided = corrected?.ok
    ? corrected.value
    : adjudicate(claimOf(file), payerOf(line), account.payerFile, file.sentOn, reference)
  return {
    account: addRemit({ ...account, payerFile: decided.file }, file, decided, line, false),
    says: saysOf(decided.remit),
  }
}

/** Puts an answer on a claim, with the 835 that brought it: the first answer taken back, where there was one, then the new one. */
export function addRemit(
  account: Account,
  file: ClaimFile,
  { remit, reversal }: { readonly remit: Remit; readonly reversal?: Remit },
  line: CaseLine,
  onAppeal: boolean,
): Account {
  const remits = reversal ? [reversal, remit] : [remit]
  const paid = paymentTotal(remits)
  const text835 = set835.make(
    {
      payer: {
        id: line.payer.payerId,
        name: line.payer.name,
        address: line.payer.address,
        phone: line.payer.phone,
      },
      payee: { npi: remit.provider.npi, name: remit.provider.name },
      method: paid > 0 ? 'ACH' : 'NON',
      trace: remit.trace,
      paidOn: account.day,
      paid,
      remits,
      adjustments: [],
    },
    envelope(account, account.day, 'payer', line),
  )
  const answered: Answered = {
    remit,
    ...(reversal ? { reversal } : {}),
    text835,
    arrivedOn: account.day,
    onAppeal,
  }
  return {
    ...account,
    claims: account.claims.map((each) =>
      each.n === file.n ? { ...each, remits: [...each.remits, answered] } : each,
    ),
  }
}

export function saysOf(remit: Remit): string {
  const every = [...remit.claimAdjustments, ...remit.lines.flatMap((line) => line.adjustments)]
  const reasons = [...new Set(every.map((each) => `${each.group}-${each.reason}`))].join(', ')
  return `Remittance: charged ${dollars(remit.charge)}, paid ${dollars(remit.paid)}, patient ${dollars(remit.patient)}${reasons ? ` (${reasons})` : ''}.`
}
