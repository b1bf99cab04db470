import type { Registration } from '../claim/registration.ts'
import type { Sheet } from '../claim/sheet.ts'
import type { CodingAnswer } from '../coding/answer.ts'
import type { Day } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ack277CA } from '../payer/ack277.ts'
import type { PayerFile } from '../payer/payer.ts'
import type { Remit } from '../payer/remit.ts'
import type { Finding } from '../scrubber/edit.ts'
import type { Ack999 } from '../x12/ack999.ts'
import type { Action, Determination, PostedLine, Stage, To, Track } from './action.ts'

/** One claim as sent, with every answer it got. Texts are what went over the wire, byte for byte. */
export interface ClaimFile {
  readonly n: number
  /** Which of the patient's payers it went to. */
  readonly to: To
  /** `crossover`: the first payer sent it on; nobody here did. */
  readonly track: Track | 'crossover'
  readonly sentOn: Day
  /** Step of the account's history that sent it. */
  readonly step: number
  readonly sheet: Sheet
  /** Where each box of the built form came from; a box the student changed is `student`. */
  readonly origin: Readonly<Record<string, Origin>>
  readonly findings: readonly Finding[]
  readonly text837: string
  readonly ack999: Ack999
  readonly text999: string
  readonly ack277?: Ack277CA
  readonly text277?: string
  /** The day the payer's answer arrives. */
  readonly dueOn?: Day
  readonly remits: readonly Answered[]
  readonly determination?: readonly Determination[]
  readonly appeal?: Appeal
  /** Remits posted so far, and what was typed. */
  readonly posted: readonly {
    readonly remit: number
    readonly step: number
    readonly lines: readonly PostedLine[]
    readonly entries: readonly string[]
  }[]
}

/** A remittance with its file as received. */
export interface Answered {
  readonly remit: Remit
  /** The earlier answer taken back, when this one corrects it (CLP02 22). */
  readonly reversal?: Remit
  readonly text835: string
  readonly arrivedOn: Day
  /** True when an appeal or dispute brought it. */
  readonly onAppeal: boolean
}

export interface Appeal {
  readonly sentOn: Day
  readonly decideOn: Day
  readonly ground: string
  readonly documents: readonly string[]
  readonly letter: string
  readonly decision?: { readonly won: boolean; readonly says: string }
}

/** Who put a value on the claim: a person at the desk, or a record of somebody else. */
export type Origin = 'registration' | 'coding' | 'provider-file' | 'encounter' | 'charge-master' | 'student'

export interface Statement {
  readonly number: string
  readonly sentOn: Day
  readonly cents: Cents
  readonly paidOn?: Day
  readonly dueOn: Day
}

/** One line of the account's history: what was done, when, and what came of it in words. */
export interface Step {
  readonly n: number
  readonly day: Day
  readonly action: Action
  readonly says: string
}

/** A patient account: a fold of actions over the scenario's opening. Plain JSON. */
export interface Account {
  readonly id: string
  readonly day: Day
  readonly registration: Registration
  /** Registration paths put right by the student, with the step. */
  readonly corrected: Readonly<Record<string, number>>
  readonly answer?: CodingAnswer
  readonly claims: readonly ClaimFile[]
  readonly entries: readonly Entry[]
  readonly statements: readonly Statement[]
  readonly payerFile: PayerFile
  /** What the second payer has on file, where there is one. */
  readonly secondFile?: PayerFile
  readonly steps: readonly Step[]
  readonly stage: Stage
}

/** What an action came to: a new account, or the reasons why nothing was done. */
export type Stepped =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const latestClaim = (account: Account): ClaimFile | undefined => account.claims.at(-1)
/** The latest claim to one of the payers. */
export const latestTo = (account: Pick<Account, 'claims'>, to: To): ClaimFile | undefined =>
  account.claims.findLast((claim) => claim.to === to)
export const latestRemit = (claim: ClaimFile): Answered | undefined => claim.remits.at(-1)
