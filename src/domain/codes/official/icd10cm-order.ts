import type { Format } from './format.ts'
import { diagnoses, isOrderFile, readOrder } from './icd10-order.ts'

export const icd10cmOrder: Format = {
  id: 'icd10cm-order',
  says: 'ICD-10-CM order file (icd10cm_order_YYYY.txt): every code and header with long titles. CMS, page "ICD-10", or CDC/NCHS, page "ICD-10-CM".',
  sample: 'real',
  content: 'icd10cm',
  isLicensed: false,
  rank: 2,
  recognise: (head) => isOrderFile(diagnoses, head),
  begin: (note) => readOrder(diagnoses, note),
}
