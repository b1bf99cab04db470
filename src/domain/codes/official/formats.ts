import type { Format } from './format.ts'
import { icd10cmCodes } from './icd10cm-codes.ts'
import { icd10cmOrder } from './icd10cm-order.ts'
import { icd10cmTabular } from './icd10cm-tabular.ts'
import { icd10pcsCodes } from './icd10pcs-codes.ts'
import { icd10pcsOrder } from './icd10pcs-order.ts'
import { icd10pcsTables } from './icd10pcs-tables.ts'

/** Every file that is read; the first that recognises a text reads it. */
export const formats: readonly Format[] = [
  icd10cmTabular,
  icd10pcsTables,
  icd10cmOrder,
  icd10pcsOrder,
  icd10cmCodes,
  icd10pcsCodes,
]
