import type { Result } from '../kernel/result.ts'
import { answerOf } from './271-read.ts'
import { answerSegments } from './271-write.ts'
import { EligibilityAnswer } from './eligibility.ts'
import { guide271 } from './guide/271.ts'
import { readInquiry } from './read-inquiry.ts'
import type { TransactionSet } from './set.ts'
import { writeInterchange } from './write.ts'

const version = '005010X279A1'

/** What a payer says of a coverage ↔ 271. Military service, diagnoses and specialties (MPI, HI, PRV) are not carried. */
export const set271: TransactionSet<EligibilityAnswer> = {
  id: '271',
  st: '271',
  version,
  make: (answer, envelope) =>
    writeInterchange(
      { functional: 'HB', st: '271', version, st03: true },
      answerSegments(answer, envelope.time),
      envelope,
    ),
  read: (text): Result<EligibilityAnswer> =>
    readInquiry(
      text,
      { st: '271', what: 'eligibility answer', guide: guide271, schema: EligibilityAnswer },
      answerOf,
    ),
}
