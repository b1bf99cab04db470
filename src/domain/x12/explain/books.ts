import { answerRows } from './answers.ts'
import { claimRows } from './claim.ts'
import { eligibilityRows } from './eligibility.ts'
import { envelopeRows } from './envelope.ts'
import { rareRows } from './rare.ts'
import { remittanceRows } from './remittance.ts'
import { statusRows } from './status.ts'
import { type Sentences, sentences } from './table.ts'

/** The sentences of claims stand in for those of a set nobody knows: envelopes and names are the same everywhere. */
export const claimBook = sentences(envelopeRows, rareRows, claimRows)
const answer = sentences(envelopeRows, rareRows, answerRows)
const eligibility = sentences(envelopeRows, rareRows, eligibilityRows)
const status = sentences(envelopeRows, rareRows, statusRows)

/** The sentences of each set. */
export const books: Readonly<Record<string, Sentences>> = {
  '837P': claimBook,
  '837I': claimBook,
  '835': sentences(envelopeRows, rareRows, remittanceRows),
  '999': answer,
  '277CA': answer,
  '270': eligibility,
  '271': eligibility,
  '276': status,
  '277': status,
}
