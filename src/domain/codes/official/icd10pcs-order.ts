import type { Format } from './format.ts'
import { isOrderFile, procedures, readOrder } from './icd10-order.ts'

export const icd10pcsOrder: Format = {
  id: 'icd10pcs-order',
  says: 'ICD-10-PCS order file (icd10pcs_order_YYYY.txt): every code and table with long titles. CMS, page "ICD-10".',
  sample: 'documented shape only',
  content: 'icd10pcs',
  isLicensed: false,
  rank: 2,
  recognise: (head) => isOrderFile(procedures, head),
  begin: (note) => readOrder(procedures, note),
}
