import type { Day } from '../kernel/day.ts'
import { type Cents, sum } from '../kernel/money.ts'
import type { Adjustment, Remit } from './remit.ts'

export interface EobLine {
  readonly service: string
  readonly day?: Day
  readonly billed: Cents
  /** What the provider has to take off: contract, denials at its own cost. */
  readonly discount: Cents
  readonly planPaid: Cents
  readonly deductible: Cents
  readonly copay: Cents
  readonly coinsurance: Cents
  readonly notCovered: Cents
  readonly youMayOwe: Cents
  readonly why: readonly string[]
}

/** The patient's Explanation of Benefits as plain data. It is not a bill. billed = discount + planPaid + youMayOwe, always. */
export interface Eob {
  readonly payer: string
  readonly patient: string
  readonly memberId: string
  readonly provider: string
  readonly control: string
  readonly processedOn: Day
  readonly lines: readonly EobLine[]
  readonly total: EobLine
}

const words: Readonly<Record<string, string>> = {
  'PR-1': 'Your deductible: what you pay each year before the plan does.',
  'PR-2': 'Your coinsurance: your part of the allowed amount.',
  'PR-3': 'Your copay for this visit.',
  'CO-45': 'Your provider agreed to this discount; you do not owe it.',
  'CO-59': 'Several procedures on one day are paid at a lower rate; you do not owe the difference.',
  'CO-253': 'A federal cut in what Medicare pays your provider; you do not owe it.',
  'CO-24': 'Your plan pays your provider for this by the month; you owe only the copay.',
  'CO-134': 'This part of the service belongs to the facility; you do not owe it to this provider.',
  'CO-P12':
    'The state fee schedule for work injuries sets the price; you owe nothing for an accepted injury.',
  'CO-P23': 'The fee schedule for auto accidents sets the price; you do not owe the difference.',
  'OA-23': 'What your first plan paid or took off.',
  'OA-257': 'Your premium is not paid yet. The plan decides when it is, or when the grace period has ended.',
  'OA-P4': 'Not part of the work injury that the insurer has accepted. Another plan may pay.',
  'OA-P21': 'Not part of the accident that the insurer has accepted. Another plan may pay.',
  'CO-107': 'This only adds to another service, which was not on the claim; you do not owe it.',
  'CO-150': 'The record supports a lower price; you do not owe the difference.',
  'CO-190': 'Your nursing home is paid for this; you do not owe it.',
  'CO-216': 'A review allowed a lower price; you do not owe the difference.',
  'CO-60': 'This belongs to your hospital stay and is paid with it; you do not owe it.',
  'CO-70': 'Your stay cost far more than usual, so the plan paid more.',
  'CO-94': 'The price is fixed and higher than the charge; you do not owe the difference.',
  'CO-97': 'This is part of another service of that day; you do not owe it.',
  'CO-B9': 'You are in hospice care, which covers this illness; you do not owe it.',
  'OA-18': 'The plan has decided this before; look at that explanation.',
  'OA-209': 'A Medicaid program owes this part; your provider may not bill you for it.',
  'PI-45': 'Above the plan’s price, and in an emergency the law does not let your provider bill you for it.',
  'PR-167': 'Your plan does not pay for this condition; your provider may bill you.',
  'PR-227': 'The plan waits for your answer to its letter; it decides when it has it.',
  'PR-242': 'Your plan pays only its own network; your provider may bill you.',
  'PR-45': 'Your provider has no agreement with the plan and may bill this much above its price.',
  'PR-100': 'The plan paid this to you; pass it on to your provider.',
  'PR-119': 'The benefit is used up; another plan may pay, and if none does you may owe it.',
}

export function eob(remit: Remit): Eob {
  const lines = remit.lines.map((line) => ({
    ...eobLine(line.procedure ?? line.revenue ?? '', line.charge, line.paid, line.adjustments),
    ...(line.day === undefined ? {} : { day: line.day }),
  }))
  const whole = eobLine('The whole claim', remit.charge, remit.paid, [
    ...remit.claimAdjustments,
    ...remit.lines.flatMap((line) => line.adjustments),
  ])
  return {
    payer: remit.payer.name,
    patient: `${remit.patientName.first} ${remit.patientName.last}`,
    memberId: remit.memberId,
    provider: remit.provider.name,
    control: remit.control,
    processedOn: remit.paidOn,
    lines: lines.length > 0 ? lines : [whole],
    total: whole,
  }
}

function eobLine(
  service: string,
  billed: Cents,
  planPaid: Cents,
  adjustments: readonly Adjustment[],
): EobLine {
  const patient = adjustments.filter((entry) => entry.group === 'PR')
  const by = (reason: string) =>
    sum(patient.filter((entry) => entry.reason === reason).map((entry) => entry.cents))
  const youMayOwe = sum(patient.map((entry) => entry.cents))
  const [deductible, coinsurance, copay] = [by('1'), by('2'), by('3')]
  return {
    service,
    billed,
    discount: billed - planPaid - youMayOwe,
    planPaid,
    deductible,
    copay,
    coinsurance,
    notCovered: youMayOwe - deductible - coinsurance - copay,
    youMayOwe,
    why: [...new Set(adjustments.map(reasonWords))],
  }
}

const reasonWords = ({ group, reason }: Adjustment): string =>
  words[`${group}-${reason}`] ??
  (group === 'PR'
    ? 'Your plan does not cover this; your provider may bill you.'
    : 'The plan did not pay this; your provider may not bill you for it.')
