import type { Claim } from '../claim/claim.ts'
import type { PriorAdjustment, PriorResult } from '../claim/prior.ts'
import { type Cents, sum } from '../kernel/money.ts'
import { type Adjustment, GroupCode, type Remit, type RemitLine } from './remit.ts'
import type { Context } from './work.ts'

/** The result of the payers before this one for the same account: from the claim's own 2320 and 2430, or crossed over. */
export const priorOf = ({ claim, payer, file }: Context): Remit | undefined =>
  ownPrior(claim) ??
  file.prior?.find(
    (remit) => remit.account === claim.account && remit.payer.id !== payer.payerId && remit.status !== '22',
  )

/**
 * The results on a claim as one remittance: what all earlier payers paid, and what the last of them left to the patient.
 * The wire has no allowed amount (X222A1, 2430), so it is what was paid, the patient's share, and what the law or the
 * contract took from the payment itself.
 */
export function ownPrior(claim: Claim): Remit | undefined {
  const { prior = [] } = claim
  const last = prior.at(-1)
  if (!last) return undefined
  const lines =
    last.lines.length === 0 ? [] : claim.lines.flatMap((_, index) => lineOf(claim, prior, index + 1))
  const paid = sum(prior.map((result) => result.paid))
  const every = [...last.adjustments, ...last.lines.flatMap((line) => line.adjustments)]
  return {
    payer: { id: last.payer.id, name: last.payer.name },
    account: claim.account,
    control: last.control ?? '',
    status: last.sequence === 'P' ? '1' : '2',
    filing: last.payer.filing,
    receivedOn: last.on,
    paidOn: last.on,
    trace: '',
    charge: sum(claim.lines.map((line) => line.charge)),
    paid,
    patient: shareOf(every),
    frequency: claim.frequency,
    facilityType: '',
    ...(lines.length === 0 ? { allowed: paid + allowedBeside(every) } : {}),
    patientName: { last: claim.patient.last, first: claim.patient.first },
    memberId: last.insured.id,
    provider: { npi: claim.billing.npi, name: claim.billing.name },
    claimAdjustments: last.adjustments.map(stated),
    remarks: [],
    lines,
  }
}

function lineOf(claim: Claim, prior: readonly PriorResult[], number: number): RemitLine[] {
  const decided = prior.flatMap((result) => result.lines.filter(({ line }) => line === number))
  const last = decided.at(-1)
  const charge = claim.lines[number - 1]?.charge ?? 0
  if (!last) return []
  const paid = sum(decided.map((line) => line.paid))
  return [
    {
      line: number,
      ...(last.procedure === undefined ? {} : { procedure: last.procedure }),
      ...(last.revenue === undefined ? {} : { revenue: last.revenue }),
      modifiers: last.modifiers,
      units: last.units,
      charge,
      allowed: paid + allowedBeside(last.adjustments),
      paid,
      adjustments: last.adjustments.map(stated),
      remarks: [],
    },
  ]
}

const shareOf = (adjustments: readonly PriorAdjustment[]): Cents =>
  sum(adjustments.filter(({ group }) => group === 'PR').map(({ cents }) => cents))

/** Shares that a plan leaves of what it allows: deductible, coinsurance, copay, blood deductible. */
const shares = ['1', '2', '3', '66']
/** Taken from the payment of what was allowed: sequestration, withholds, incentives. */
const taken = ['253', '104', '105', '144', '161', '245']

const allowedBeside = (adjustments: readonly PriorAdjustment[]): Cents =>
  sum(
    adjustments
      .filter(({ group, reason }) => (group === 'PR' ? shares : taken).includes(reason))
      .map(({ cents }) => cents),
  )

const stated = ({ group, reason, cents }: PriorAdjustment): Adjustment => {
  const known = GroupCode.safeParse(group)
  return {
    group: known.success ? known.data : 'OA',
    reason,
    cents,
    because: {
      rule: 'prior',
      at: 'prior',
      says: 'Decided by an earlier payer, as its result on the claim says.',
      source: '837',
    },
  }
}
