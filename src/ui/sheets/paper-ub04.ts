import {
  day,
  frames,
  lineDay,
  lineMoney,
  lines,
  lineText,
  money,
  name,
  type PaperForm,
  text,
  town,
  type Writer,
} from './paper-grid.ts'
import { payerRows } from './payer-rows.ts'

const across = (
  boxes: readonly string[],
  first: number,
  step: number,
  row: number,
  width: number,
): Writer[] => boxes.map((box, index) => text(box, row, first + index * step, width))

const dated = (no: number, col: number): Writer[] =>
  ['a', 'b'].flatMap((row, index) => [
    text(`FL${no}${row}`, 10 + index, col, 2),
    day(`FL${no}${row}.day`, 10 + index, [col + 3]),
  ])

const span = (no: number, col: number): Writer[] =>
  ['a', 'b'].flatMap((row, index) => [
    text(`FL${no}${row}`, 10 + index, col, 2),
    day(`FL${no}${row}.from`, 10 + index, [col + 3]),
    day(`FL${no}${row}.through`, 10 + index, [col + 10]),
  ])

const amounts = (no: number, col: number): Writer[] =>
  [...'abcd'].flatMap((row, index) => [
    text(`FL${no}${row}`, 14 + index, col, 2),
    money(`FL${no}${row}.amount`, 14 + index, col + 2, 10),
  ])

const diagnoses = (letters: string, first: number, row: number): Writer[] =>
  [...letters].flatMap((letter, index) => [
    text(`FL67${letter}`, row, first + index * 9, 7),
    text(`FL67${letter}.poa`, row, first + index * 9 + 7, 1),
  ])

const procedures = (boxes: readonly string[], row: number): Writer[] =>
  boxes.flatMap((box, index) => [
    text(`FL${box}`, row, 1 + index * 15, 7),
    day(`FL${box}.day`, row, [9 + index * 15]),
  ])

const person = (no: number, row: number): Writer[] => [
  text(`FL${no}`, row, 58, 10),
  text(`FL${no}.last`, row + 1, 53, 17),
  text(`FL${no}.first`, row + 1, 71, 12),
]

/** The UB-04 on its grid: 83 columns, 22 service lines and the total on line 23. */
export const paperUb04: PaperForm = {
  left: 10,
  columns: 83,
  frames: frames(`
    1|Billing provider|4|1|25|4
    2|Pay-to|4|27|25|4
    3a|Patient control|1|53|31|1
    3b|Medical record|2|53|24|1
    4|Type|2|78|6|1
    5|Federal tax ID|4|53|10
    6|Statement covers|4|64|13
    7||4|78|6
    8|Patient's ID and name|6|1|30
    9|Patient's address|6|32|52
    10|Birth date|8|1|8
    11|Sex|8|10|2
    12|Admission|8|12|6
    13|Hr|8|19|2
    14|Ty|8|22|2
    15|Or|8|25|2
    16|DHr|8|28|2
    17|Stat|8|31|2
    18–28|Condition codes|8|34|32
    29|St|8|67|2
    30||8|70|14
    31|Occurrence|11|1|9|3
    32|Occurrence|11|11|9|3
    33|Occurrence|11|21|9|3
    34|Occurrence|11|31|9|3
    35|Occurrence span|11|41|16|3
    36|Occurrence span|11|58|16|3
    37||11|75|9|3
    38|Responsible party|17|1|41|6
    39|Value codes|17|43|12|5
    40|Value codes|17|56|12|5
    41|Value codes|17|69|12|5
    42|Rev.|41|1|4|24
    43|Description|41|6|24|24
    44|HCPCS, rate, HIPPS|41|31|14|24
    45|Date|41|46|6|24
    46|Units|41|53|7|24
    47|Total charges|41|61|9|24
    48|Not covered|41|71|9|24
    49||41|81|3|24
    50|Payer|45|1|23|4
    51|Health plan ID|45|25|15|4
    52|Rel|45|41|2|4
    53|Asg|45|44|2|4
    54|Prior payments|45|47|10|4
    55|Est. due|45|58|10|4
    56|NPI|42|69|15|1
    57|Other provider ID|45|69|15|3
    58|Insured's name|49|1|25|4
    59|Rel|49|27|2|4
    60|Insured's ID|49|30|20|4
    61|Group name|49|51|14|4
    62|Group number|49|66|18|4
    63|Authorization|53|1|30|4
    64|Document control number|53|32|26|4
    65|Employer|53|59|25|4
    66|DX|55|1|2|2
    67|Principal and other diagnoses, POA|55|3|81|2
    69|Admitting|56|1|12|1
    70|Reason|56|14|27|1
    71|PPS|56|42|6|1
    72|External cause|56|49|28|1
    73||56|78|6|1
    74|Procedures|60|1|45|4
    75||60|47|5|4
    76|Attending|58|53|31|2
    77|Operating|60|53|31|2
    78|Other|62|53|31|2
    79|Other|64|53|31|2
    80|Remarks|64|1|24|4
    81|Code and code|64|26|26|4`),
  writers: [
    text('FL1.name', 1, 1, 25),
    text('FL1.street', 2, 1, 25),
    town('FL1', 3, 1, 25),
    text('FL1.phone', 4, 1, 25),
    text('FL2.street', 2, 27, 25),
    town('FL2', 3, 27, 25),
    text('FL3a', 1, 62, 20),
    text('FL3b', 2, 62, 15),
    text('FL4', 2, 80, 4),
    text('FL5', 4, 53, 10),
    day('FL6.from', 4, [64]),
    day('FL6.through', 4, [71]),
    text('FL8a', 5, 11, 19),
    name('FL8', 6, 2, 29),
    text('FL9.street', 5, 42, 41),
    text('FL9.city', 6, 32, 30),
    text('FL9.state', 6, 64, 2),
    text('FL9.zip', 6, 68, 10),
    day('FL10', 8, [1], 4),
    text('FL11', 8, 10, 1),
    day('FL12', 8, [12]),
    ...across(['FL13', 'FL14', 'FL15', 'FL16', 'FL17'], 19, 3, 8, 2),
    ...across(
      Array.from({ length: 11 }, (_, index) => `FL${18 + index}`),
      34,
      3,
      8,
      2,
    ),
    text('FL29', 8, 67, 2),
    ...[31, 32, 33, 34].flatMap((no, index) => dated(no, 1 + index * 10)),
    ...span(35, 41),
    ...span(36, 58),
    text('FL38', 14, 2, 40),
    ...[39, 40, 41].flatMap((no, index) => amounts(no, 43 + index * 13)),
    lines(19, 1, 22, [
      lineText('FL42', 1, 4),
      lineText('FL43', 6, 24),
      lineText('FL44', 31, 5),
      ...[1, 2, 3, 4].map((n) => lineText(`FL44.m${n}`, 34 + n * 2, 2)),
      lineDay('FL45', [46]),
      lineText('FL46', 53, 7),
      lineMoney('FL47', 61, 9),
      lineMoney('FL48', 71, 9),
    ]),
    ({ boxes }) => (boxes['FL47.total'] ? [{ row: 41, col: 1, text: '0001' }] : []),
    day('FL45.created', 41, [46]),
    money('FL47.total', 41, 61, 9),
    money('FL48.total', 41, 71, 9),
    text('FL56', 42, 74, 10),
    payerRows([
      text('FL50', 43, 1, 23),
      text('FL51', 43, 25, 15),
      text('FL52', 43, 41, 1),
      text('FL53', 43, 44, 1),
      money('FL54', 43, 47, 10),
      money('FL55', 43, 58, 10),
      name('FL58', 47, 1, 25),
      text('FL59', 47, 27, 2),
      text('FL60', 47, 30, 20),
      text('FL61', 47, 51, 14),
      text('FL62', 47, 66, 17),
      text('FL63', 51, 1, 30),
      text('FL64', 51, 32, 26),
      text('FL65', 51, 59, 25),
    ]),
    text('FL57', 43, 69, 15),
    text('FL66', 55, 1, 1),
    text('FL67', 54, 3, 7),
    text('FL67.poa', 54, 10, 1),
    ...diagnoses('ABCDEFGH', 12, 54),
    ...diagnoses('IJKLMNOPQ', 3, 55),
    text('FL69', 56, 6, 7),
    ...across(['FL70a', 'FL70b', 'FL70c'], 18, 8, 56, 7),
    text('FL71', 56, 44, 4),
    ...across(['FL72a', 'FL72b', 'FL72c'], 51, 9, 56, 7),
    ...across(['FL72a.poa', 'FL72b.poa', 'FL72c.poa'], 58, 9, 56, 1),
    ...procedures(['74', '74a', '74b'], 58),
    ...procedures(['74c', '74d', '74e'], 60),
    ...[76, 77, 78, 79].flatMap((no, index) => person(no, 57 + index * 2)),
    text('FL78.role', 61, 53, 2),
    text('FL79.role', 63, 53, 2),
    text('FL80', 62, 1, 24),
    ({ boxes }) =>
      boxes['FL81a'] ? [{ row: 61, col: 26, text: `B3 ${boxes['FL81a'].trim().toUpperCase()}` }] : [],
    ...['b', 'c', 'd'].map((row, index) => text(`FL81${row}`, 62 + index, 26, 25)),
  ],
}
