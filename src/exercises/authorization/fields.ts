/** The fields of a request, in the order of the portal (278: NM1*IL, NM1 of providers, SV1, HI, HSD, DTP, UM). */
export const requestFields = [
  'memberId',
  'ordering',
  'servicing',
  'procedure',
  'diagnosis',
  'units',
  'from',
  'to',
  'place',
  'urgency',
] as const
export type RequestField = (typeof requestFields)[number]

export const fieldLabels: Readonly<Record<RequestField, string>> = {
  memberId: 'Member ID',
  ordering: 'Ordering provider',
  servicing: 'Servicing provider',
  procedure: 'Procedure',
  diagnosis: 'Diagnosis',
  units: 'Units',
  from: 'First day',
  to: 'Last day',
  place: 'Place of service',
  urgency: 'Urgency',
}

/** Where an authorization number may be put; only one place of each form is right. */
export const boxes = [
  { value: '23', label: 'CMS-1500 box 23' },
  { value: '63', label: 'UB-04 FL 63' },
  { value: '17b', label: 'CMS-1500 box 17b' },
  { value: '11c', label: 'CMS-1500 box 11c' },
  { value: '22', label: 'CMS-1500 box 22' },
  { value: '19', label: 'CMS-1500 box 19' },
  { value: 'none', label: 'Nowhere: there is no number yet' },
] as const

export const boxFor = (form: 'professional' | 'institutional'): string =>
  form === 'professional' ? '23' : '63'
