import { cell, column, type FormLayout } from './form-layout.ts'

const name = (box: string): string[] => [`${box}.last`, `${box}.first`, `${box}.middle`]
const address = (box: string): string[] => [`${box}.street`, `${box}.city`, `${box}.state`, `${box}.zip`]

/** The CMS-1500 (02/12): boxes where the paper has them, row by row, which is also the order of the Tab key. */
export const cms1500: FormLayout = {
  parts: [
    { title: 'Payer', rows: [[cell(14, '', 'Payer', 'carrier'), cell(10, '', 'Payer ID', 'carrier.id')]] },
    {
      title: 'Patient and insured',
      rows: [
        [cell(14, '1', 'Type of coverage', '1'), cell(10, '1a', "Insured's ID number", '1a')],
        [
          cell(9, '2', "Patient's name", ...name('2')),
          cell(6, '3', 'Birth date and sex', '3.birth', '3.sex'),
          cell(9, '4', "Insured's name", ...name('4')),
        ],
        [
          cell(9, '5', "Patient's address", '5.street'),
          cell(6, '6', 'Relationship to insured', '6'),
          cell(9, '7', "Insured's address", '7.street'),
        ],
        [
          cell(9, '5', 'City and state', '5.city', '5.state'),
          cell(6, '8', 'Reserved', '8'),
          cell(9, '7', 'City and state', '7.city', '7.state'),
        ],
        [
          cell(12, '5', 'ZIP and telephone', '5.zip', '5.phone'),
          cell(12, '7', 'ZIP and telephone', '7.zip', '7.phone'),
        ],
        [
          cell(12, '9', "Other insured's name", ...name('9')),
          cell(12, '11', "Insured's policy, group or FECA number", '11'),
        ],
        [
          cell(9, '9a', 'Other policy or group number', '9a'),
          cell(6, '10a', 'Condition: employment?', '10a'),
          cell(9, '11a', "Insured's birth date and sex", '11a.birth', '11a.sex'),
        ],
        [
          cell(9, '9b', 'Reserved', '9b'),
          cell(6, '10b', 'Condition: auto accident?', '10b', '10b.state'),
          cell(9, '11b', 'Other claim ID', '11b'),
        ],
        [
          cell(9, '9c', 'Reserved', '9c'),
          cell(6, '10c', 'Condition: other accident?', '10c'),
          cell(9, '11c', 'Insurance plan name', '11c'),
        ],
        [
          cell(9, '9d', 'Other plan name', '9d'),
          cell(6, '10d', 'Claim codes', '10d'),
          cell(9, '11d', 'Another health plan?', '11d'),
        ],
        [cell(15, '12', "Patient's signature", '12'), cell(9, '13', "Insured's signature", '13')],
      ],
    },
    {
      title: 'Condition and diagnoses',
      rows: [
        [
          cell(8, '14', 'Illness, injury or LMP', '14.day', '14.qualifier'),
          cell(8, '15', 'Other date', '15.day', '15.qualifier'),
          cell(8, '16', 'Unable to work', '16.from', '16.to'),
        ],
        [
          cell(9, '17', 'Referring provider', '17.qualifier', ...name('17')),
          cell(7, '17a, 17b', 'Other ID and NPI', '17a', '17b'),
          cell(8, '18', 'Hospitalized', '18.from', '18.to'),
        ],
        [
          cell(16, '19', 'Additional information', '19', '19.trial'),
          cell(8, '20', 'Outside laboratory?', '20', '20.charge'),
        ],
        [
          {
            width: 15,
            stack: [
              cell(24, '21', 'ICD indicator: 0 for ICD-10-CM', '21.indicator'),
              cell(24, '21', 'Diagnoses', ...[...'ABCDEFGHIJKL'].map((letter) => `21${letter}`)),
            ],
          },
          {
            width: 9,
            stack: [
              cell(24, '22', 'Resubmission code, original reference', '22.code', '22.reference'),
              cell(24, '23', 'Prior authorization', '23', '23.clia'),
            ],
          },
        ],
      ],
    },
    {
      title: 'Billing',
      lines: 'before',
      rows: [
        [
          cell(6, '25', 'Federal tax ID', '25', '25.kind'),
          cell(5, '26', "Patient's account", '26'),
          cell(4, '27', 'Assignment?', '27'),
          cell(3, '28', 'Total charge', '28'),
          cell(3, '29', 'Amount paid', '29'),
          cell(3, '30', 'Reserved', '30'),
        ],
        [
          cell(8, '31', "Provider's signature and name", '31', ...name('31')),
          cell(8, '32', 'Service facility', '32.name', ...address('32'), '32a'),
          cell(8, '33', 'Billing provider', '33.phone', '33.name', ...address('33'), '33a', '33b'),
        ],
      ],
    },
  ],
  linesTitle: '24 Services',
  shaded: [
    column('24.ndc', 'Drug number', 'xl'),
    column('24G.kind', 'Unit', 's'),
    column('24I', 'I', 's'),
    column('24J.taxonomy', 'J taxonomy', 'l'),
  ],
  columns: [
    column('24A.from', 'A from', 'l'),
    column('24A.to', 'A to', 'l'),
    column('24B', 'B place', 's'),
    column('24C', 'C emg', 's'),
    column('24D', 'D procedure', 'm'),
    column('24D.m1', 'mod 1', 's'),
    column('24D.m2', 'mod 2', 's'),
    column('24D.m3', 'mod 3', 's'),
    column('24D.m4', 'mod 4', 's'),
    column('24E', 'E pointer', 'm'),
    column('24F', 'F charge', 'm'),
    column('24G', 'G units', 's'),
    column('24H', 'H, I', 's'),
    column('24J', 'J provider NPI', 'l'),
  ],
  atLeast: 6,
}
