import type { Format, ReadNote } from '../format.ts'
import { formats } from '../formats.ts'

/** A small whole file of the shape that its owner documents, with titles and codes made by us. */
export interface Sample {
  readonly format: string
  readonly name: string
  readonly text: string
}

export const formatOf = (id: string): Format => {
  const found = formats.find((format) => format.id === id)
  if (!found) throw new Error(`No format ${id}`)
  return found
}

/** Reads a whole text, in pieces of a length. */
export function readText(id: string, text: string, note: ReadNote, piece = 4096) {
  const reading = formatOf(id).begin(note)
  for (let at = 0; at < text.length; at += piece) reading.take(text.slice(at, at + piece))
  return reading.end()
}

export const order = (rows: readonly (readonly [code: string, billable: 0 | 1, title: string])[]): string =>
  rows
    .map(([code, billable, title], index) => {
      const number = String(index + 1).padStart(5, '0')
      return `${number} ${code.padEnd(7)} ${billable} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`
    })
    .join('')

export const injury = [
  ['A', 'initial encounter'],
  ['D', 'subsequent encounter'],
  ['S', 'sequela'],
] as const

const pebble = (code: string, title: string) => [
  [code, 0, title] as const,
  ...injury.map(
    ([character, meaning]) => [`${code.padEnd(6, 'X')}${character}`, 1, `${title}, ${meaning}`] as const,
  ),
]

export const diagnosisRows: readonly (readonly [string, 0 | 1, string])[] = [
  ['A00', 0, 'Marsh fever'],
  ['A000', 1, 'Marsh fever, mild'],
  ['A009', 1, 'Marsh fever, unspecified'],
  ['S99', 0, 'Pebble in shoe'],
  ...pebble('S990', 'Pebble in left shoe'),
  ...pebble('S991', 'Pebble in right shoe'),
  ['Z99', 0, 'Dependence on gadgets'],
  ['Z990', 1, 'Dependence on alarm clock'],
]

export const procedureRows: readonly (readonly [string, 0 | 1, string])[] = [
  ['001', 0, 'Nervous System, Bypass'],
  ['0010070', 1, 'Bypass of one place to another'],
  ['0010071', 1, 'Bypass of one place to a third'],
  ['XY0', 0, 'New Technology, Introduction'],
  ['XY0YX37', 1, 'Introduction of something new'],
]

const codesText = (rows: readonly (readonly [string, 0 | 1, string])[]): string =>
  rows
    .filter(([, billable]) => billable)
    .map(([code, , title]) => `${code.padEnd(7)} ${title}\r\n`)
    .join('')

/** Eight stems that share their 7th characters, so that a list of codes alone shows the rule. */
const manyPebbles = Array.from({ length: 8 }, (_, index) =>
  pebble(`S99${index}`, `Pebble number ${index} in shoe`),
).flat()

export const tabular = `<?xml version="1.0" encoding="utf-8"?>
<!-- made by us -->
<ICD10CM.tabular>
  <version>2027</version>
  <introduction><introSection type="title"><title>Not a code</title></introSection></introduction>
  <chapter>
    <name>1</name>
    <desc>Fevers and pebbles (A00-S99)</desc>
    <excludes2><note>gadgets (Z99.-)</note></excludes2>
    <sectionIndex><sectionRef first="A00" last="A00" id="A00">Fevers</sectionRef></sectionIndex>
    <section id="A00">
      <desc>Fevers (A00)</desc>
      <diag>
        <name>A00</name>
        <desc>Marsh fever</desc>
        <includes><note>fever &amp; chills of the marsh</note></includes>
        <useAdditionalCode><note>code for gadget, if any (Z99.0)</note></useAdditionalCode>
        <diag>
          <name>A00.0</name>
          <desc>Marsh fever, mild</desc>
          <inclusionTerm><note>Puddle fever</note><note>Damp &lt;37&#176; fever</note></inclusionTerm>
        </diag>
        <diag>
          <name>A00.9</name>
          <desc>Marsh fever,
            unspecified</desc>
          <excludes1><note>pebble in shoe (S99.-)</note></excludes1>
          <codeFirst><note>marsh</note></codeFirst>
          <codeAlso><note>boots</note></codeAlso>
        </diag>
      </diag>
    </section>
    <section id="S99-S99">
      <desc>Pebbles (S99-S99)</desc>
      <diag>
        <name>S99</name>
        <desc>Pebble in shoe</desc>
        <sevenChrNote><note>The appropriate 7th character is to be added to each code</note></sevenChrNote>
        <sevenChrDef>
          <extension char="A">initial encounter</extension>
          <extension char="D">subsequent encounter</extension>
          <extension char="S">sequela</extension>
        </sevenChrDef>
        <notes>
          <note>7th characters D and S do not apply to codes in category S99 with 6th character 7 - shoe lost, or 8 - foot lost.</note>
        </notes>
        <diag><name>S99.0</name><desc>Pebble in left shoe</desc></diag>
        <diag placeholder="true">
          <name>S99.1X</name>
          <desc>Pebble in right shoe</desc>
          <diag><name>S99.1X1</name><desc>Pebble in right shoe, round</desc></diag>
          <diag><name>S99.1X7</name><desc>Pebble in right shoe, shoe lost</desc></diag>
        </diag>
      </diag>
    </section>
  </chapter>
  <chapter>
    <name>2</name>
    <desc>Gadgets (Z99-Z99)</desc>
    <section id="Z99-Z99">
      <desc>Gadgets (Z99-Z99)</desc>
      <diag>
        <name>Z99</name>
        <desc>Dependence on gadgets</desc>
        <diag><name>Z99.0</name><desc>Dependence on alarm clock</desc></diag>
      </diag>
    </section>
  </chapter>
</ICD10CM.tabular>
`

const axis = (
  place: number,
  title: string,
  labels: readonly (readonly [string, string])[],
  more = '',
): string =>
  `<axis pos="${place}" values="${labels.length}"><title>${title}</title>${labels
    .map(([code, label]) => `<label code="${code}">${label}</label>`)
    .join('')}${more}</axis>`

const tableHead =
  axis(1, 'Section', [['0', 'Made up']]) +
  axis(2, 'Body System', [['0', 'Pockets']]) +
  axis(3, 'Operation', [['1', 'Bypass']], '<definition>Going around something</definition>')

export const tables = `<?xml version="1.0" encoding="utf-8"?>
<ICD10PCS.tabular>
  <version>2027</version>
  <title>2027 tables</title>
  <pcsTable>${tableHead}
    <pcsRow codes="4">${axis(4, 'Body Part', [
      ['6', 'Left pocket'],
      ['7', 'Right pocket'],
    ])}${axis(5, 'Approach', [['0', 'Open']])}${axis(6, 'Device', [
      ['J', 'Button'],
      ['Z', 'No Device'],
    ])}${axis(7, 'Qualifier', [['Z', 'No Qualifier']])}</pcsRow>
    <pcsRow codes="1">${axis(4, 'Body Part', [['8', 'Back pocket']])}${axis(5, 'Approach', [['3', 'Through the seam']])}${axis(6, 'Device', [['Z', 'No Device']])}${axis(7, 'Qualifier', [['Z', 'No Qualifier']])}</pcsRow>
  </pcsTable>
</ICD10PCS.tabular>
`

/** One HCPCS record; `detail` false for further text of the one before. */
export function record(
  code: string,
  sequence: number,
  kind: 3 | 4 | 7 | 8,
  long: string,
  days: readonly [added: string, effective: string, ended: string] = ['20200101', '20260101', ''],
): string {
  const start = `${code.padStart(5)}${String(sequence * 100).padStart(5, '0')}${kind}${long.padEnd(80)}`
  if (kind === 4 || kind === 8) return `${start.padEnd(320)}\r\n`
  const detail = `${start}${'Short words'.padEnd(28)}00`.padEnd(229)
  return `${`${`${detail}C`.padEnd(268)}${days.map((day) => day.padEnd(8)).join('')}N`.padEnd(320)}\r\n`
}

const hcpcs =
  record('A9001', 1, 3, 'Pebble remover, left or right,') +
  record('A9001', 2, 4, 'with handle') +
  record('A9002', 1, 3, 'Shoe horn', ['20200101', '20240101', '20241231']) +
  record('V5399', 1, 3, 'Spectacles for pebbles') +
  record('A1', 1, 7, 'One pebble') +
  record('ZZ', 1, 7, 'Very many pebbles, counted') +
  record('ZZ', 2, 8, 'twice')

const taxonomy = [
  'Code,Grouping,Classification,Specialization,Definition,Notes,Display Name,Section',
  '10PEBBLE0X,Walkers,Pebble Remover,,"One who removes ""pebbles"", gently.",[7/1/2025: new],Pebble Remover,Individual',
  '10PEBBLE1X,Walkers,Pebble Remover,Left Shoe,,[1/1/2024: new],Left Shoe Pebble Remover,Individual',
  '34PEBBLE0X,Carriers,Sedan Chair,,,,Sedan Chair,Non-Individual',
  '',
].join('\r\n')

const weights = [
  '"TABLE 5. LIST OF MADE-UP GROUPS,',
  'AND LENGTH OF STAY-FY 2027 Final Rule"\t\t\t\t\t\t\t\t\t',
  'MS-DRG \tFY 2027 Final Post-Acute DRG\tFY 2027 Final Special Pay DRG\tMDC\tTYPE\tMS-DRG Title\tWeights - Before Cap\tWeights - 10% Cap Applied\tGeometric mean LOS\tArithmetic mean LOS',
  '001\tNo\tNo\tPRE\tSURG\tSHOE TRANSPLANT WITH MCC\t28.1000\t28.2000\t28.5\t38.5',
  '470\tYes\tNo\t08\tSURG\tPEBBLE REMOVAL\t1.8000\t1.9000\t1.7\t2.1',
  '999\tNo\tNo\t**\t**\tUNGROUPABLE\t0.0000\t0.0000\t0.0\t0.0',
  'Footnote about the weights.\t\t\t\t\t\t\t\t\t',
  '',
].join('\r\n')

const pairs = [
  'CPT only copyright 2026 American Medical Association.  All rights reserved.\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
  '\t\t\t\t*=no data\t1=allowed\t',
  '\t\t\t\t\t9=not applicable\t',
  'X0001\tX0002\t\t20260101\t*\t1\tStandards of made-up practice',
  'X0001\tX0003\t*\t19960101\t20261231\t0\tMutually exclusive pebbles',
  'X0002\tX0003\t\t20260701\t*\t9\tStandards of made-up practice',
  '',
].join('\r\n')

const units = [
  '"CPT only copyright 2026 American Medical Association.  All rights reserved.",,,',
  '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale',
  'A9001,2,3 Date of Service Edit: Clinical,Clinical: Data',
  'X0001,1,2 Date of Service Edit: Policy,"Anatomic, consideration"',
  '',
].join('\r\n')

const feeRow = (code: string, title: string): string =>
  `${code},,${title},A,,1.50,0.90,,0.40,,0.10,2.50,2.00,0,010,0.10,0.80,0.10,2,0,0,0,0,,33.4009,09,0,99,0.00,0.00,0.00`

const fees = [
  '2026 National Physician Fee Schedule Relative Value File October Release,,,,',
  'CPT codes and descriptions only are copyright 2025 American Medical Association.,,,,',
  ',,,,NOT USED,,',
  'HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT',
  feeRow('0X01T', 'Words of the AMA'),
  feeRow('A9001', '"Pebble remover, left"'),
  feeRow('V5399', 'Spectacles'),
  '',
].join('\r\n')

const notice = [
  'CPT 2026 made-up notice',
  'Copyright American Medical Association. All rights reserved.',
  'Words that nobody reads.',
  '',
].join('\r\n')

/** One whole file of every format, in the order of `formats`. */
export const samples: readonly Sample[] = [
  { format: 'icd10cm-tabular', name: 'icd10cm_tabular_2027.xml', text: tabular },
  { format: 'icd10pcs-tables', name: 'icd10pcs_tables_2027.xml', text: tables },
  { format: 'icd10cm-order', name: 'icd10cm_order_2027.txt', text: order(diagnosisRows) },
  { format: 'icd10pcs-order', name: 'icd10pcs_order_2027.txt', text: order(procedureRows) },
  { format: 'hcpcs-records', name: 'HCPC2026_OCT_ANWEB.txt', text: hcpcs },
  { format: 'nucc-taxonomy', name: 'nucc_taxonomy_261.csv', text: taxonomy },
  { format: 'ms-drg-weights', name: 'Table 5.txt', text: weights },
  { format: 'ncci-pairs', name: 'ccipra-v322r0-f1.TXT', text: pairs },
  { format: 'ncci-units', name: 'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', text: units },
  { format: 'physician-fees', name: 'PPRRVU2026_Oct.csv', text: fees },
  {
    format: 'cpt-long',
    name: 'LONGULT.txt',
    text: `${notice}X0001\tRemoval of a pebble, any shoe\r\nX0002\tRemoval of two pebbles\r\nX0003\tThree\r\nX0004\tFour\r\n`,
  },
  {
    format: 'cpt-short',
    name: 'MEDU.txt',
    text: `${notice}X0001 RMVL PEBBLE\r\nX0002 RMVL 2 PEBBLES\r\nX0003 RMVL 3 PEBBLES\r\nX0004 RMVL 4 PEBBLES\r\n`,
  },
  {
    format: 'cpt-modifiers',
    name: 'MODUL.txt',
    text: `${notice}22 More Pebbles: When there are more,\r\nmany more.\r\n50 Both Shoes\r\n99 Many Modifiers\r\nP1 A healthy foot\r\n`,
  },
  {
    format: 'icd10cm-codes',
    name: 'icd10cm_codes_2027.txt',
    text: codesText([...diagnosisRows.slice(0, 3), ...manyPebbles, ...diagnosisRows.slice(-2)]),
  },
  { format: 'icd10pcs-codes', name: 'icd10pcs_codes_2027.txt', text: codesText(procedureRows) },
]

export const sampleOf = (format: string): Sample => {
  const found = samples.find((sample) => sample.format === format)
  if (!found) throw new Error(`No sample of ${format}`)
  return found
}
