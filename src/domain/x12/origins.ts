import type { Origin } from './placed.ts'

const origin = (at: RegExp, segment: string, element: number, code: Origin['code']): Origin => ({
  at,
  segment,
  element,
  code,
})

/** Which elements the values of a claim, a payment or an acknowledgment are read from, as far as their schemas can refuse them. */
export const originsOfClaims: readonly Origin[] = [
  origin(/account$/, 'CLM', 1, '1'),
  origin(/(total)$/, 'CLM', 2, '6'),
  origin(/birth$/, 'DMG', 2, '8'),
  origin(/lines\.\d+\.(from|to|day)$/, 'DTP*472', 3, '8'),
  origin(/prior\.\d+\.on$/, 'DTP*573', 3, '8'),
  origin(/(spans\.\d+\.(from|through))$/, 'HI*BI', 1, '8'),
  origin(/(occurrences\.\d+\.day)$/, 'HI*BH', 1, '8'),
  origin(/(procedures\.0\.day)$/, 'HI*BBR', 1, '8'),
  origin(/(procedures\.\d+\.day)$/, 'HI*BBQ', 1, '8'),
  origin(/admission\.day$/, 'DTP*435', 3, '8'),
  origin(/hospitalization\.from$/, 'DTP*435', 3, '8'),
  origin(/hospitalization\.to$/, 'DTP*096', 3, '8'),
  origin(/onset\.day$/, 'DTP*431', 3, '8'),
  origin(/(^\d+\.(from|through))$/, 'DTP*434', 3, '8'),
  origin(/prior\.\d+\.lines\.\d+\.units$/, 'SVD', 5, '6'),
  origin(/units$/, 'SV1', 4, '6'),
  origin(/pointers\.\d+$/, 'SV1', 7, '6'),
  origin(/lines$/, 'LX', 1, '1'),
]

/** A facility's line is SV2 where a professional's is SV1. */
export const originsOfBills: readonly Origin[] = [
  origin(/lines\.\d+\.units$/, 'SV2', 5, '6'),
  ...originsOfClaims,
]

export const originsOfPayment: readonly Origin[] = [
  origin(/^paidOn$|^remits\.\d+\.(paidOn|receivedOn)$/, 'BPR', 16, '8'),
  origin(/status$/, 'CLP', 2, '7'),
  origin(/adjustments?\.\d+\.group$|claimAdjustments\.\d+\.group$/i, 'CAS', 1, '7'),
  origin(/submitted\.units$/, 'SVC', 7, '6'),
  origin(/units$/, 'SVC', 5, '6'),
]

export const originsOf277CA: readonly Origin[] = [
  origin(/receivedOn$|from$/, 'DTP*050', 3, '8'),
  origin(/charge$/, 'STC', 4, '6'),
]

export const originsOf999: readonly Origin[] = [
  origin(/group$/, 'AK1', 2, '6'),
  origin(/position$/, 'IK3', 2, '6'),
  origin(/(element|component)$/, 'IK4', 1, '6'),
]
