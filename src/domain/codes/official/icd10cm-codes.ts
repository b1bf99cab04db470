import type { Format } from './format.ts'
import { diagnoses, isCodesFile, readCodesFile } from './icd10-order.ts'

export const icd10cmCodes: Format = {
  id: 'icd10cm-codes',
  says: 'ICD-10-CM codes file (icd10cm_codes_YYYY.txt): the codes valid for billing with long titles, without headers. CMS, page "ICD-10".',
  sample: 'documented shape only',
  content: 'icd10cm',
  isLicensed: false,
  rank: 1,
  recognise: (head) => isCodesFile(diagnoses, head),
  begin: (note) => readCodesFile(diagnoses, note),
}
