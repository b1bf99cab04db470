import {
  cross,
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
} from './paper-grid.ts'

const YES_NO = (yes: number, no: number) => ({ YES: yes, NO: no })

/** Kinds of coverage share the seven boxes that item 1 prints. */
const COVERAGE = {
  MB: 1,
  MC: 8,
  CH: 15,
  VA: 24,
  CI: 31,
  BL: 31,
  HM: 31,
  '16': 31,
  OF: 39,
  AM: 45,
  WC: 45,
  ZZ: 45,
}

const diagnosis = (letter: string, index: number) =>
  text(`21${letter}`, 38 + Math.floor(index / 4), 3 + (index % 4) * 13, 8)

/** The CMS-1500 (02/12) on its grid: 79 columns, and a value on every second line. */
export const paperCms1500: PaperForm = {
  left: 30,
  columns: 79,
  frames: frames(`
    |Carrier name and address|5|41|39|4
    1|Type of coverage|8|1|49
    1a|Insured's ID number|8|50|30
    2|Patient's name|10|1|29
    3|Patient's birth date and sex|10|30|20
    4|Insured's name|10|50|30
    5|Patient's address|12|1|29
    6|Relationship to insured|12|30|20
    7|Insured's address|12|50|30
    |City and state|14|1|29
    8|Reserved|14|30|20
    |City and state|14|50|30
    |ZIP and telephone|16|1|29
    |ZIP and telephone|16|50|30
    9|Other insured's name|18|1|29
    10|Condition related to|18|30|20
    11|Policy, group or FECA number|18|50|30
    9a|Other policy or group number|20|1|29
    10a|Employment|20|30|20
    11a|Insured's birth date and sex|20|50|30
    9b|Reserved|22|1|29
    10b|Auto accident, state|22|30|20
    11b|Other claim ID|22|50|30
    9c|Reserved|24|1|29
    10c|Other accident|24|30|20
    11c|Insurance plan name|24|50|30
    9d|Other plan name|26|1|29
    10d|Claim codes|26|30|20
    11d|Another health plan?|26|50|30
    12|Patient's signature|30|1|49|4
    13|Insured's signature|30|50|30|4
    14|Illness, injury or LMP|32|1|28
    15|Other date|32|29|21
    16|Unable to work|32|50|30
    17|Referring provider|34|1|28
    17a|Other ID, and 17b NPI|34|29|21
    18|Hospitalized|34|50|30
    19|Additional information|36|1|49
    20|Outside laboratory, charge|36|50|30
    21|Diagnoses, ICD indicator|40|1|49|4
    22|Resubmission code, original reference|38|50|30
    23|Prior authorization number|40|50|30
    24|A dates · B place · C emg · D procedure, modifiers · E pointer · F charge · G units · H · I · J provider|42|1|79
    |Line 1|44|1|79
    |Line 2|46|1|79
    |Line 3|48|1|79
    |Line 4|50|1|79
    |Line 5|52|1|79
    |Line 6|54|1|79
    25|Federal tax ID|56|1|22
    26|Patient's account|56|23|14
    27|Assignment?|56|37|13
    28|Total charge|56|50|11
    29|Amount paid|56|61|10
    30|Reserved|56|71|9
    31|Provider's signature|61|1|22|5
    32|Service facility|61|23|27|5
    33|Billing provider|61|50|30|5`),
  writers: [
    text('carrier', 3, 41, 38),
    text('carrier.id', 4, 41, 20),
    cross('1', 8, COVERAGE),
    text('1a', 8, 50, 29),
    name('2', 10, 1, 28),
    day('3.birth', 10, [31, 34, 37], 4),
    cross('3.sex', 10, { M: 42, F: 47 }),
    name('4', 10, 50, 29),
    text('5.street', 12, 1, 28),
    cross('6', 12, { self: 33, spouse: 38, child: 42, other: 47 }),
    text('7.street', 12, 50, 29),
    text('5.city', 14, 1, 24),
    text('5.state', 14, 26, 3),
    text('7.city', 14, 50, 23),
    text('7.state', 14, 74, 4),
    text('5.zip', 16, 1, 12),
    text('5.phone', 16, 15, 14),
    text('7.zip', 16, 50, 12),
    text('7.phone', 16, 65, 14),
    name('9', 18, 1, 28),
    text('11', 18, 50, 29),
    text('9a', 20, 1, 28),
    cross('10a', 20, YES_NO(35, 41)),
    day('11a.birth', 20, [53, 56, 59], 4),
    cross('11a.sex', 20, { M: 68, F: 75 }),
    cross('10b', 22, YES_NO(35, 41)),
    text('10b.state', 22, 45, 2),
    text('11b', 22, 50, 28),
    cross('10c', 24, YES_NO(35, 41)),
    text('11c', 24, 50, 29),
    text('9d', 26, 1, 28),
    text('10d', 26, 31, 19),
    cross('11d', 26, YES_NO(52, 57)),
    text('12', 30, 7, 25),
    text('13', 30, 57, 22),
    day('14.day', 32, [2, 5, 8]),
    text('14.qualifier', 32, 17, 3),
    text('15.qualifier', 32, 31, 3),
    day('15.day', 32, [37, 40, 43]),
    day('16.from', 32, [54, 57, 60]),
    day('16.to', 32, [68, 71, 74]),
    text('17.qualifier', 34, 1, 2),
    name('17', 34, 4, 24),
    text('17a', 33, 33, 17),
    text('17b', 34, 33, 10),
    day('18.from', 34, [54, 57, 60]),
    day('18.to', 34, [68, 71, 74]),
    text('19', 36, 1, 48),
    ({ boxes }) => (boxes['19.trial'] ? [{ row: 35, col: 36, text: `CT${boxes['19.trial']}` }] : []),
    cross('20', 36, YES_NO(52, 57)),
    money('20.charge', 36, 62, 10),
    text('21.indicator', 37, 42, 1),
    ...[...'ABCDEFGHIJKL'].map(diagnosis),
    text('22.code', 38, 50, 8),
    text('22.reference', 38, 61, 18),
    ({ boxes }) => [{ row: 40, col: 50, text: (boxes['23'] || boxes['23.clia'] || '').slice(0, 29) }],
    lines(44, 2, 6, [
      lineText('24.ndc', 3, 30, 1),
      (row, at) => (row['24.ndc'] ? [{ row: at - 1, col: 1, text: 'N4' }] : []),
      lineText('24I', 65, 2, 1),
      lineText('24J.taxonomy', 68, 11, 1),
      lineDay('24A.from', [1, 4, 7]),
      lineDay('24A.to', [10, 13, 16]),
      lineText('24B', 19, 2),
      lineText('24C', 22, 2),
      lineText('24D', 25, 6),
      lineText('24D.m1', 33, 2),
      lineText('24D.m2', 36, 2),
      lineText('24D.m3', 39, 2),
      lineText('24D.m4', 42, 2),
      lineText('24E', 45, 4),
      lineMoney('24F', 50, 9),
      lineText('24G', 60, 3),
      lineText('24H', 63, 2),
      lineText('24J', 68, 11),
    ]),
    text('25', 56, 1, 15),
    cross('25.kind', 56, { SSN: 17, EIN: 19 }),
    text('26', 56, 23, 14),
    cross('27', 56, YES_NO(38, 43)),
    money('28', 56, 51, 9),
    money('29', 56, 61, 9),
    name('31', 59, 1, 21),
    text('31', 60, 1, 21),
    text('32.name', 58, 23, 26),
    text('32.street', 59, 23, 26),
    town('32', 60, 23, 26),
    text('32a', 61, 24, 10),
    text('33.phone', 57, 66, 14),
    text('33.name', 58, 50, 29),
    text('33.street', 59, 50, 29),
    town('33', 60, 50, 29),
    text('33a', 61, 51, 10),
    ({ boxes }) =>
      boxes['33b'] ? [{ row: 61, col: 63, text: `ZZ${boxes['33b'].trim().toUpperCase()}` }] : [],
  ],
}
