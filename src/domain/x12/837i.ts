import { InstitutionalClaim } from '../claim/claim.ts'
import { claimOf } from './837i-read.ts'
import { claimSegments } from './837i-write.ts'
import { readClaims } from './claim-read.ts'
import { writeClaims } from './claim-write.ts'
import { guide837I } from './guide/837i.ts'
import type { TransactionSet } from './set.ts'

const version = '005010X223A2'

/** Institutional claims ↔ 837I. The total line 0001 is on paper only; CLM02 carries it here. */
export const set837I: TransactionSet<readonly InstitutionalClaim[]> = {
  id: '837I',
  st: '837',
  version,
  make: (claims, envelope) =>
    writeClaims({ functional: 'HC', st: '837', version, st03: true }, claims, claimSegments, envelope),
  read: (text) => readClaims(text, '837I', guide837I, InstitutionalClaim, claimOf),
}
