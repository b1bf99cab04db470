import * as z from 'zod/mini'
import { NoticeTerms } from '../../domain/payer/advance-notice.ts'
import { EstimateTerms } from '../../domain/payer/estimate.ts'
import { AuthorizationPolicy, DecisionTime } from '../../domain/payer/request-authorization.ts'
import type { ContentReader } from '../content.ts'

const Policies = z.strictObject({
  policies: z.array(AuthorizationPolicy),
  decision: z.array(DecisionTime),
})

/** What a plan wants to see before it approves: content/payers/<payer>/authorizations.json. */
export const readPolicies = (reader: ContentReader, payer: string): z.infer<typeof Policies> =>
  reader.json(`payers/${payer}/authorizations.json`, Policies) ?? { policies: [], decision: [] }

/** Dated rows of law for the front desk; the one of a day is picked by the caller. */
export const readNoticeTerms = (reader: ContentReader): readonly NoticeTerms[] =>
  reader.json('front/advance-notice.json', z.array(NoticeTerms)) ?? []

export const readEstimateTerms = (reader: ContentReader): readonly EstimateTerms[] =>
  reader.json('front/good-faith-estimate.json', z.array(EstimateTerms)) ?? []

/** Observed federal holidays. */
export const readHolidays = (reader: ContentReader): readonly string[] =>
  reader.rows('front/holidays.csv').map((row) => row.day ?? '')
