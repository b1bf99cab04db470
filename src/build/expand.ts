import type { KindId } from '../exercises/kinds.ts'
import type { ContentReader } from './content.ts'
import { payerOrderExpander } from './coordination.ts'
import { eligibilityExpander } from './eligibility.ts'
import { advanceNoticeExpander } from './front/advance-notice.ts'
import { authorizationExpander } from './front/authorization.ts'
import { chargeBatchExpander } from './front/charge-batch.ts'
import { estimateExpander } from './front/estimate.ts'

/**
 * What the build adds to an exercise before its schemas read it, so that nothing is typed twice: the rules of the payer
 * that a prompt names, its prices, what those rules make of the service. `at` is the file, for problems.
 */
export interface Expander {
  prompt?(reader: ContentReader, authored: Readonly<Record<string, unknown>>, at: string): unknown
  /** `prompt` is the expanded prompt. */
  key?(
    reader: ContentReader,
    authored: Readonly<Record<string, unknown>>,
    prompt: Readonly<Record<string, unknown>>,
    at: string,
  ): unknown
}

/** One line a kind; a kind that is not here is read as it is written. */
export const expanders: Readonly<Partial<Record<KindId, Expander>>> = {
  'payer-order': payerOrderExpander,
  eligibility: eligibilityExpander,
  authorization: authorizationExpander,
  'advance-notice': advanceNoticeExpander,
  estimate: estimateExpander,
  'charge-batch': chargeBatchExpander,
}
