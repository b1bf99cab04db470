import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

/** One claim that is answered for: under the subscriber (`D`) or the dependent (`E`). */
const claim = (level: 'D' | 'E', required: boolean): LoopUse => ({
  ...optional(
    `2200${level}`,
    [
      must('TRN*2', 'Your trace number, sent back'),
      must('STC', 'Status of the claim', many),
      may('REF*1K', 'The payer’s claim number'),
      may('REF*BLT', 'Type of bill'),
      may('REF*EJ', 'Your account number'),
      may('REF*XZ', 'Prescription number'),
      may('REF*VV', 'Voucher number'),
      may('REF*D9', 'Clearinghouse’s claim number'),
      may('DTP*472', 'Date of service'),
      optional(
        `2220${level}`,
        [
          must('SVC', 'A line of the claim'),
          must('STC', 'Status of the line', many),
          may('REF*FJ', 'Your line number'),
          must('DTP*472', 'Date of service of the line'),
        ],
        many,
      ),
    ],
    many,
  ),
  required,
})

const refused = (level: 'B' | 'C', who: string): LoopUse =>
  optional(`2200${level}`, [
    must('TRN*1|2', 'Trace number of the level'),
    must('STC', `Why nothing is answered below: ${who}`, many),
  ])

/** 005010X212, the claim status answer. */
export const guide277: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('BHT', 'What this answer is'),
  needed(
    '2000A',
    [
      must('HL*20', 'Level: payer'),
      needed('2100A', [must('NM1*PR', 'Payer that answers'), may('PER*IC', 'Whom to call')]),
      needed(
        '2000B',
        [
          must('HL*21', 'Level: who asked'),
          needed('2100B', [must('NM1*41', 'Sender of the question')]),
          refused('B', 'sender'),
          optional(
            '2000C',
            [
              must('HL*19', 'Level: provider'),
              needed('2100C', [must('NM1*1P', 'Provider of the services')], 2),
              refused('C', 'provider'),
              optional(
                '2000D',
                [
                  must('HL*22', 'Level: subscriber'),
                  needed('2100D', [must('NM1*IL', 'Subscriber')]),
                  claim('D', false),
                  optional(
                    '2000E',
                    [
                      must('HL*23', 'Level: dependent'),
                      needed('2100E', [must('NM1*QC', 'Patient')]),
                      claim('E', true),
                    ],
                    many,
                  ),
                ],
                many,
              ),
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
