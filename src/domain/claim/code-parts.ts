/**
 * Codes that are built place by place: type of bill, and the HIPPS codes of nursing facilities (PDPM) and home health
 * (PDGM). What each character says, in words of our own.
 */
export interface CodePart {
  /** The characters of this part as typed; blank when they are still missing. */
  readonly text: string
  readonly name: string
  /** What the characters mean; undefined when no meaning is known for them. */
  readonly says: string | undefined
}

/** Last character of the type of bill. */
export const billFrequencies: Readonly<Record<string, string>> = {
  '0': 'Nothing to pay; told for the record',
  '1': 'Whole stay, admission to discharge',
  '2': 'First of several bills',
  '3': 'Another bill of the same stay',
  '4': 'Last of several bills',
  '5': 'Late charges only',
  '7': 'Replaces an earlier bill',
  '8': 'Takes an earlier bill back',
  '9': 'Final bill of a home health period',
  A: 'Notice of admission or election',
}

/** The four characters of FL 4; `title` gives the words of the first three from the list of types. */
export function typeOfBillParts(
  code: string,
  title: (first: string) => string | undefined,
): readonly CodePart[] {
  const typed = code.toUpperCase()
  return [
    { text: typed.slice(0, 3), name: 'Facility and care', says: title(typed.slice(0, 3)) },
    { text: typed.slice(3), name: 'Frequency', says: billFrequencies[typed.slice(3)] },
  ]
}

type Place = readonly [name: string, says: (character: string) => string | undefined]

const from = (table: Readonly<Record<string, string>>) => (character: string) => table[character]
const between = (first: string, last: string, what: string) => (character: string) =>
  character >= first && character <= last && character !== '' ? `${what} ${character}` : undefined

/** PDPM, revenue code 0022: one letter for each part of the rate, then the assessment. */
const nursing: readonly Place[] = [
  ['Physical and occupational therapy', between('A', 'P', 'case-mix group')],
  ['Speech therapy', between('A', 'L', 'case-mix group')],
  ['Nursing', between('A', 'Y', 'case-mix group')],
  ['Drugs, supplies and other costs', between('A', 'F', 'case-mix group')],
  ['Assessment', from({ '0': 'interim payment assessment', '1': 'five-day assessment' })],
]

/** PDGM, revenue code 0023. */
const home: readonly Place[] = [
  [
    'Source and timing',
    from({
      '1': 'from the community, early period',
      '2': 'from an institution, early period',
      '3': 'from the community, late period',
      '4': 'from an institution, late period',
    }),
  ],
  [
    'Reason for care',
    from({
      A: 'medication and other teaching, other conditions',
      B: 'nerves or stroke, rehabilitation',
      C: 'wounds',
      D: 'complex nursing',
      E: 'muscles and bones, rehabilitation',
      F: 'behavioral health',
      G: 'after surgery',
      H: 'heart and circulation',
      I: 'hormones and metabolism',
      J: 'stomach, bowel, kidney and bladder',
      K: 'infections, blood and tumors',
      L: 'breathing',
    }),
  ],
  ['Function', from({ A: 'low impairment', B: 'medium impairment', C: 'high impairment' })],
  ['Other conditions', from({ '1': 'no adjustment', '2': 'low adjustment', '3': 'high adjustment' })],
  ['Not used', from({ '1': 'always 1' })],
]

const schemes: Readonly<Record<string, readonly Place[]>> = { '0022': nursing, '0023': home }

/** What the five characters of FL 44 say on a HIPPS line; empty on any other line. */
export const hippsParts = (revenue: string, code: string): readonly CodePart[] =>
  (schemes[revenue.trim()] ?? []).map(([name, says], index) => {
    const text = code.trim().toUpperCase().charAt(index)
    return { text, name, says: says(text) }
  })
