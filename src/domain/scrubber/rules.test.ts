import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { edits } from './scrub.ts'

/**
 * Every rule of the forms, box by box, with the edits that hold it; behind `—` what a claim and the books cannot decide,
 * and who does. A rule that nobody decides cannot be forgotten here: the lists of the forms are read beside this table.
 */
const CMS1500 = `
carrier | payer-missing text-length
1 | payer-missing filing-unknown filing-not-for-form accident-payer-without-accident
1a | subscriber-id-missing mbi-format medicare-number-elsewhere text-length — whether the number is this person's: the payer's files (payer/identity)
2 | patient-name-missing name-punctuation separator-in-data text-length — against the eligibility record: the payer
3 | patient-sex-unknown date-before-birth date-future birth-implausible
4 | subscriber-name-missing relationship-self-differs
5 | patient-address-incomplete state-unknown zip-format
6 | relationship-self-differs relationship-medicare-dependent relationship-medicaid-dependent
7 | subscriber-details-missing subscriber-address-incomplete
8 | — reserved; it stays blank in the form itself
9 | other-plan-incomplete
9a | other-plan-incomplete
9b | — reserved
9c | — reserved
9d | other-plan-incomplete
10a | accident-payer-conflict accident-without-date injury-without-accident
10b | accident-payer-conflict accident-without-state accident-without-date
10c | accident-without-date
10d | — the few codes are the insurer's own list
11 | medicare-group-missing
11a | subscriber-details-missing subscriber-sex-unknown
11b | insurer-number-missing
11c | — situational: sent where no group number is
11d | other-plan-incomplete medicaid-not-last sequence-without-prior prior-without-sequence prior-does-not-balance medicare-secondary-type-missing secondary-type-age-conflict
12 | signature-missing
13 | assignment-without-signature
14 | accident-without-date onset-after-service onset-qualifier-unknown lmp-sex-conflict
15 | other-date-qualifier-unknown
16 | unable-reversed
17 | referring-missing referring-qualifier-missing ordering-qualifier-wrong provider-name-missing
17a | — the payer's own number, known to the payer
17b | npi-length npi-check-digit referring-is-group — enrolment: the payer (payer/rules/enrolment)
18 | hospitalization-missing hospitalization-dates-conflict hospitalization-without-stay date-range-reversed
19 | trial-number-missing trial-number-format trial-diagnosis-missing text-length attachment-incomplete
20 | outside-lab-incomplete
21 | diagnosis-missing diagnosis-too-many diagnosis-gap diagnosis-with-decimal-point diagnosis-duplicate diagnosis-unknown diagnosis-incomplete diagnosis-not-valid-on-day external-cause-first manifestation-first code-first-order excludes1-pair age-conflict sex-conflict — the ICD indicator is 0 on the wire by its qualifier
22 | frequency-unknown frequency-without-reference frequency-not-for-medicare-b reference-without-frequency
23 | clia-missing clia-format clia-without-test waived-test-without-qw authorization-format — whether an authorization is needed: the payer's rows (payer/rules/authorization)
24A | date-range-reversed date-future timely-filing-near units-under-days dates-span-years — within coverage: the payer
24B | pos-unknown pos-conflict technical-in-facility telehealth-place-conflict facility-missing
24C | — yes or blank
24D | procedure-missing procedure-format procedure-not-valid-on-day modifier-unknown modifier-duplicate modifier-not-for-procedure modifier-both-sides modifier-side-missing modifiers-contradict modifier-other-form visit-modifier-elsewhere add-on-without-primary bundled-pair line-duplicate em-without-25 em-without-57 bilateral-not-valid repeat-modifier-alone repeat-modifier-wrong anesthesia-role-missing anesthesia-role-elsewhere therapy-plan-missing therapy-assistant-conflict waste-without-dose waste-with-no-waste voluntary-notice-alone notice-not-for-advantage ndc-missing ndc-format ndc-unit-unknown
24E | pointer-missing pointer-too-many pointer-duplicate pointer-to-missing-diagnosis pointer-external-first — medical necessity: the payer's coverage rows
24F | charge-negative charge-zero total-mismatch lines-too-many
24G | units-not-positive units-over-maximum bilateral-units anesthesia-without-minutes
24H | epsdt-elsewhere
24I | taxonomy-unknown
24J | rendering-missing rendering-is-group npi-length npi-check-digit
25 | tax-id-format person-number-for-group — whether it is the payee's: the payer
26 | account-too-long text-length
27 | assignment-missing assignment-mandatory — the contract of participation: the payer's data
28 | total-mismatch
29 | paid-over-total paid-negative
30 | — reserved
31 | signature-missing rendering-missing
32 | facility-missing facility-at-home provider-name-missing provider-address-incomplete npi-check-digit
33 | billing-npi-missing billing-po-box zip-plus-four provider-name-missing provider-address-incomplete billing-phone-format npi-check-digit
`

const UB04 = `
1 | provider-name-missing provider-address-incomplete billing-po-box zip-plus-four billing-phone-format
2 | pay-to-incomplete
3a | account-too-long text-length
3b | text-length
4 | type-of-bill-unknown frequency-unknown frequency-not-for-bill bill-frequency-differs discharge-status-conflict
5 | tax-id-format
6 | statement-dates-reversed date-future line-date-outside-statement discharge-date-conflict dates-span-years timely-filing-near
8 | patient-name-missing name-punctuation
9 | patient-address-incomplete state-unknown zip-format
10 | date-before-birth date-future birth-implausible newborn-origin-conflict
11 | patient-sex-unknown sex-conflict lmp-sex-conflict
12 | admission-missing admission-after-from
13 | admission-hour-missing
14 | priority-missing newborn-origin-conflict
15 | origin-missing newborn-origin-conflict
16 | discharge-hour-missing
17 | discharge-status-missing discharge-status-conflict death-date-missing death-date-conflict
18-28 | condition-unknown condition-duplicate conditions-out-of-order condition-44-on-inpatient condition-04-elsewhere condition-40-days denial-bill-covered beneficiary-bill-covered claim-change-reason-missing claim-change-reason-unexpected trial-number-missing
29 | accident-state-missing
31-34 | occurrence-unknown occurrence-duplicate occurrence-after-bill occurrence-before-birth occurrence-61-with-62 abn-date-missing notice-date-unused assessment-date-missing therapy-dates-missing death-date-missing
35-36 | occurrence-span-unknown date-range-reversed span-70-missing span-outside-statement prior-stay-after-admission leave-span-missing
38 | — not carried in the 837I
39-41 | value-unknown value-duplicate value-amount-missing value-days-disagree value-days-fraction value-coinsurance-days noncovered-days-without-charges secondary-payment-without-reason secondary-type-age-conflict home-health-area-missing — deductible and coinsurance amounts: the payer's accumulators
42 | revenue-unknown room-on-outpatient total-line-sent hipps-on-wrong-bill revenue-procedure-conflict
43 | — not carried in the 837I
44 | revenue-needs-hcpcs visit-needs-hcpcs hipps-missing procedure-format procedure-not-valid-on-day modifier-unknown therapy-modifier-missing modifier-other-form
45 | line-date-missing line-date-outside-statement visit-needs-hcpcs
46 | units-not-positive units-over-maximum room-units-disagree hipps-days-disagree
47 | total-mismatch charge-negative charge-zero hipps-charge-not-zero
48 | noncovered-over-charge excluded-charge-covered denial-bill-covered
50 | payer-missing filing-unknown
51 | payer-missing text-length
52 | consent-code-unknown
53 | consent-code-unknown
54 | paid-over-total paid-negative prior-does-not-balance
55 | — an estimate; nothing to compare it with
56 | billing-npi-missing npi-length npi-check-digit
57 | — the payer's own number, known to the payer
58 | subscriber-name-missing relationship-self-differs
59 | relationship-self-differs relationship-medicare-dependent relationship-medicaid-dependent
60 | subscriber-id-missing mbi-format medicare-number-elsewhere
61 | text-length
62 | text-length
63 | authorization-format — whether one is needed: the payer's rows
64 | frequency-without-reference reference-without-frequency
65 | — not in 5010
66 | — 0 on the wire by its qualifier
67 | principal-missing poa-missing poa-unknown poa-on-exempt poa-on-outpatient external-cause-first manifestation-first home-health-primary-vague diagnosis-unknown diagnosis-not-valid-on-day
67A-Q | diagnosis-gap code-blank diagnosis-too-many diagnosis-duplicate poa-missing poa-unknown trial-diagnosis-missing
69 | admitting-missing admitting-unexpected
70 | patient-reason-missing patient-reason-unexpected code-blank
71 | drg-unknown — whether it is the right DRG: a grouper, which is the payer's
72 | code-blank poa-unknown
74 | procedure-pcs-format procedure-pcs-on-outpatient procedure-date-outside-stay operation-without-procedure
74a-e | procedure-pcs-format procedure-duplicate
76 | attending-missing attending-is-facility npi-check-digit
77 | operating-missing provider-name-missing
78-79 | other-provider-role-unknown other-provider-npi
80 | text-length separator-in-data
81 | taxonomy-unknown
`

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [place = '', rest = ''] = row.split(' | ')
      const [ids = '', why] = rest.split(/(?:^| )— /)
      return { place, ids: ids.split(' ').filter(Boolean), why }
    })

const forms = [
  ['CMS-1500', rowsOf(CMS1500), 'cms1500_837p.csv'],
  ['UB-04', rowsOf(UB04), 'ub04_837i.csv'],
] as const

describe.each(forms)('%s', (_, rows, file) => {
  test('every rule has its edits, or says who decides it', () => {
    expect(rows.filter(({ ids, why }) => ids.length === 0 && !why)).toEqual([])
  })

  test('every edit it names is there', () => {
    const known = new Set(edits.map(({ id }) => id))
    expect(rows.flatMap(({ ids }) => ids.filter((id) => !known.has(id)))).toEqual([])
  })

  const list = fileURLToPath(new URL(`../../../../shared/crosswalks/${file}`, import.meta.url))
  test.skipIf(!existsSync(list))('every box of the form is in the table', () => {
    const places = readFileSync(list, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('|')[0] ?? '')
    expect(rows.map(({ place }) => place)).toEqual(places)
  })
})

test('every edit holds a rule of one of the forms', () => {
  const named = new Set(forms.flatMap(([, rows]) => rows.flatMap(({ ids }) => ids)))
  expect(edits.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
})
