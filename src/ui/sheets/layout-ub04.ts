import { type Cell, cell, column, type FormLayout, type Printed } from './form-layout.ts'

const locator = (width: Cell['width'], no: string, caption: string, ...parts: string[]): Cell =>
  cell(width, no, caption, ...(parts.length === 0 ? [`FL${no}`] : parts.map((part) => `FL${no}${part}`)))

const person = (width: Cell['width'], no: string, caption: string, ...more: string[]): Cell =>
  locator(width, no, caption, '', '.last', '.first', '.middle', ...more)

const other = (no: string): Cell =>
  locator(12, no, 'Other provider', '.role', '', '.last', '.first', '.middle')

const diagnosis = (letter: string): Cell => locator(3, `67${letter}`, '', '', '.poa')
const procedure = (no: string): Cell =>
  locator(8, no, no === '74' ? 'Principal procedure' : 'Other procedure', '', '.day')
const occurrence = (no: string): Cell => locator(4, no, 'Occurrence', '', '.day')
const span = (no: string): Cell => locator(6, no, 'Occurrence span', '', '.from', '.through')
const amounts = (row: string): Cell[] =>
  ['39', '40', '41'].map((no) => locator(6, `${no}${row}`, 'Value', '', '.amount'))

const gap = (width: Cell['width']): Printed => ({ width, stack: [] })

/** The UB-04: form locators where the paper has them, row by row. */
export const ub04: FormLayout = {
  parts: [
    {
      title: 'Provider and bill',
      rows: [
        [
          locator(9, '1', 'Billing provider', '.name', '.street', '.city', '.state', '.zip', '.phone'),
          locator(6, '2', 'Pay-to address', '.street', '.city', '.state', '.zip'),
          {
            width: 9,
            stack: [
              locator(24, '3a', 'Patient control number'),
              locator(24, '3b', 'Medical record number'),
              locator(24, '4', 'Type of bill'),
            ],
          },
        ],
        [
          locator(8, '5', 'Federal tax ID'),
          locator(10, '6', 'Statement covers', '.from', '.through'),
          locator(6, '7', 'Reserved'),
        ],
      ],
    },
    {
      title: 'Patient and stay',
      rows: [
        [cell(24, '8', "Patient's ID and name", 'FL8a', 'FL8.last', 'FL8.first', 'FL8.middle')],
        [locator(24, '9', "Patient's address", '.street', '.city', '.state', '.zip')],
        [
          locator(4, '10', 'Birth date'),
          locator(2, '11', 'Sex'),
          locator(4, '12', 'Admission'),
          locator(2, '13', 'Hour'),
          locator(2, '14', 'Type'),
          locator(2, '15', 'Origin'),
          locator(2, '16', 'D hour'),
          locator(2, '17', 'Status'),
          locator(2, '29', 'State'),
          locator(2, '30', ''),
        ],
        [...Array.from({ length: 11 }, (_, index) => locator(2, String(18 + index), 'Cond.')), gap(2)],
        [...['31a', '32a', '33a', '34a'].map(occurrence), locator(8, '37', 'Reserved')],
        [...['31b', '32b', '33b', '34b'].map(occurrence), gap(8)],
        ['35a', '36a', '35b', '36b'].map(span),
        [locator(6, '38', 'Responsible party'), ...amounts('a')],
        ...['b', 'c', 'd'].map((row): Printed[] => [gap(6), ...amounts(row)]),
      ],
    },
    {
      title: 'Totals (line 23)',
      lines: 'before',
      rows: [
        [
          cell(8, '45', 'Creation date', 'FL45.created'),
          cell(8, '47', 'Total charges (0001)', 'FL47.total'),
          cell(8, '48', 'Total not covered', 'FL48.total'),
        ],
      ],
    },
    {
      title: 'Payer and insured',
      rows: [
        [
          cell(7, '50', 'Payer and kind of coverage', 'FL50', 'FL50.filing'),
          locator(5, '51', 'Health plan ID'),
          locator(2, '52', 'Rel.'),
          locator(2, '53', 'Asg.'),
          locator(4, '54', 'Prior payments'),
          locator(4, '55', 'Estimated due'),
        ],
        [locator(12, '56', 'Billing provider NPI'), locator(12, '57', 'Other provider ID')],
        [
          locator(9, '58', "Insured's name", '.last', '.first', '.middle'),
          locator(2, '59', 'Rel.'),
          locator(5, '60', "Insured's ID"),
          locator(4, '61', 'Group name'),
          locator(4, '62', 'Group number'),
        ],
        [
          locator(8, '63', 'Authorization'),
          locator(8, '64', 'Document control number'),
          locator(8, '65', 'Employer'),
        ],
      ],
    },
    {
      title: 'Diagnoses and procedures',
      rows: [
        [locator(2, '66', 'ICD'), locator(4, '67', 'Principal', '', '.poa'), ...[...'ABCDEF'].map(diagnosis)],
        [...'GHIJKLMN'].map(diagnosis),
        [
          ...[...'OPQ'].map(diagnosis),
          locator(3, '68', ''),
          locator(3, '69', 'Admitting'),
          ...['70a', '70b', '70c'].map((no) => locator(3, no, 'Reason')),
        ],
        [
          locator(4, '71', 'PPS code'),
          ...['72a', '72b', '72c'].map((no) => locator(5, no, 'External cause', '', '.poa')),
          locator(5, '73', 'Reserved'),
        ],
        ['74', '74a', '74b'].map(procedure),
        ['74c', '74d', '74e'].map(procedure),
      ],
    },
    {
      title: 'Providers and remarks',
      rows: [
        [person(12, '76', 'Attending', '.taxonomy'), person(12, '77', 'Operating')],
        [other('78'), other('79')],
        [locator(24, '75', 'Reserved')],
        [locator(12, '80', 'Remarks'), cell(12, '81', 'Code and code', 'FL81a', 'FL81b', 'FL81c', 'FL81d')],
      ],
    },
  ],
  linesTitle: '42–49 Services',
  shaded: [],
  columns: [
    column('FL42', '42 revenue', 'm'),
    column('FL43', '43 description', 'xl'),
    column('FL44', '44 HCPCS', 'm'),
    column('FL44.m1', 'mod 1', 's'),
    column('FL44.m2', 'mod 2', 's'),
    column('FL44.m3', 'mod 3', 's'),
    column('FL44.m4', 'mod 4', 's'),
    column('FL45', '45 date', 'l'),
    column('FL46', '46 units', 'm'),
    column('FL47', '47 charges', 'l'),
    column('FL48', '48 not covered', 'l'),
    column('FL49', '49', 's'),
  ],
  atLeast: 6,
}
