import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

const FACILITY = ['27', '73', '74', 'PN', 'PO']
const PROFESSIONAL = [
  '26',
  '53',
  '54',
  '55',
  '56',
  '57',
  '62',
  '66',
  '80',
  '81',
  '82',
  'AS',
  'AA',
  'AD',
  'QK',
  'QX',
  'QY',
  'QZ',
]
const HINTS: Readonly<Record<string, string>> = {
  '73': 'Use 53 for a procedure the professional stopped.',
  '74': 'Use 53 for a procedure the professional stopped.',
  '53': 'Use 73 before anesthesia or 74 after it began.',
}

/** Some modifiers belong to the bills of facilities, some to those of professionals. */
export const modifierOtherForm: Edit = {
  id: 'modifier-other-form',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-4',

  check: (claim) => {
    const [foreign, whose] =
      claim.form === 'professional' ? [FACILITY, 'facilities'] : [PROFESSIONAL, 'professionals']
    return linesOf(claim).flatMap(({ at, modifiers, number }) => {
      const revenue = claim.form === 'institutional' ? (claim.lines[number - 1]?.revenue ?? '') : ''
      // Revenue codes 096x to 098x are professional fees that a facility bills for its staff.
      if (/^09[678]/.test(revenue)) return []
      return modifiers.flatMap((modifier, place) =>
        foreign.includes(modifier)
          ? [
              {
                at: `${at}.modifiers.${place}`,
                message: `${box(claim, `${at}.modifiers.${place}`)} has ${modifier}, which only ${whose} report. ${HINTS[modifier] ?? 'Take it off.'}`,
              },
            ]
          : [],
      )
    })
  },
}
