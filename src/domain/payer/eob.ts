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
