import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { InForce } from '../kernel/span.ts'

const Address = z.strictObject({ street: z.string(), city: z.string(), state: z.string(), zip: z.string() })

/** A plan a person has, as the card in the wallet shows it. */
export const Coverage = z.strictObject({
  payer: z.string(), // id of content/payers
  memberId: z.string(),
  relationship: z._default(z.enum(['self', 'spouse', 'child', 'other']), 'self'),
  /** Person id of the subscriber when that is somebody else. */
  subscriber: z.optional(z.string()),
  group: z.optional(z.string()),
  planName: z.optional(z.string()),
  inForce: InForce,
})
export type Coverage = z.infer<typeof Coverage>

/** A recurring inhabitant of the invented region. SSNs do not exist here; phones are 555-0100 to 555-0199. */
export const WorldPerson = z.strictObject({
  id: z.string(),
  last: z.string(),
  first: z.string(),
  middle: z.optional(z.string()),
  birth: Day,
  sex: z.enum(['F', 'M']),
  address: Address,
  phone: z.string(),
  coverages: z.array(Coverage),
})
export type WorldPerson = z.infer<typeof WorldPerson>

export const WorldProvider = z.strictObject({
  id: z.string(),
  last: z.string(),
  first: z.string(),
  middle: z.optional(z.string()),
  credentials: z.string(),
  npi: z.string(),
  taxonomy: z.string(),
  specialty: z.string(),
  organization: z.string(),
})
export type WorldProvider = z.infer<typeof WorldProvider>

export const Organization = z.strictObject({
  id: z.string(),
  name: z.string(),
  npi: z.string(),
  taxId: z.string(),
  taxonomy: z.string(),
  address: Address,
  phone: z.string(),
  clia: z.optional(z.string()),
})
export type Organization = z.infer<typeof Organization>

export const World = z.strictObject({
  people: z.array(WorldPerson),
  providers: z.array(WorldProvider),
  organizations: z.array(Organization),
})
export type World = z.infer<typeof World>
