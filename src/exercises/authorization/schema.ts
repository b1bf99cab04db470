import * as z from 'zod/mini'
import { Day } from '../../domain/kernel/day.ts'
import { Span } from '../../domain/kernel/span.ts'
import { AuthorizationPlan } from '../../domain/payer/request-authorization.ts'
import { Mistakes } from '../field-mark.ts'
import { Follow, FollowKey } from '../follow.ts'
import { Sheet } from '../paper.ts'
import { requestFields } from './fields.ts'

const Named = z.strictObject({ id: z.string(), label: z.string() })

/** Ask a plan before the service: whether it wants to be asked, the whole request, and what comes of its answer. */
export const AuthorizationPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  /** The day of the request. */
  today: Day,
  form: z._default(z.enum(['professional', 'institutional']), 'professional'),
  papers: z.array(Sheet).check(z.minLength(1)),
  /** The payer's own rows, put in by the build. */
  plan: AuthorizationPlan,
  /** What the lists of the portal offer: NPIs, codes, places. */
  providers: z.array(Named),
  procedures: z.array(Named),
  places: z.array(Named),
  follow: z.optional(Follow),
})
export type AuthorizationPrompt = z.infer<typeof AuthorizationPrompt>

const Request = z.strictObject({
  memberId: z.string(),
  ordering: z.string(),
  servicing: z.string(),
  procedure: z.string(),
  diagnosis: z.string(),
  units: z.int(),
  from: Day,
  to: Day,
  place: z.string(),
  urgency: z.enum(['standard', 'expedited']),
})

/** What the papers say; whether it is needed, the plan's answer, its day and its number follow from the plan's rows. */
export const AuthorizationKey = z.strictObject({
  request: Request,
  /** Diagnoses that the record supports as well. */
  diagnoses: z._default(z.array(z.string()), []),
  /** Criterion → words of the record that show it; any of them is enough. Empty: the record does not show it. */
  facts: z._default(z.record(z.string(), z.array(Span)), {}),
  /** Words that the plan does not need: more than the minimum necessary. */
  beyond: z._default(z.array(z.strictObject({ span: Span, why: z.string() })), []),
  because: z.partialRecord(z.enum(['needed', ...requestFields]), z.string()),
  /** Misconception by field, for a wrong value there. */
  mistakes: Mistakes,
  follow: z.optional(FollowKey),
  source: z.string(),
})
export type AuthorizationKey = z.infer<typeof AuthorizationKey>

/** Everything as typed; `needed` '' = not decided. */
export const AuthorizationAnswer = z.strictObject({
  needed: z.enum(['', 'yes', 'no']),
  fields: z.record(z.string(), z.string()),
  evidence: z.array(Span),
  answerBy: z.string(),
  box: z.string(),
  follow: z.string(),
  confidence: z._default(z.int(), 0),
})
export type AuthorizationAnswer = z.infer<typeof AuthorizationAnswer>
