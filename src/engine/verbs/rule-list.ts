import { ruleKinds } from '../../domain/payer/adjudicate.ts'

/** Names of the steps of a decision, for the help. */
const steps: Readonly<Record<number, string>> = {
  4: 'coverage and order of payers',
  5: 'timely filing',
  6: 'authorization and referral',
  7: 'providers',
  8: 'what is covered',
  9: 'coding',
  10: 'price',
  11: 'reductions',
  12: 'the patient’s share',
  13: 'after another payer',
  14: 'cuts of what is paid',
  15: 'answer and payment',
}

/** Every kind of rule of these steps with what it decides, for --help. */
export function kindLines(from: number, to: number): string {
  const width = Math.max(...ruleKinds.map((kind) => kind.id.length))
  return Object.entries(steps)
    .filter(([step]) => from <= Number(step) && Number(step) <= to)
    .flatMap(([step, name]) => [
      `step ${step}, ${name}`,
      ...ruleKinds
        .filter((kind) => kind.step === Number(step))
        .map((kind) => `  ${kind.id.padEnd(width)}  ${kind.says}`),
    ])
    .join('\n')
}

/** What a real payer does and this one does not. */
const notModelled: readonly string[] = [
  'real fees, relative values and DRG, APC, PDPM and PDGM weights: all simulated; real are only the rates and limits that a source is named for',
  'outliers of outpatient services, new-technology and pass-through payments, indirect medical education, disproportionate share, value-based and quality adjustments, uncompensated care, sole-community and low-volume hospitals',
  'lifetime reserve days, blood deductible, psychiatric limits, inpatient rehabilitation, long-term care and critical access payment, ambulance, ESRD and hospice per diems',
  'home-health outliers and partial periods, the nursing home’s variable adjustment at the Part A contractor',
  'laboratory, equipment and drug schedules of Medicare (the shipped fees stand for them), competitive bidding, average sales price',
  'care after an operation shared by days (55 with a date), team surgeons (66), stand-by, teaching and split visits beyond their modifiers',
  'tiers, reference prices, bundled episodes, shared savings, withholds and the settlement of capitation',
  'state rules of Medicaid, workers’ compensation and auto insurance other than the simulated ones; lifetime maximums; subrogation; independent dispute resolution',
  'paper claims (the payment floor of day 29), suspended claims that are neither paid nor denied, interest on underpayments found later',
]

export const notModelledText = (): string =>
  ['Not modelled:', ...notModelled.map((line) => `  - ${line}`)].join('\n')
