import type { Claim } from '../claim/claim.ts'
import { readSheet } from '../claim/read-sheet.ts'
import { dollars } from '../kernel/money.ts'
import { adjudicate } from '../payer/adjudicate.ts'
import { forget } from '../payer/history.ts'
import type { Payer, PayerFile } from '../payer/payer.ts'
import type { Remit } from '../payer/remit.ts'
import { correct, reverseRemit, voidClaim } from '../payer/reopen.ts'
import { set835 } from '../x12/835.ts'
import { paymentTotal } from '../x12/payment.ts'
import type { Account, Answered, ClaimFile } from './account.ts'
import type { CaseLine } from './bundle.ts'
import { envelope } from './envelope.ts'
import { fileOf, payerOf, referenceOf, withFile } from './open.ts'
import { crosses, crossOver, sentOn } from './second.ts'
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
    .filter((claim) => claim.n < file.n && claim.to === file.to)
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
  const decided = decide(account, file, desk)
  const after = withFile(account, file.to, decided.file)
  return {
    account: addRemit(after, file, decided, line, false),
    says: saysOf(decided.remit, line.second && payerOf(line, file.to)),
  }
}

/** The answer to a claim on its track; a claim that takes another one back is answered by that one reversed. */
function decide(account: Account, file: ClaimFile, { line, book }: Desk): Decided {
  const [payer, before] = [payerOf(line, file.to), fileOf(account, file.to)]
  const claim = claimOf(file)
  const reference = referenceOf(line, book, account.day)
  const original = file.track === 'original' ? undefined : answerBefore(account, file)
  if (file.track === 'void' && original) {
    const taken = voidClaim(original, before, account.day)
    return { remit: taken.reversal, file: taken.file }
  }
  if (file.track === 'crossover' && original && original.status !== '22')
    return {
      reversal: reverseRemit(original, account.day),
      ...adjudicate(claim, payer, forget(before, original.control), file.sentOn, reference),
    }
  const corrected = original && correct(original, claim, payer, before, file.sentOn, reference)
  return corrected?.ok ? corrected.value : adjudicate(claim, payer, before, file.sentOn, reference)
}

interface Decided {
  readonly remit: Remit
  readonly reversal?: Remit
  readonly file: PayerFile
}

/**
 * Puts an answer on a claim, with the 835 that brought it: the first answer taken back, where there was one, then the new
 * one. Where the payers pass results on, the claim is on its way to the second one with it.
 */
export function addRemit(
  account: Account,
  file: ClaimFile,
  { remit: decided, reversal }: Pick<Decided, 'remit' | 'reversal'>,
  line: CaseLine,
  onAppeal: boolean,
): Account {
  const payer = payerOf(line, file.to)
  const isSentOn = crosses(file, decided, line)
  const remit = isSentOn ? sentOn(decided, line) : decided
  const remits = reversal ? [reversal, remit] : [remit]
  // Interest and old overpayments stand beside the claims of the payment.
  const adjustments = remits.flatMap((each) => each.outside ?? [])
  const paid = paymentTotal(remits, adjustments)
  const text835 = set835.make(
    {
      payer: { id: payer.payerId, name: payer.name, address: payer.address, phone: payer.phone },
      payee: { npi: remit.provider.npi, name: remit.provider.name },
      method: paid > 0 ? 'ACH' : 'NON',
      trace: remit.trace,
      paidOn: account.day,
      paid,
      remits,
      adjustments,
    },
    envelope(account, account.day, 'payer', line, file.to),
  )
  const answered: Answered = {
    remit,
    ...(reversal ? { reversal } : {}),
    text835,
    arrivedOn: account.day,
    onAppeal,
  }
  const after = {
    ...account,
    claims: account.claims.map((each) =>
      each.n === file.n ? { ...each, remits: [...each.remits, answered] } : each,
    ),
  }
  return isSentOn ? crossOver(after, claimOf(file), remit, line) : after
}

function saysOf(remit: Remit, payer: Payer | undefined): string {
  const every = [...remit.claimAdjustments, ...remit.lines.flatMap((line) => line.adjustments)]
  const reasons = [...new Set(every.map((each) => `${each.group}-${each.reason}`))].join(', ')
  return `${payer ? `${payer.name}, remittance` : 'Remittance'}: charged ${dollars(remit.charge)}, paid ${dollars(remit.paid)}, patient ${dollars(remit.patient)}${reasons ? ` (${reasons})` : ''}.`
}
