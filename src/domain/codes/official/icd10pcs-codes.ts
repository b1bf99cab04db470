import type { Format } from './format.ts'
import { isCodesFile, procedures, readCodesFile } from './icd10-order.ts'

export const icd10pcsCodes: Format = {
  id: 'icd10pcs-codes',
  says: 'ICD-10-PCS codes file (icd10pcs_codes_YYYY.txt): every code with its long title. CMS, page "ICD-10".',
  sample: 'real',
  content: 'icd10pcs',
  isLicensed: false,
  rank: 1,
  recognise: (head) => isCodesFile(procedures, head),
  begin: (note) => readCodesFile(procedures, note),
}
