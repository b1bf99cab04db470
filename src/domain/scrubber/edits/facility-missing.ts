import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Hospital, emergency department, surgery center, nursing facility, psychiatric and rehabilitation places, other than the practice. */
const ELSEWHERE = ['19', '21', '22', '23', '24', '31', '32', '51', '52', '61']

/** An ambulatory surgery center that bills for itself is the place: its address stands in box 33. */
const SURGERY_CENTER = '261QA1903X'

/** When the service was not done at the billing address, box 32 says where. */
export const facilityMissing: Edit = {
  id: 'facility-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    if (claim.form !== 'professional' || claim.facility) return []
    const index = claim.lines.findIndex(
      (line) =>
        ELSEWHERE.includes(line.placeOfService) && !isOwnPlace(line.placeOfService, claim.billing.taxonomy),
    )
    const line = claim.lines[index]
    return line
      ? [
          {
            at: 'facility',
            message: `${box(claim, `lines.${index}.placeOfService`)} says ${line.placeOfService}, a place that is not the practice, but box 32 is blank. Write the name, address and NPI of the place.`,
          },
        ]
      : []
  },
}

const isOwnPlace = (place: string, taxonomy: string | undefined): boolean =>
  place === '24' && taxonomy === SURGERY_CENTER
