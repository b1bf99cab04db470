import type { Owner } from '../../../domain/kernel/owner.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import { treatmentOf } from '../../../domain/ledger/treatment.ts'
import { type ClaimFile, latestClaim } from '../../../domain/office/account.ts'
import type { Action, Stage, To } from '../../../domain/office/action.ts'
import type { CaseLine } from '../../../domain/office/bundle.ts'
import type { Adjustment, Remit } from '../../../domain/payer/remit.ts'
import type { Office } from '../../../stores/office.ts'

export type OpenOffice = Extract<Office, { state: 'open' }>

export type View = 'record' | 'claim' | 'answer' | 'post' | 'appeal' | 'patient' | 'zero'

/** The ways from one part of the account to another: what `Why?` and findings lead to. */
export interface Go {
  view(view: View): void
  /** To a box of the claim, by claim path or box id. */
  box(at: string): void
  /** To a line of the history. */
  step(n: number): void
  /** To a value of the registration record. */
  record(at: string): void
}

export type Sources = Readonly<Record<string, { readonly title: string; readonly url?: string | undefined }>>

/** What every desk of the account is given. */
export interface DeskProps {
  readonly office: OpenOffice
  readonly go: Go
  readonly sources: Sources
  /** Does an action; false when it was refused, and `refused` says why. */
  readonly act: (action: Action) => Promise<boolean>
  /** Why this desk's last action was not done. */
  readonly refused: readonly Problem[]
}

const viewOfStage: Readonly<Record<Stage, View>> = {
  'to-code': 'claim',
  'to-bill': 'claim',
  rejected: 'answer',
  waiting: 'answer',
  'to-determine': 'answer',
  answered: 'answer',
  denied: 'answer',
  'to-bill-second': 'claim',
  'to-statement': 'patient',
  'statement-sent': 'patient',
  zero: 'zero',
}

/** Where the work of a stage is. */
export const viewOf = (stage: Stage): View => viewOfStage[stage]

export const ownerWords: Readonly<Record<Owner, string>> = {
  student: 'You',
  'front-desk': 'The front desk',
  provider: 'The provider',
  coder: 'The coder',
  clearinghouse: 'The clearinghouse',
  payer: 'The payer',
  patient: 'The patient',
  employer: 'The employer',
  'other-payer': 'Another payer',
}

type List = keyof CaseLine['lists']

/** The words of a listed code, as the case carries them. */
export const labelIn = (line: CaseLine, list: List, code: string): string | undefined =>
  line.lists[list]?.find((row) => row.code === code)?.label

/** Not paid and not by contract: money somebody has to work for. The ledger's own rule decides, one adjustment at a time. */
export const isDenial = (remit: Remit, adjustment: Adjustment): boolean =>
  adjustment.cents !== 0 &&
  treatmentOf(
    adjustment,
    remit.lines.find((line) => line.adjustments.includes(adjustment)),
  ) === 'denied'

/** The payer that the next claim goes to. */
export function dueTo({ account, desk }: OpenOffice): To {
  const isSecond = latestClaim(account)?.to === 'second' && ['rejected', 'denied'].includes(account.stage)
  return desk.line.second && (isSecond || account.stage === 'to-bill-second') ? 'second' : 'first'
}

/** Every adjustment of an answer with the line it stands on; 0 is the claim as a whole. */
export const adjustmentsOf = (
  remit: Remit,
): readonly { readonly line: number; readonly adjustment: Adjustment }[] => [
  ...remit.lines.flatMap(({ line, adjustments }) => adjustments.map((adjustment) => ({ line, adjustment }))),
  ...remit.claimAdjustments.map((adjustment) => ({ line: 0, adjustment })),
]

export const isPostedNow = (claim: ClaimFile): boolean =>
  claim.posted.some((each) => each.remit === claim.remits.length - 1)

export const lineName = (line: number): string => (line === 0 ? 'Claim as a whole' : `Line ${line}`)

export const trackWords = {
  original: 'First claim, frequency 1',
  replacement: 'Corrected claim, frequency 7',
  reopening: 'Clerical-error reopening',
  'adjustment-bill': 'Adjustment bill, type of bill ending in 7',
  void: 'Void: the claim should not have been billed',
  crossover: 'Sent on by the first payer',
} as const
