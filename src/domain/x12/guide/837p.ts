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

const dates: LoopUse['children'] = [
  may('DTP*431', 'Onset of the illness'),
  may('DTP*454', 'First treatment'),
  may('DTP*304', 'Last seen'),
  may('DTP*453', 'Acute episode'),
  may('DTP*439', 'Accident', 10),
  may('DTP*484', 'Last menstrual period'),
  may('DTP*455', 'Last X-ray'),
  may('DTP*471', 'Prescription'),
  may('DTP*314|360|361', 'Unable to work'),
  may('DTP*297', 'Last worked'),
  may('DTP*296', 'Back to work'),
  may('DTP*435', 'Admitted to hospital'),
  may('DTP*096', 'Discharged from hospital'),
  may('DTP*090|091', 'Care taken over or given up', 2),
  may('DTP*444', 'First contact with the insurer'),
  may('DTP*050', 'Received by a repricer'),
]

const numbers: LoopUse['children'] = [
  may('REF*4N', 'Why the service needed no authorization'),
  may('REF*F5', 'Mandatory Medicare crossover'),
  may('REF*EW', 'Mammography certificate'),
  may('REF*9F', 'Referral number'),
  may('REF*G1', 'Prior authorization number'),
  may('REF*F8', 'The payer’s number of the original claim'),
  may('REF*X4', 'CLIA number of the laboratory'),
  may('REF*9A|9C', 'Repricer’s claim number', 2),
  may('REF*LX', 'Investigational device number'),
  may('REF*D9', 'Clearinghouse’s claim number'),
  may('REF*EA', 'Medical record number'),
  may('REF*P4', 'Clinical trial number'),
  may('REF*1J', 'Care plan oversight'),
]

const line: LoopUse = needed(
  '2400',
  [
    must('LX', 'Line number'),
    must('SV1', 'Service: procedure, charge, units, place, pointers'),
    may('SV5', 'Durable equipment'),
    may('PWK', 'Attachment for the line', 10),
    may('CR1', 'Ambulance transport'),
    may('CR3', 'Equipment certification'),
    may('CRC', 'Conditions of the line', 6),
    must('DTP*472', 'Date of service'),
    may('DTP*471|607|463|461|304|738|739|011|455|454', 'Another date of the line', 10),
    may('QTY', 'Quantity', 2),
    may('MEA', 'Test result', 5),
    may('CN1', 'Contract'),
    may('REF*9B|9D|G1|6R|EW|X4|F4|BT|9F', 'A number of the line', 10),
    may('AMT*T|F4', 'Tax or postage', 2),
    may('K3', 'Fixed-format information', 10),
    may('NTE*ADD|DCP|TPO', 'Note on the line', 2),
    may('PS1', 'Purchased service'),
    may('HCP', 'Pricing of the line'),
    drug,
    optional('2420A', [
      must('NM1*82', 'Rendering provider of the line'),
      may('PRV*PE', 'Rendering provider’s specialty'),
      may('REF*0B|1G|G2|LU', 'Another number of the rendering provider', 20),
    ]),
    optional('2420B', [must('NM1*QB', 'Purchased service provider')]),
    optional('2420C', [must('NM1*77', 'Place of the line’s service'), ...address('place of service')]),
    optional('2420D', [must('NM1*DQ', 'Supervising provider of the line')]),
    optional('2420E', [
      must('NM1*DK', 'Ordering provider'),
      ...address('ordering provider', false),
      may('PER*IC', 'Ordering provider’s telephone'),
    ]),
    optional('2420F', [must('NM1*DN|P3', 'Referring provider of the line')], 2),
    otherDecision,
  ],
  50,
)

const claim: LoopUse = optional(
  '2300',
  [
    must('CLM', 'Claim: account, charge, place, frequency, signatures'),
    ...dates,
    may('PWK', 'Attachment', 10),
    may('CN1', 'Contract'),
    may('AMT*F5', 'Paid by the patient'),
    ...numbers,
    may('K3', 'Fixed-format information', 10),
    may('NTE*ADD|CER|DCP|DGN|TPO', 'Note'),
    may('CR1', 'Ambulance transport'),
    may('CR2', 'Spinal manipulation'),
    may('CRC', 'Conditions', 8),
    must('HI*ABK|BK', 'Diagnoses, the principal one first'),
    may('HI*BP', 'Anesthesia-related procedure'),
    may('HI*BG', 'Condition codes', 2),
    may('HCP', 'Pricing of the claim'),
    optional(
      '2310A',
      [
        must('NM1*DN|P3', 'Referring provider'),
        may('REF*0B|1G|G2', 'Another number of the referring provider', 3),
      ],
      2,
    ),
    optional('2310B', [
      must('NM1*82', 'Rendering provider'),
      may('PRV*PE', 'Rendering provider’s specialty'),
      may('REF*0B|1G|G2|LU', 'Another number of the rendering provider', 4),
    ]),
    optional('2310C', [
      must('NM1*77', 'Place of service'),
      ...address('place of service'),
      may('REF*0B|G2|LU', 'Another number of the place', 3),
      may('PER*IC', 'Telephone of the place'),
    ]),
    optional('2310D', [
      must('NM1*DQ', 'Supervising provider'),
      may('REF*0B|1G|G2|LU', 'Another number of the supervising provider', 4),
    ]),
    optional('2310E', [must('NM1*PW', 'Ambulance pick-up'), ...address('pick-up')]),
    optional('2310F', [must('NM1*45', 'Ambulance drop-off'), ...address('drop-off')]),
    otherPlan,
    line,
  ],
  100,
)

/** 005010X222A1, the professional claim. */
export const guide837P: LoopUse = needed('', [
  ...header,
  needed('2000A', [...billingLevel, subscriberLevel(claim)], many),
  must('SE', 'Transaction ends'),
])
