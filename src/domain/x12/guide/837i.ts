import {
  address,
  billingLevel,
  drug,
  header,
  otherDecision,
  otherPlan,
  subscriberLevel,
} from './claim-parts.ts'
import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

const line: LoopUse = needed(
  '2400',
  [
    must('LX', 'Line number'),
    must('SV2', 'Service: revenue code, procedure, charge, units'),
    may('PWK', 'Attachment for the line', 10),
    may('DTP*472', 'Date of service'),
    may('REF*6R|9B|9D', 'A number of the line', 3),
    may('AMT*GT|N8', 'Tax', 2),
    may('NTE*TPO', 'Note on the line'),
    may('HCP', 'Pricing of the line'),
    drug,
    optional('2420A', [must('NM1*72', 'Operating physician of the line')]),
    optional('2420B', [must('NM1*ZZ', 'Other operating physician of the line')]),
    optional('2420C', [must('NM1*82', 'Rendering provider of the line')]),
    optional('2420D', [must('NM1*DN', 'Referring provider of the line')]),
    otherDecision,
  ],
  999,
)

const codes: LoopUse['children'] = [
  must('HI*ABK|BK', 'Principal diagnosis'),
  may('HI*ABJ|BJ', 'Admitting diagnosis'),
  may('HI*APR|PR', 'Patient’s reason for the visit'),
  may('HI*ABN|BN', 'External cause of injury'),
  may('HI*DR', 'Diagnosis-related group'),
  may('HI*ABF|BF', 'Other diagnoses', 2),
  may('HI*BBR|BR', 'Principal procedure'),
  may('HI*BBQ|BQ', 'Other procedures', 2),
  may('HI*BI', 'Occurrence spans', 2),
  may('HI*BH', 'Occurrences', 2),
  may('HI*BE', 'Values', 2),
  may('HI*BG', 'Conditions', 2),
  may('HI*TC', 'Treatment codes', 2),
]

const people: LoopUse['children'] = [
  optional('2310A', [
    must('NM1*71', 'Attending provider'),
    may('PRV*AT', 'Attending provider’s specialty'),
    may('REF*0B|1G|G2|LU', 'Another number of the attending provider', 4),
  ]),
  optional('2310B', [
    must('NM1*72', 'Operating physician'),
    may('REF*0B|1G|G2|LU', 'Another number of the operating physician', 4),
  ]),
  optional('2310C', [
    must('NM1*ZZ', 'Other operating physician'),
    may('REF*0B|1G|G2|LU', 'Another number of the physician', 4),
  ]),
  optional('2310D', [
    must('NM1*82', 'Rendering provider'),
    may('REF*0B|1G|G2|LU', 'Another number of the rendering provider', 4),
  ]),
  optional('2310E', [
    must('NM1*77', 'Place of service'),
    ...address('place of service'),
    may('REF*0B|G2|LU', 'Another number of the place', 3),
  ]),
  optional('2310F', [
    must('NM1*DN', 'Referring provider'),
    may('REF*0B|1G|G2', 'Another number of the referring provider', 3),
  ]),
]

const claim: LoopUse = optional(
  '2300',
  [
    must('CLM', 'Claim: account, charge, type of bill, signatures'),
    may('DTP*096', 'Discharge hour'),
    must('DTP*434', 'Statement period'),
    may('DTP*435', 'Admission'),
    may('DTP*050', 'Received by a repricer'),
    must('CL1', 'Priority, origin and discharge status'),
    may('PWK', 'Attachment', 10),
    may('CN1', 'Contract'),
    may('AMT*F3', 'Estimated share of the patient'),
    may('REF*4N', 'Why the service needed no authorization'),
    may('REF*9F', 'Referral number'),
    may('REF*G1', 'Prior authorization number'),
    may('REF*F8', 'The payer’s number of the original claim'),
    may('REF*9A|9C', 'Repricer’s claim number', 2),
    may('REF*LX', 'Investigational device number', 5),
    may('REF*D9', 'Clearinghouse’s claim number'),
    may('REF*LU', 'State of the auto accident'),
    may('REF*EA', 'Medical record number'),
    may('REF*P4', 'Clinical trial number'),
    may('REF*G4', 'Peer review number'),
    may('K3', 'Fixed-format information', 10),
    may('NTE*ALG|DCP|DGN|DME|MED|NTR|ODT|RHB|RLH|RNH|SET|SFM|SPT|UPI', 'Note on the care', 10),
    may('NTE*ADD', 'Remarks on the bill'),
    may('CRC', 'Early screening referral'),
    ...codes,
    may('HCP', 'Pricing of the claim'),
    ...people,
    otherPlan,
    line,
  ],
  100,
)

/** 005010X223A2, the institutional claim. */
export const guide837I: LoopUse = needed('', [
  ...header,
  needed('2000A', [...billingLevel, subscriberLevel(claim)], many),
  must('SE', 'Transaction ends'),
])
