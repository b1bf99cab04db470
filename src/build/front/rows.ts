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
export function readPolicies(reader: ContentReader, payer: string): z.infer<typeof Policies> {
  const none = { policies: [], decision: [] }
  // A payer that asks for nothing, such as Original Medicare, has no such file.
  if (!reader.names(`payers/${payer}`).includes('authorizations.json')) return none
  return reader.json(`payers/${payer}/authorizations.json`, Policies) ?? none
}

/** Dated rows of law for the front desk; the one of a day is picked by the caller. */
export const readNoticeTerms = (reader: ContentReader): readonly NoticeTerms[] =>
  reader.json('front/advance-notice.json', z.array(NoticeTerms)) ?? []

export const readEstimateTerms = (reader: ContentReader): readonly EstimateTerms[] =>
  reader.json('front/good-faith-estimate.json', z.array(EstimateTerms)) ?? []

const Holidays = z.strictObject({ source: z.string(), days: z.array(z.string()) })

/** Observed federal holidays. */
export const readHolidays = (reader: ContentReader): readonly string[] =>
  reader.json('front/holidays.json', Holidays)?.days ?? []
