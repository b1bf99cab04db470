import type { Claim } from '../claim/claim.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import type { Envelope } from './set.ts'

/** One claim as a file: 837P or 837I, by its form. */
export const make837 = (claim: Claim, envelope: Envelope): string =>
  claim.form === 'professional' ? set837P.make([claim], envelope) : set837I.make([claim], envelope)
