import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

/** 005010X231A1, the syntax acknowledgment. */
export const guide999: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('AK1', 'The group that is answered'),
  optional(
    '2000',
    [
      must('AK2', 'The transaction that is answered'),
      optional(
        '2100',
        [
          must('IK3', 'A segment with an error'),
          may('CTX', 'Where it stands', 10),
          optional(
            '2110',
            [must('IK4', 'An element with an error'), may('CTX', 'Where it stands', 10)],
            many,
          ),
        ],
        many,
      ),
      must('IK5', 'Verdict on the transaction'),
    ],
    many,
  ),
  must('AK9', 'Verdict on the group'),
  must('SE', 'Transaction ends'),
])
