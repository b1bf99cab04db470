import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

const question: LoopUse = optional(
  '2110C',
  [
    must('EQ', 'What is asked: service types or a procedure'),
    may('AMT', 'Spend-down amount', 2),
    may('III', 'Where, or for what, the service is', 10),
    may('REF*9F|G1', 'Referral or authorization number'),
    may('DTP*291', 'Days asked about'),
  ],
  99,
)

const details = [
  may('REF', 'Another number of the person', 9),
  may('N3', 'Street address'),
  may('N4', 'City, state and ZIP'),
  may('PRV', 'Specialty of a provider'),
  may('DMG', 'Birth date and sex'),
  may('INS', 'Relationship to the subscriber'),
  may('HI', 'Diagnoses'),
  may('DTP', 'Days asked about, or day the card was issued', 2),
]

const dependent: LoopUse = optional(
  '2000D',
  [
    must('HL*23', 'Level: dependent'),
    may('TRN*1', 'Your trace number', 2),
    needed('2100D', [must('NM1*03', 'Dependent'), ...details, { ...question, id: '2110D', required: true }]),
  ],
  many,
)

/** 005010X279A1, the eligibility question. */
export const guide270: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('BHT', 'What this question is'),
  needed(
    '2000A',
    [
      must('HL*20', 'Level: payer'),
      needed('2100A', [must('NM1*2B|36|GP|P5|PR', 'Payer that is asked')]),
      needed(
        '2000B',
        [
          must('HL*21', 'Level: who asks'),
          needed('2100B', [
            must('NM1*1P|2B|36|80|FA|GP|P5|PR', 'Provider who asks'),
            may('REF', 'Another number of the provider', 9),
            may('N3', 'Street address'),
            may('N4', 'City, state and ZIP'),
            may('PRV', 'Specialty of the provider'),
          ]),
          needed(
            '2000C',
            [
              must('HL*22', 'Level: subscriber'),
              may('TRN*1', 'Your trace number', 2),
              needed('2100C', [must('NM1*IL', 'Subscriber'), ...details, question]),
              dependent,
            ],
            many,
          ),
        ],
        many,
      ),
    ],
    many,
  ),
  must('SE', 'Transaction ends'),
])
