import { CodingKey, CodingPrompt } from './key.ts'

/** A small case for tests, with training codes instead of CPT numbers: a cut wrist, sewn in layers, and an injection. */
export const exampleText = `URGENT CARE NOTE
HPI: 34 y/o male cut his right wrist on a kitchen knife at home 2 hours ago. Bleeding <5 mL.
He also has type 2 diabetes, on metformin.

PROCEDURE: 3.2 cm laceration of the right wrist, layered closure. 40 mg methylprednisolone given * 2 sites.

ASSESSMENT:
- Laceration right wrist, no foreign body
- Cough, resolved
`

const rationale = (text: string) => [{ text, authority: 'icd10cm-guidelines I.C.19', asOf: '2026-01-01' }]
const said = (quote: string, nth = 1) => ({ document: 'note', quote, nth })

export const examplePrompt: CodingPrompt = CodingPrompt.parse({
  id: 'case-1',
  chart: 'chart-1',
  level: 'solo',
  task: 'Code the visit.',
  asks: { diagnoses: true, procedures: 'cpt-hcpcs', poa: false, drg: false, pointers: true },
  queryParts: [
    { id: 'open', text: 'Please state the cause of the finding.' },
    { id: 'leading', text: 'Please document sepsis so that we can bill it.' },
  ],
  choices: ['repair'],
  hints: ['Which side is it?', 'How many sites?'],
})

export const exampleKey: CodingKey = CodingKey.parse({
  diagnoses: [
    {
      code: 'S61.511A',
      skills: ['injury-codes', 'laterality', 'seventh-character'],
      side: 6,
      evidence: [said('right wrist', 1)],
      rationale: rationale('An open wound is coded by site and side; active treatment takes A.'),
    },
    {
      code: 'W26.0XXA',
      skills: ['external-cause'],
      evidence: [said('kitchen knife')],
      rationale: rationale('The cause of an injury follows the injury.'),
    },
    {
      code: 'E11.9',
      alternatives: ['E11.8'],
      skills: ['diabetes'],
      evidence: [said('type 2 diabetes')],
      rationale: rationale('A condition that is treated is coded.'),
    },
    {
      code: 'Z79.84',
      optional: true,
      skills: ['z-codes'],
      evidence: [said('metformin')],
      rationale: rationale('Long-term use of an oral drug may be added.'),
    },
  ],
  procedures: [
    {
      code: 'X0012',
      system: 'cpt',
      skills: ['wound-repair'],
      pointers: ['S61.511A'],
      evidence: [said('layered closure')],
      rationale: rationale('A layered closure is an intermediate repair.'),
    },
    {
      code: 'J1010',
      system: 'hcpcs',
      skills: ['drug-units', 'modifier-choice'],
      modifiers: ['JZ'],
      units: 40,
      pointers: ['S61.511A', 'E11.9'],
      evidence: [said('40 mg methylprednisolone')],
      rationale: rationale('The unit of this code is 1 mg.'),
    },
  ],
  forbidden: [
    {
      code: 'R05.9',
      why: 'The cough has resolved.',
      severity: 'cost',
      effect: 'A symptom that is gone does not support a service.',
      misconception: 'codes-history-as-current',
    },
    { code: 'Z72.0', why: 'True, but nobody asked for it.', severity: 'note' },
    {
      code: 'T14.90XA',
      why: 'The site is known.',
      severity: 'cost',
      insteadOf: 'S61.511A',
      effect: 'CO-16, not paid until corrected.',
      misconception: 'unspecified-injury',
    },
  ],
  review: { status: 'draft' },
})
