import type { Cents } from '../../kernel/money.ts'
import { type Problem, problemsOf } from '../../kernel/problem.ts'
import type { Remit } from '../../payer/remit.ts'
import { claimsIn, paymentOf, providerAdjustmentsIn } from '../835-read.ts'
import { type Difference, differencesIn } from '../balance.ts'
import { amountOf, first, type Loop, within } from '../loops.ts'
import { Payment } from '../payment.ts'
import type { SetText } from '../sets-in.ts'

/** A claim of an 835 as one row of a list, and as its table where it can be read. */
export interface RemitRow {
  readonly index: number
  readonly account: string
  readonly patient: string
  readonly control: string
  /** CLP02. */
  readonly status: string
  readonly charge: Cents
  readonly paid: Cents
  readonly share: Cents
  /** Segment of its CLP. */
  readonly position: number
  /** What does not add up in it, as sentences. */
  readonly off: readonly string[]
  readonly remit: Remit | undefined
  readonly problems: readonly Problem[]
}

export interface RemitQuery {
  /** Account, name or number of a claim, or a part of it. */
  readonly find?: string | undefined
  /** Only what does not add up. */
  readonly isOff?: boolean | undefined
  readonly from?: number | undefined
  readonly count: number
}

export interface RemitPage {
  readonly rows: readonly RemitRow[]
  readonly total: number
  readonly from: number
  /** Money moved outside of claims; positive lowers the payment. */
  readonly moved: readonly { readonly reason: string; readonly reference?: string; readonly cents: Cents }[]
  /** The first differences of the transaction, and how many there are. */
  readonly differences: readonly Difference[]
  readonly count: number
}

/** Differences that are written out; more is a broken file, not a list to work through. */
const MOST_SHOWN = 50

/** The claims of one 835, balanced once, turned into tables a page at a time. */
export class RemitPages {
  readonly differences: readonly Difference[]
  private readonly root: Loop
  private readonly claims: readonly Loop[]
  private readonly offBy = new Map<string, string[]>()

  constructor(set: SetText, number: number, root: Loop) {
    this.root = root
    this.claims = claimsIn(root)
    this.differences = differencesIn(set, root, number)
    for (const { at, message } of this.differences) {
      const [claim = ''] = /^remits\.\d+/.exec(at) ?? []
      this.offBy.set(claim, [...(this.offBy.get(claim) ?? []), message])
    }
  }

  page({ find = '', isOff = false, from = 0, count }: RemitQuery): RemitPage {
    const text = find.trim().toLowerCase()
    const found = this.claims
      .map((claim, index) => ({ claim, index }))
      .filter(({ index }) => !isOff || this.offBy.has(`remits.${index}`))
      .filter(({ claim }) => text === '' || namesOf(claim).some((name) => name.toLowerCase().includes(text)))
    return {
      rows: found.slice(from, from + count).map(({ claim, index }) => this.row(claim, index)),
      total: found.length,
      from,
      moved: providerAdjustmentsIn(this.root) as RemitPage['moved'],
      differences: this.differences.slice(0, MOST_SHOWN),
      count: this.differences.length,
    }
  }

  private row(claim: Loop, index: number): RemitRow {
    const clp = first(claim, 'CLP')
    const name = first(claim, 'NM1', 'QC')
    // The payment with this claim alone: whatever is wrong with another one is not this one's.
    const alone = {
      ...this.root,
      loops: [
        ...this.root.loops.filter(({ id }) => id !== '2000'),
        { ...this.root, id: '2000', segments: [], loops: [claim] },
      ],
    }
    const parsed = Payment.safeParse(paymentOf(alone))
    return {
      index,
      account: clp(1),
      patient: [name(4), name(3)].filter(Boolean).join(' '),
      control: clp(7),
      status: clp(2),
      charge: amountOf(clp(3)),
      paid: amountOf(clp(4)),
      share: amountOf(clp(5)),
      position: claim.segments[0]?.position ?? 0,
      off: this.offBy.get(`remits.${index}`) ?? [],
      remit: parsed.success ? parsed.data.remits[0] : undefined,
      problems: parsed.success ? [] : problemsOf(parsed.error),
    }
  }
}

function namesOf(claim: Loop): string[] {
  const [clp, name] = [first(claim, 'CLP'), first(claim, 'NM1', 'QC')]
  return [
    clp(1),
    clp(7),
    `${name(4)} ${name(3)}`,
    name(3),
    ...within(claim, '2110').map((line) => first(line, 'REF', '6R')(2)),
  ]
}
