import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import { Person } from './person.ts'

/** Boxes that few claims fill: all of them optional, so that a claim without them is what it was. */
const Text = z.string()

/** CMS-1500. */
export const fewProfessional = {
  /** Box 10d: condition codes with blanks between them · HI*BG. */
  claimCodes: z.optional(Text),
  /** Box 11b: the claim number of a property and casualty insurer · 2010BA REF*Y4. */
  otherClaimId: z.optional(Text),
  /** Box 15 with its qualifier: 454 first treatment, 304 last visit, 453 acute phase… · DTP. */
  otherDate: z.optional(z.strictObject({ qualifier: Text, day: Day })),
  /** Box 16 · DTP*314, or 360 and 361 where only one of the days is known. */
  unable: z.optional(z.strictObject({ from: z.optional(Day), to: z.optional(Day) })),
  /** Box 20: a test was bought from another laboratory, for this charge · PS1 of line 1. */
  outsideLab: z.optional(z.strictObject({ charge: Cents })),
}

/** Who pays is told where to send the money, when that is another place · FL 2 · 2010AB. */
const PayTo = z.strictObject({ street: Text, city: Text, state: Text, zip: Text })

/** Another person of the stay: ZZ other operating 2310C, 82 rendering 2310D, DN referring 2310F. */
const OtherProvider = z.strictObject({ role: Text, ...Person.shape, npi: Text })

/** UB-04. */
export const fewInstitutional = {
  payTo: z.optional(PayTo),
  /** FL 29: state of an automobile accident · REF*LU. */
  accidentState: z.optional(Text),
  /** FL 52 and 53 where they are not Y · CLM09, CLM08. */
  release: z.optional(Text),
  benefits: z.optional(Text),
  /** FL 55: what the patient is expected to owe · AMT*F3. */
  estimatedDue: z.optional(Cents),
  /** FL 57: the facility's older number with this payer · 2010BB REF*G2. */
  otherProviderId: z.optional(Text),
  /** FL 78, 79. */
  otherProviders: z.optional(z.array(OtherProvider)),
}
