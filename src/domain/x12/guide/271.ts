import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

const rejection = (who: string) => may('AAA', `Why the question was refused: ${who}`, 9)

/** The same under a subscriber (`C`) and a dependent (`D`). */
const benefit = (level: 'C' | 'D'): LoopUse =>
  optional(
    `2110${level}`,
    [
      must('EB', 'One benefit'),
      may('HSD', 'How often or how much', 9),
      may('REF', 'A number of the benefit', 9),
      may('DTP', 'A date of the benefit', 20),
      rejection('this benefit'),
      may('MSG', 'A message in plain words', 10),
      optional(`2115${level}`, [must('III', 'Where, or for what, the benefit holds')], 10),
      may('LS', 'Names that belong to the benefit begin'),
      optional(
        `2120${level}`,
        [
          must('NM1', 'Somebody who belongs to the benefit'),
          may('N3', 'Street address'),
          may('N4', 'City, state and ZIP'),
          may('PER', 'Whom to call', 3),
          may('PRV', 'Specialty'),
        ],
        23,
      ),
      may('LE', 'Names that belong to the benefit end'),
    ],
    many,
  )

const details = (who: string) => [
  may('REF', `Another number of the ${who}`, 9),
  may('N3', 'Street address'),
  may('N4', 'City, state and ZIP'),
  rejection(who),
  may('PRV', 'Specialty of a provider'),
  may('DMG', 'Birth date and sex'),
  may('INS', 'Relationship to the subscriber, and whether a number was corrected'),
  may('HI', 'Diagnoses'),
  may('DTP', 'A date of the coverage', 9),
  may('MPI', 'Military service'),
]

const dependent: LoopUse = optional(
  '2000D',
  [
    must('HL*23', 'Level: dependent'),
    may('TRN*1|2', 'A trace number: yours or the answerer’s', 3),
    needed('2100D', [must('NM1*03', 'Dependent'), ...details('dependent'), benefit('D')]),
  ],
  many,
)

const provider: LoopUse = optional(
  '2000B',
  [
    must('HL*21', 'Level: who asked'),
    needed('2100B', [
      must('NM1*1P|2B|36|80|FA|GP|P5|PR', 'Provider who asked'),
      may('REF', 'Another number of the provider', 9),
      may('N3', 'Street address'),
      may('N4', 'City, state and ZIP'),
      rejection('provider'),
      may('PRV', 'Specialty of the provider'),
    ]),
    optional(
      '2000C',
      [
        must('HL*22', 'Level: subscriber'),
        may('TRN*1|2', 'A trace number: yours or the answerer’s', 3),
        needed('2100C', [must('NM1*IL', 'Subscriber'), ...details('subscriber'), benefit('C')]),
        dependent,
      ],
      many,
    ),
  ],
  many,
)

/** 005010X279A1, the eligibility answer. */
export const guide271: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('BHT', 'What this answer is'),
  needed(
    '2000A',
    [
      must('HL*20', 'Level: payer'),
      rejection('the whole question'),
      needed('2100A', [
        must('NM1*2B|36|GP|P5|PR', 'Payer that answers'),
        may('PER*IC', 'Whom to call', 3),
        rejection('payer'),
      ]),
      provider,
    ],
    many,
  ),
  must('SE', 'Transaction ends'),
])
