import { ProfessionalClaim } from '../claim/claim.ts'
import { claimOf } from './837p-read.ts'
import { claimSegments } from './837p-write.ts'
import { readClaims } from './claim-read.ts'
import { writeClaims } from './claim-write.ts'
import { guide837P } from './guide/837p.ts'
import type { TransactionSet } from './set.ts'

const version = '005010X222A1'

/** Professional claims ↔ 837P. Diagnoses travel without their dots; what has no electronic home is in the README. */
export const set837P: TransactionSet<readonly ProfessionalClaim[]> = {
  id: '837P',
  st: '837',
  version,
  make: (claims, envelope) =>
    writeClaims({ functional: 'HC', st: '837', version, st03: true }, claims, claimSegments, envelope),
  read: (text) => readClaims(text, '837P', guide837P, ProfessionalClaim, claimOf),
}
