import { cptLong, cptModifiers, cptShort } from './cpt-descriptions.ts'
import type { Format } from './format.ts'
import { hcpcsRecords } from './hcpcs-records.ts'
import { icd10cmCodes } from './icd10cm-codes.ts'
import { icd10cmOrder } from './icd10cm-order.ts'
import { icd10cmTabular } from './icd10cm-tabular.ts'
import { icd10pcsCodes } from './icd10pcs-codes.ts'
import { icd10pcsOrder } from './icd10pcs-order.ts'
import { icd10pcsTables } from './icd10pcs-tables.ts'
import { msDrgWeights } from './ms-drg-weights.ts'
import { ncciPairs } from './ncci-pairs.ts'
import { ncciUnits } from './ncci-units.ts'
import { nuccTaxonomy } from './nucc-taxonomy.ts'
import { physicianFees } from './physician-fees.ts'

/** Every file that is read; the first that recognises a text reads it. */
export const formats: readonly Format[] = [
  icd10cmTabular,
  icd10pcsTables,
  icd10cmOrder,
  icd10pcsOrder,
  hcpcsRecords,
  nuccTaxonomy,
  msDrgWeights,
  ncciPairs,
  ncciUnits,
  physicianFees,
  cptLong,
  cptShort,
  cptModifiers,
  icd10cmCodes,
  icd10pcsCodes,
]
