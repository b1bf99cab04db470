import type * as z from 'zod/mini'
import { InstitutionalClaim, ProfessionalClaim } from '../../claim/claim.ts'
import { makeSheet } from '../../claim/make-sheet.ts'
import type { Sheet } from '../../claim/sheet.ts'
import type { Cents } from '../../kernel/money.ts'
import { type Problem, problemsOf } from '../../kernel/problem.ts'
import { claimOf as institutionalOf } from '../837i-read.ts'
import { claimOf as professionalOf } from '../837p-read.ts'
import { type ClaimLoops, claimLoops } from '../claim-read.ts'
import { claimsInFile, crossed, type Placed } from '../crosswalk.ts'
import { amountOf, first, type Loop, one } from '../loops.ts'
import type { Explained } from '../set.ts'
import type { SetsIn } from '../sets-in.ts'

/** A claim of an 837 as one row of a list. */
export interface ClaimRow {
  readonly index: number
  readonly account: string
  readonly patient: string
  readonly charge: Cents
  /** Segment of its CLM. */
  readonly position: number
}

/** A claim as its form, with the segment of each box, and with its segments. */
export interface ClaimView extends ClaimRow {
  /** Undefined when the claim cannot stand on a form; `problems` say why. */
  readonly sheet: Sheet | undefined
  readonly problems: readonly Problem[]
  readonly links: readonly BoxLink[]
  readonly segments: readonly Explained[]
}

/** A box of the form, and an element that fills it. */
export interface BoxLink {
  /** `24E line 2`, as boxes are called. */
  readonly box: string
  readonly position: number
  readonly ref: string
  readonly value: string
}

const kinds: Readonly<
  Record<string, { readonly schema: z.ZodMiniType; readonly parts: (loops: ClaimLoops) => unknown }>
> = {
  '837P': { schema: ProfessionalClaim, parts: professionalOf },
  '837I': { schema: InstitutionalClaim, parts: institutionalOf },
}

/** The claims of one 837: each read on its own, so that a bad one hides no other. */
export class ClaimPages {
  readonly rows: readonly ClaimRow[]
  private readonly id: string
  private readonly loops: readonly ClaimLoops[]
  private readonly placed: readonly (readonly Placed[])[]

  /** `file` holds this transaction alone; `root` is its tree. */
  constructor(id: string, file: SetsIn, root: Loop) {
    this.id = id
    this.loops = claimLoops(root)
    this.placed = claimsInFile(file)
    this.rows = this.loops.map(rowOf)
  }

  view(index: number, explain: (positions: readonly number[]) => Explained[]): ClaimView | undefined {
    const [loops, row, kind] = [this.loops[index], this.rows[index], kinds[this.id]]
    if (!loops || !row || !kind) return undefined
    const placed =
      this.placed.find((one) => one.some(({ segment }) => segment.position === row.position)) ?? []
    const parsed = kind.schema.safeParse(kind.parts(loops))
    const sheet = parsed.success ? makeSheet(parsed.data as Parameters<typeof makeSheet>[0]) : undefined
    return {
      ...row,
      sheet,
      problems: parsed.success ? [] : problemsOf(parsed.error),
      links: sheet
        ? crossed(sheet, placed).flatMap(({ box, spots }) =>
            spots.map(({ position, ref, value }) => ({ box, position, ref, value })),
          )
        : [],
      segments: explain(placed.map(({ segment }) => segment.position)),
    }
  }
}

function rowOf({ subscriberLevel, patientLevel, claim }: ClaimLoops, index: number): ClaimRow {
  const patient = one(patientLevel, '2010CA') ?? one(subscriberLevel, '2010BA')
  const name = first(patient, 'NM1')
  const clm = first(claim, 'CLM')
  return {
    index,
    account: clm(1),
    patient: [name(4), name(5), name(3)].filter(Boolean).join(' '),
    charge: amountOf(clm(2)),
    position: claim.segments.find(({ id }) => id === 'CLM')?.position ?? 0,
  }
}
