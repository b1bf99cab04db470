import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

/** One claim that is asked about: under the subscriber (`D`) or the dependent (`E`). */
const claim = (level: 'D' | 'E', required: boolean): LoopUse => ({
  ...optional(
    `2200${level}`,
    [
      must('TRN*1', 'Your trace number of the question'),
      may('REF*1K', 'The payer’s claim number'),
      may('REF*BLT', 'Type of bill'),
      may('REF*LU', 'Location of the payer’s system'),
      may('REF*6P', 'Group number'),
      may('REF*EJ', 'Your account number'),
      may('REF*XZ', 'Prescription number'),
      may('REF*D9', 'Clearinghouse’s claim number'),
      may('AMT*T3', 'Charge of the claim'),
      may('DTP*472', 'Date of service'),
      optional(
        `2210${level}`,
        [
          must('SVC', 'A line that is asked about'),
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

/** 005010X212, the claim status question. */
export const guide276: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('BHT', 'What this question is'),
  needed(
    '2000A',
    [
      must('HL*20', 'Level: payer'),
      needed('2100A', [must('NM1*PR', 'Payer that is asked')]),
      needed(
        '2000B',
        [
          must('HL*21', 'Level: who asks'),
          needed('2100B', [must('NM1*41', 'Sender of the question')]),
          needed(
            '2000C',
            [
              must('HL*19', 'Level: provider'),
              needed('2100C', [must('NM1*1P', 'Provider of the services')], 2),
              needed(
                '2000D',
                [
                  must('HL*22', 'Level: subscriber'),
                  may('DMG', 'Birth date and sex'),
                  needed('2100D', [must('NM1*IL', 'Subscriber')]),
                  claim('D', false),
                  optional(
                    '2000E',
                    [
                      must('HL*23', 'Level: dependent'),
                      must('DMG', 'Birth date and sex'),
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
