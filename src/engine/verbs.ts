import type { Verb } from './verb.ts'
import { adjudicateVerb } from './verbs/adjudicate.ts'
import { balanceVerb } from './verbs/balance.ts'
import { checkVerb } from './verbs/check.ts'
import { crosswalkVerb } from './verbs/crosswalk.ts'
import { gradeVerb } from './verbs/grade.ts'
import { makeVerb } from './verbs/make.ts'
import { npiVerb } from './verbs/npi.ts'
import { priceVerb } from './verbs/price.ts'
import { readVerb } from './verbs/read.ts'
import { scrubVerb } from './verbs/scrub.ts'
import { statusVerb } from './verbs/status.ts'

/** Every verb of the command line: one file and one line here. */
export const verbs: readonly Verb[] = [
  readVerb,
  makeVerb,
  scrubVerb,
  priceVerb,
  adjudicateVerb,
  statusVerb,
  balanceVerb,
  crosswalkVerb,
  gradeVerb,
  checkVerb,
  npiVerb,
]
