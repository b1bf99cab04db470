import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

const line: LoopUse = optional(
  '2220D',
  [
    must('SVC', 'The line that is rejected'),
    must('STC', 'Why', many),
    may('REF*FJ', 'Your line number'),
    may('REF*XZ', 'Prescription number'),
    may('DTP*472', 'Date of service'),
  ],
  many,
)

const patient: LoopUse = optional(
  '2000D',
  [
    must('HL*PT', 'Level: patient'),
    needed('2100D', [must('NM1*QC', 'Patient')]),
    needed(
      '2200D',
      [
        must('TRN*2', 'Your account number'),
        must('STC', 'Status of the claim: accepted or rejected, and why', many),
        may('REF*1K', 'The payer’s claim number'),
        may('REF*D9', 'Clearinghouse’s claim number'),
        may('REF*BLT', 'Type of bill'),
        may('DTP*472', 'Date of service'),
        line,
      ],
      many,
    ),
  ],
  many,
)

/** 005010X214, the claim acknowledgment. */
export const guide277CA: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('BHT', 'What this report is'),
  must('HL*20', 'Level: who answers'),
  needed('2100A', [must('NM1*PR|AY', 'Payer or clearinghouse that answers')]),
  needed('2200A', [
    must('TRN*1', 'Number of this answer'),
    must('DTP*050', 'Day the claims came in'),
    must('DTP*009', 'Day they were looked at'),
  ]),
  needed(
    '2000B',
    [
      must('HL*21', 'Level: who sent the claims'),
      needed('2100B', [must('NM1*41', 'Sender of the claims')]),
      needed('2200B', [
        must('TRN*2', 'Number of your batch'),
        must('STC', 'Status of the whole batch', many),
        may('QTY', 'How many claims', 2),
        may('AMT', 'Worth of the claims', 2),
      ]),
      optional(
        '2000C',
        [
          must('HL*19', 'Level: billing provider'),
          needed('2100C', [must('NM1*85', 'Billing provider')]),
          optional('2200C', [
            must('TRN*1|2', 'Provider’s number'),
            may('STC', 'Status of the provider', many),
            may('REF', 'Another number of the provider', 3),
            may('QTY', 'How many claims', 2),
            may('AMT', 'Worth of the claims', 2),
          ]),
          patient,
        ],
        many,
      ),
    ],
    many,
  ),
  must('SE', 'Transaction ends'),
])
