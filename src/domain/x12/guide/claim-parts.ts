import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

/** Parts the professional and the institutional 837 share (X222A1, X223A2). */
export const address = (whose: string, required = true): LoopUse['children'] =>
  required
    ? [must('N3', `Street address of the ${whose}`), must('N4', `City, state and ZIP of the ${whose}`)]
    : [may('N3', `Street address of the ${whose}`), may('N4', `City, state and ZIP of the ${whose}`)]

export const header: LoopUse['children'] = [
  must('ST', 'Transaction begins'),
  must('BHT', 'What this batch is for, and its number'),
  needed('1000A', [
    must('NM1*41', 'Submitter: who sends the file'),
    must('PER*IC', 'Person to call about the file', 2),
  ]),
  needed('1000B', [must('NM1*40', 'Receiver: who gets the file')]),
]

export const billingLevel: LoopUse['children'] = [
  must('HL*20', 'Level: billing provider'),
  may('PRV*BI', 'Billing provider’s specialty'),
  may('CUR*85', 'Currency'),
  needed('2010AA', [
    must('NM1*85', 'Billing provider'),
    ...address('billing provider'),
    must('REF*EI|SY', 'Billing provider’s tax number'),
    may('REF*0B|1G', 'Billing provider’s licence or UPIN', 2),
    may('PER*IC', 'Billing provider’s telephone', 2),
  ]),
  optional('2010AB', [must('NM1*87', 'Address for the payment'), ...address('payment')]),
]

/** The claim stands under the subscriber, or under the patient when that is somebody else. */
export const subscriberLevel = (claim: LoopUse): LoopUse =>
  needed(
    '2000B',
    [
      must('HL*22', 'Level: subscriber'),
      must('SBR', 'The insurance: order, relationship, group, kind'),
      may('PAT', 'More about the patient'),
      needed('2010BA', [
        must('NM1*IL', 'Subscriber: whose insurance it is'),
        ...address('subscriber', false),
        may('DMG*D8', 'Subscriber’s birth date and sex'),
        may('REF*SY', 'Subscriber’s social security number'),
        may('REF*Y4', 'Property and casualty claim number'),
      ]),
      needed('2010BB', [
        must('NM1*PR', 'Payer the claim goes to'),
        ...address('payer', false),
        may('REF*2U|EI|FY|NF', 'Another number of the payer', 3),
        may('REF*G2|LU', 'The billing provider’s number with this payer', 2),
      ]),
      claim,
      patientLevel(claim),
    ],
    many,
  )

const patientLevel = (claim: LoopUse): LoopUse =>
  optional(
    '2000C',
    [
      must('HL*23', 'Level: patient'),
      must('PAT', 'The patient’s relationship to the subscriber'),
      needed('2010CA', [
        must('NM1*QC', 'Patient'),
        ...address('patient'),
        must('DMG*D8', 'Patient’s birth date and sex'),
        may('REF*Y4|1W|SY', 'Property and casualty numbers', 2),
      ]),
      claim,
    ],
    many,
  )

export const otherPlan: LoopUse = optional(
  '2320',
  [
    must('SBR', 'The other insurance: order, relationship, group, kind'),
    may('CAS', 'Why the other payer paid less', 5),
    may('AMT*D', 'What the other payer paid'),
    may('AMT*A8', 'What the other payer does not cover'),
    may('AMT*EAF', 'What remains for the patient'),
    must('OI', 'Signatures for the other insurance'),
    may('MIA', 'Inpatient remarks of the other payer'),
    may('MOA', 'Remarks of the other payer'),
    needed('2330A', [
      must('NM1*IL', 'Subscriber of the other insurance'),
      ...address('other subscriber', false),
      may('REF*SY', 'Other subscriber’s number', 2),
    ]),
    needed('2330B', [
      must('NM1*PR', 'The other payer'),
      ...address('other payer', false),
      may('DTP*573', 'Day the other payer decided'),
      may('REF*2U|EI|FY|NF', 'Another number of the other payer', 2),
      may('REF*G1|9F', 'Authorization or referral with the other payer', 2),
      may('REF*F8', 'The other payer’s claim number'),
      may('REF*T4', 'Other payer’s adjustment indicator'),
    ]),
  ],
  10,
)

export const otherDecision: LoopUse = optional(
  '2430',
  [
    must('SVD', 'What the other payer paid for this line'),
    may('CAS', 'Why it paid less', 5),
    must('DTP*573', 'Day the other payer decided'),
    may('AMT*EAF', 'What remains for the patient'),
  ],
  15,
)

export const drug: LoopUse = optional('2410', [
  must('LIN*N4', 'Drug: National Drug Code'),
  must('CTP', 'Drug: quantity and unit'),
  may('REF*XZ|VY', 'Prescription or compound number'),
])
