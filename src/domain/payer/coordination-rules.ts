/** Why one payer comes before another. `type`: insurance type on the claim when Medicare is second for this reason · SBR05, UB-04 value code. */
interface CoordinationRule {
  readonly label: string
  readonly source: string
  readonly type?: string
}

export const coordinationRules = {
  'work-injury': {
    label: 'Work injury: the workers’ compensation insurer',
    source: 'cfr-42-411 411.40',
    type: '15',
  },
  'black-lung': {
    label: 'Black lung: the federal program, for that disease only',
    source: 'cfr-42-411 411.40',
    type: '41',
  },
  'veterans-authorized': {
    label: 'Care the VA authorized and pays itself',
    source: 'cms-msp-manual chapter 2',
    type: '42',
  },
  'no-fault': {
    label: 'Car accident: no-fault or medical-payments coverage',
    source: 'cfr-42-411 411.50',
    type: '14',
  },
  liability: {
    label: 'Accident that somebody else has to pay for: liability',
    source: 'cfr-42-411 411.50',
    type: '47',
  },
  'working-aged': {
    label: 'Working aged: plan of current work, employer of 20 or more',
    source: 'cfr-42-411 411.172',
    type: '12',
  },
  'disabled-large-group': {
    label: 'Disabled under 65: plan of current work, employer of 100 or more',
    source: 'cfr-42-411 411.204',
    type: '43',
  },
  'kidney-coordination': {
    label: 'Kidney failure: group plan during the first 30 months',
    source: 'cfr-42-411 411.162',
    type: '13',
  },
  'small-employer': {
    label: 'Employer too small: Medicare before its plan',
    source: 'cfr-42-411 411.170',
  },
  'no-current-work': {
    label: 'No current work: Medicare before a retiree’s or continued plan',
    source: 'cfr-42-411 411.172',
  },
  'kidney-after': {
    label: 'Kidney failure after the 30 months: Medicare first',
    source: 'cfr-42-411 411.162',
  },
  'medicare-stays-first': {
    label: 'Medicare was rightly first before the kidney failure and stays first',
    source: 'cfr-42-411 411.163',
  },
  'supplement-after': {
    label: 'A Medigap policy pays after Medicare',
    source: 'cms-medigap-plans',
  },
  'medicaid-last': { label: 'Medicaid pays last', source: 'medicaid-third-party' },
  'military-after': {
    label: 'TRICARE pays after other insurance, before Medicaid only',
    source: 'cfr-32-199-8',
  },
  'own-before-dependent': {
    label: 'One’s own plan before a plan as somebody’s dependent',
    source: 'naic-cob-model section 6',
  },
  'medicare-between': {
    label: 'Medicare stands between: the working spouse’s plan before one’s own retiree plan',
    source: 'naic-cob-model section 6',
  },
  decree: { label: 'A court’s order names the parent', source: 'naic-cob-model section 6' },
  custody: {
    label: 'Parents apart without an order: the parent with custody',
    source: 'naic-cob-model section 6',
  },
  birthday: {
    label: 'Birthday rule: the parent whose birthday is earlier in the year',
    source: 'naic-cob-model section 6',
  },
  'active-before-inactive': {
    label: 'A plan of current work before a plan of a retired or laid-off person',
    source: 'naic-cob-model section 6',
  },
  'continuation-last': {
    label: 'A continued plan (COBRA) after a plan without continuation',
    source: 'naic-cob-model section 6',
  },
  'longer-coverage': {
    label: 'The plan that has covered longer',
    source: 'naic-cob-model section 6',
  },
  'not-this-cause': {
    label: 'This insurance is not for what is treated today',
    source: 'cms-msp-manual chapter 2',
  },
} as const satisfies Record<string, CoordinationRule>

export type CoordinationRuleId = keyof typeof coordinationRules
export const coordinationRule = (id: CoordinationRuleId): CoordinationRule => coordinationRules[id]

/** Why Medicare is not first, as the claim says it. */
export const insuranceTypes: Readonly<Record<string, string>> = {
  '12': 'Working aged',
  '13': 'Kidney failure, in the 30 months',
  '14': 'No-fault or automobile',
  '15': 'Workers’ compensation',
  '16': 'Public Health Service or another federal agency',
  '41': 'Black lung',
  '42': 'Veterans Affairs',
  '43': 'Disabled under 65, large group plan',
  '47': 'Other liability insurance',
}
