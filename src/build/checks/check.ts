import type { Reference } from '../../domain/codes/entry.ts'
import type { Problem } from '../../domain/kernel/problem.ts'
import type { Case } from '../cases.ts'

/** What a check has at hand beside the case. */
export interface Shelves {
  /** The whole shipped set on the day after the last service. */
  readonly reference: Reference
  readonly sources: ReadonlySet<string>
  readonly skills: ReadonlySet<string>
  readonly misconceptions: ReadonlySet<string>
}

/** One check of a case's content: pass (no problem), fail (problems), or it cannot be made here, with the reason. */
export interface CaseCheck {
  readonly id: string
  /** The requirement as a sentence. */
  readonly says: string
  run(one: Case, shelves: Shelves): readonly Problem[] | { readonly cannot: string }
}

export interface CheckResult {
  readonly check: string
  readonly state: 'pass' | 'fail' | 'cannot'
  readonly problems: readonly Problem[]
  readonly why?: string
}

/** Day by which codes are judged: discharge for a facility, date of service otherwise. */
export const judgedOn = (one: Case): string =>
  one.line.chart.encounter.form === 'institutional'
    ? one.line.chart.encounter.through
    : one.line.chart.encounter.from
