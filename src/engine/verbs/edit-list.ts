import { readFileSync } from 'node:fs'
import type { Edit } from '../../domain/scrubber/edit.ts'
import { edits } from '../../domain/scrubber/scrub.ts'

const gates: readonly (readonly [gate: Edit['gate'], severity: Edit['severity'], heading: string])[] = [
  ['clearinghouse', 'reject', 'Clearinghouse: a syntax fault of the 837, answered by a 999'],
  [
    'payer',
    'reject',
    "Payer's front end: answered by a 277CA; some faults of these edits already fail the 999",
  ],
  ['practice', 'error', 'Practice, errors: would be denied or returned later'],
  ['practice', 'warning', 'Practice, warnings: worth a second look'],
]

/** What the scrubber cannot know from a claim and the code books, and who decides it in the simulator. */
const notModelled = [
  'eligibility, coordination, authorization, enrolment, frequency and coverage by diagnosis: the payer decides (adjudicate --help)',
  'grouping to a DRG, an HHRG or an APC: a DRG, HIPPS or HCPCS is checked for its form and place only',
  'therapy thresholds and benefit days used so far: the payer counts them',
  'the whole of the NCCI and MUE tables, LCDs and NCDs: the pairs and limits of content/codes, and a book of your own',
  'which drugs come in single-dose containers (JZ required), and the conversion of billing to drug units',
  'claims of dentists and pharmacies; ambulance, oxygen and equipment certificates',
  'the SSN or EIN behind a tax number, and whether an NPI is enrolled to a person or a group',
]

/** The edits by gate, each with the sentence that stands above it in its own file. */
export function editList(): string {
  const parts = gates.map(([gate, severity, heading]) => {
    const own = edits.filter((edit) => edit.gate === gate && edit.severity === severity)
    return `${heading} (${own.length})\n${own.map((edit) => `  ${edit.id.padEnd(34)}${sentenceOf(edit.id)}`).join('\n')}`
  })
  return `${edits.length} edits at three gates.\n\n${parts.join('\n\n')}\n\nNot modelled:\n${notModelled.map((one) => `  ${one}`).join('\n')}`
}

function sentenceOf(id: string): string {
  const text = readFileSync(new URL(`../../domain/scrubber/edits/${id}.ts`, import.meta.url), 'utf8')
  const before = text.slice(0, text.indexOf('export const'))
  const comment = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/'))
  return comment.replaceAll(/\n \*/g, ' ').replaceAll(/\s+/g, ' ').trim()
}
