import { expect, test } from 'vitest'
import type { InstitutionalClaim, ProfessionalClaim, ProfessionalLine } from '../claim/claim.ts'
import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../claim/fixture.ts'
import { adjudicate } from './adjudicate.ts'
import { facts, fileWith, member, past, referenceWith, row } from './fixture.ts'
import type { Member, PayerFile, RuleRow } from './payer.ts'
import { shippedPayer } from './payers-fixture.ts'
import { imbalances, type Remit } from './remit.ts'

/**
 * The fifty denials and rejections a biller meets, each made by a shipped payer from a claim and the payer's file. Where the
 * cause is a review of the record, the row stands beside the payer's own, as in a scenario.
 */
const visit = 'cpt:office-established-4'
const injection = 'cpt:inject-joint-large'
const ct = 'cpt:ct-abdomen-plain'
const exercise = 'cpt:therapy-exercise'
const reference = referenceWith(
  [
    facts(visit, { family: 'em-office-established', global: 'XXX' }),
    facts('cpt:office-new-3', { family: 'em-office-new', global: 'XXX' }),
    facts(injection, { family: 'inject-joint', global: '000', maxUnits: 2, maxUnitsKind: '3' }),
    facts(ct, { family: 'ct-abdomen' }),
    facts(exercise, { family: 'therapy-timed' }),
    facts('cpt:repair-intermediate-0-2.5', { family: 'repair-intermediate', global: '010' }),
    facts('cpt:biopsy-tangential-1', { family: 'biopsy-skin', global: '000' }),
    facts('cpt:biopsy-tangential-more', { family: 'biopsy-skin', addOnTo: ['cpt:biopsy-tangential-1'] }),
    facts('cpt:destroy-premalignant-1', { family: 'destroy-premalignant', global: '010' }),
    facts('cpt:colonoscopy-snare', { family: 'colonoscopy', global: '000' }),
    facts('cpt:hemoglobin-a1c', { family: 'hemoglobin-a1c', clia: 'waived' }),
    facts('J1010', { family: 'drug-steroid' }),
    facts('X0001', { family: 'em-preventive' }),
    facts('X0002', { family: 'unlisted-skin' }),
    facts('X0003', { family: 'maternity-global' }),
  ],
  [
    {
      first: 'cpt:destroy-premalignant-1',
      second: 'cpt:biopsy-tangential-1',
      indicator: '1',
      inForce: { from: '2026-01-01' },
    },
    { first: 'X0001', second: visit, indicator: '1', inForce: { from: '2026-01-01' } },
  ],
)

interface More {
  claim?: Partial<ProfessionalClaim>
  bill?: Partial<InstitutionalClaim>
  member?: Partial<Member>
  file?: Partial<PayerFile>
  review?: RuleRow
  on?: string
}

function answer(payer: string, parts: Partial<ProfessionalLine>[], more: More = {}) {
  const shipped = shippedPayer(payer)
  const named = { name: shipped.name, id: shipped.payerId, filing: shipped.filing }
  const lines = parts.map((part) => professionalLine({ charge: 50_000, ...part }))
  const claim = more.bill
    ? institutionalClaim({
        payer: named,
        subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
        ...more.bill,
      })
    : professionalClaim({ diagnoses: ['M1711', 'Z1211', 'Z411'], lines, payer: named, ...more.claim })
  const file = fileWith({ members: [member({ payer, ...more.member })], ...more.file })
  const rules = more.review ? [...shipped.rules, more.review] : shipped.rules
  const on = more.on ?? (more.bill ? '2026-06-01' : '2026-03-20')
  const result = adjudicate(claim, { ...shipped, rules }, file, on, reference)
  expect(imbalances(result.remit)).toEqual([])
  return result.remit
}

const one = (procedure: string, part: Partial<ProfessionalLine> = {}) => [{ procedure, ...part }]
const about = { account: 'AC1001', of: 'provider' as const, what: 'the operative note' }
const entitled = (kind: 'hospice' | 'nursing-stay' | 'qmb' | 'railroad') => ({
  entitlements: [{ kind, inForce: { from: '2026-01-01' } }],
})
const injury = { day: '2026-03-02', diagnoses: ['M17'] }
const approval = (code: string, linked = true) => ({
  number: 'A1',
  memberId: 'HMX204417',
  codes: [code],
  inForce: { from: '2026-01-01' },
  linked,
})
const sides = { modifiers: ['RT'] }
const stayBefore = [past('0120', '2026-05-08'), past('stay:011', '2026-05-12')]
const outpatient = (day: string, revenue: string) => ({
  typeOfBill: '0131',
  from: day,
  through: day,
  lines: [institutionalLine({ revenue, procedure: 'G0463', day, units: 1, charge: 20_000 })],
})
const { rendering, billing } = professionalClaim()

const denials: [number, string, string, () => Remit][] = [
  [
    1,
    'an identifier is missing',
    'CO-16 N290',
    () => answer('medicare-b', one(visit), { claim: { rendering: { ...rendering, npi: '' } } }),
  ],
  [
    2,
    'coverage ended',
    'CO-27',
    () => answer('blue-ppo', one(visit), { member: { coverage: { from: '2025-01-01', to: '2026-01-31' } } }),
  ],
  [
    3,
    'member of an Advantage plan',
    'CO-24',
    () =>
      answer('medicare-b', one(visit), {
        member: { otherPayer: { name: 'Lantern', why: 'advantage', owner: 'front-desk' } },
      }),
  ],
  [
    3,
    'equipment sent to the wrong contractor',
    'CO-109 N418',
    () => answer('medicare-b', one('E0260', { modifiers: ['RR'] })),
  ],
  [
    3,
    'railroad retirement sent to the wrong contractor',
    'CO-109 N418',
    () => answer('medicare-b', one(visit), { member: entitled('railroad') }),
  ],
  [
    4,
    'another payer is first, and the record is stale',
    'CO-22 MA04',
    () =>
      answer('medicare-b', one(visit), {
        member: { otherPayer: { name: 'First', why: 'primary', owner: 'patient' } },
      }),
  ],
  [
    5,
    'the patient did not return the questionnaire',
    'PR-227 N179',
    () => answer('blue-ppo', one(visit), { file: { requests: [{ ...about, of: 'patient', lost: false }] } }),
  ],
  [6, 'no authorization', 'CO-197 M62', () => answer('blue-ppo', one(ct))],
  [
    7,
    'authorization for another procedure',
    'CO-284',
    () =>
      answer('blue-ppo', one(ct), {
        claim: { authorization: 'A1' },
        file: { authorizations: [approval('cpt:ct-abdomen-both')] },
      }),
  ],
  [
    8,
    'authorization on file, not linked',
    'CO-197 payer',
    () =>
      answer('blue-ppo', one(ct), {
        claim: { authorization: 'A1' },
        file: { authorizations: [approval(ct, false)] },
      }),
  ],
  [
    9,
    'a true duplicate',
    'OA-18',
    () => answer('blue-ppo', one(visit), { file: { history: [past(visit, '2026-03-10')] } }),
  ],
  [
    10,
    'a distinct service taken for a duplicate',
    'OA-18 payer',
    () =>
      answer('military', one(visit, { modifiers: ['76'], from: '2026-07-07', to: '2026-07-07' }), {
        file: { history: [past(visit, '2026-07-07')] },
        on: '2026-07-20',
      }),
  ],
  [
    11,
    'a visit without 25',
    'CO-97 M15',
    () => answer('medicare-b', [{ procedure: visit }, { procedure: injection, ...sides }]),
  ],
  [
    12,
    'a visit inside a global period',
    'CO-97 M15',
    () =>
      answer('medicare-b', one(visit), {
        file: { history: [past('cpt:repair-intermediate-0-2.5', '2026-03-03', { global: '010' })] },
      }),
  ],
  [
    13,
    'a pair',
    'CO-236 M80',
    () =>
      answer(
        'blue-ppo',
        [{ procedure: 'cpt:biopsy-tangential-1' }, { procedure: 'cpt:destroy-premalignant-1' }],
        { claim: { diagnoses: ['L570'] } },
      ),
  ],
  [14, 'too many units', 'CO-151 N362', () => answer('medicare-b', one(injection, { ...sides, units: 3 }))],
  [
    15,
    'diagnosis not covered by the policy',
    'CO-50 N115',
    () => answer('medicare-b', one('cpt:destroy-premalignant-1')),
  ],
  [
    16,
    'expected denial without a notice',
    'CO-50 M27',
    () => answer('medicare-b', one(visit, { modifiers: ['GZ'] })),
  ],
  [
    16,
    'expected denial with a signed notice',
    'PR-50 N115',
    () => answer('medicare-b', one('cpt:destroy-premalignant-1', { modifiers: ['GA'] })),
  ],
  [
    17,
    'the pointer leads to no reason',
    'CO-11 M76',
    () => answer('medicare-b', one('cpt:colonoscopy-snare')),
  ],
  [18, 'a modifier is missing', 'CO-4', () => answer('medicare-b', one(exercise))],
  [19, 'filed too late', 'CO-29', () => answer('hmo', one(visit), { on: '2026-06-09' })],
  [
    20,
    'filed in time, with the proof',
    'CO-29 payer',
    () =>
      answer('hmo', one(visit), {
        on: '2026-06-09',
        file: {
          received: [
            { account: 'AC1001', total: 50_000, from: '2026-03-10', through: '2026-03-10', on: '2026-03-20' },
          ],
        },
      }),
  ],
  [
    21,
    'the attachment was lost',
    'CO-252 N706 payer',
    () => answer('blue-ppo', one(visit), { file: { requests: [{ ...about, lost: true }] } }),
  ],
  [
    22,
    'a reason that the plan never pays for',
    'PR-167',
    () => answer('marketplace', one(visit, { pointers: [3] })),
  ],
  [23, 'excluded by law', 'PR-96 N425', () => answer('medicare-b', one(visit, { modifiers: ['GY'] }))],
  [23, 'excluded by the plan', 'PR-204', () => answer('blue-ppo', one(visit, { modifiers: ['GY'] }))],
  [
    24,
    'a physician not enrolled yet',
    'CO-B7 N570',
    () =>
      answer('blue-ppo', one(visit), {
        file: { enrolled: [{ npi: rendering.npi, inForce: { from: '2026-03-11' } }] },
      }),
  ],
  [25, 'no referral', 'CO-288', () => answer('hmo', one(injection))],
  [
    25,
    'outside the network',
    'PR-242',
    () => answer('hmo', one(visit), { claim: { billing: { ...billing, npi: '9210049901' } } }),
  ],
  [
    26,
    'a deductible on a screening colonoscopy',
    'PR-1',
    () => answer('medicare-b', one('cpt:colonoscopy-snare', { pointers: [2], placeOfService: '24' })),
  ],
  [
    27,
    'a problem visit beside a preventive one, without 25',
    'CO-236 M80',
    () => answer('blue-ppo', [{ procedure: visit }, { procedure: 'X0001' }]),
  ],
  [28, 'no drug code', 'CO-16 M119', () => answer('medicaid', one('J1010'))],
  [28, 'nothing said about waste', 'CO-16 N822', () => answer('medicare-b', one('J1010'))],
  [
    29,
    'a waived test without QW',
    'CO-B23',
    () =>
      answer('medicare-b', one('cpt:hemoglobin-a1c'), { claim: { clia: '99D0000001', diagnoses: ['E119'] } }),
  ],
  [
    30,
    'a video visit at the office',
    'CO-5 M77',
    () => answer('medicare-b', one(visit, { modifiers: ['95'] })),
  ],
  [
    31,
    'therapy above the threshold without KX',
    'PR-119',
    () =>
      answer('medicare-b', one(exercise, { modifiers: ['GP'] }), {
        file: { accumulators: { HMX204417: { 'therapy-pt-slp': 248_000 } } },
      }),
  ],
  [
    32,
    'therapy during a nursing home stay',
    'CO-190',
    () => answer('medicare-b', one(exercise, { modifiers: ['GP'] }), { member: entitled('nursing-stay') }),
  ],
  [
    33,
    'a patient in hospice',
    'CO-B9',
    () => answer('medicare-b', one(visit), { member: entitled('hospice') }),
  ],
  [
    34,
    'outpatient services before an admission',
    'CO-60',
    () => answer('medicare-a', [], { bill: outpatient('2026-05-06', '0510'), file: { history: stayBefore } }),
  ],
  [
    35,
    'a lower DRG by letter',
    'CO-216',
    () =>
      answer('medicare-a', [], {
        bill: { drg: '193' },
        review: row('stay-review', { findings: [{ drg: '193', supported: '194', says: 'No MCC.' }] }),
      }),
  ],
  [
    36,
    'no inpatient status',
    'CO-50',
    () =>
      answer('medicare-a', [], {
        bill: { drg: '193' },
        review: row('stay-review', { findings: [{ drg: '193', says: 'One midnight was expected.' }] }),
      }),
  ],
  [
    37,
    'a readmission',
    'CO-249',
    () => answer('blue-ppo', [], { bill: {}, file: { history: [past('stay:011', '2026-04-20')] } }),
  ],
  [38, 'an add-on alone', 'CO-107 N122', () => answer('blue-ppo', one('cpt:biopsy-tangential-more'))],
  [
    39,
    'paid less than the contract',
    'CO-45 payer',
    () => answer('blue-ppo', one('cpt:biopsy-tangential-1'), { claim: { diagnoses: ['L570'] } }),
  ],
  [
    40,
    'taken back from another patient’s payment',
    'PLB-WO',
    () =>
      answer('blue-ppo', one(visit), {
        file: {
          receivables: [
            {
              reference: 'OLD1',
              npi: billing.npi,
              cents: 4_000,
              on: '2026-01-02',
              why: 'Coverage was ended afterwards.',
            },
          ],
        },
      }),
  ],
  [
    41,
    'premium in its grace period',
    'OA-257',
    () => answer('marketplace', one(visit), { member: { premiumPaidTo: '2026-01-31' } }),
  ],
  [
    42,
    'a share that may not be collected',
    'OA-209 N783',
    () => answer('medicare-advantage', one(visit), { member: entitled('qmb') }),
  ],
  [
    43,
    'not part of the work injury',
    'OA-P4',
    () => answer('workers-compensation', one(visit, { pointers: [2] }), { member: { injury } }),
  ],
  [
    43,
    'accident benefits used up',
    'PR-119',
    () =>
      answer('auto-no-fault', one(visit), {
        member: { injury },
        file: { accumulators: { HMX204417: { accident: 1_000_000 } } },
      }),
  ],
  [44, 'the rate was not loaded', 'CO-147 payer', () => answer('national-ppo', one('X0001'))],
  [45, 'an unlisted procedure without a report', 'CO-252 N706', () => answer('blue-ppo', one('X0002'))],
  [
    46,
    'a newborn not yet added',
    'CO-32 patient',
    () =>
      answer('blue-ppo', one(visit), {
        claim: {
          patient: {
            ...professionalClaim().patient,
            first: 'Baby',
            birth: '2026-03-09',
            relationship: 'child',
          },
        },
      }),
  ],
  [
    47,
    'one obstetric code over two plans',
    'CO-272 N657',
    () => answer('marketplace', one('X0003'), { member: { coverage: { from: '2026-01-01' } } }),
  ],
  [
    48,
    'incident-to under the wrong provider',
    'CO-185 provider',
    () =>
      answer('medicare-b', one(visit), {
        review: row('record-review', {
          findings: [
            { procedure: visit, otherPerson: true, says: 'The nurse practitioner saw a new problem alone.' },
          ],
        }),
      }),
  ],
  [49, 'the crossover failed', 'CO-16 MA04', () => answer('medigap', one(visit))],
  [
    50,
    'sequestration, which cannot be appealed',
    'CO-253',
    () => answer('medicare-b', one(visit), { file: { accumulators: { HMX204417: { deductible: 28_300 } } } }),
  ],
]

/** Every `group-reason remark owner` of a remittance; PLB as `PLB-WO`. */
function told(remit: Remit): string[] {
  const levels = [
    ...remit.lines.map((line) => ({ adjustments: line.adjustments, remarks: line.remarks })),
    { adjustments: remit.claimAdjustments, remarks: remit.remarks },
  ]
  const reasons = levels.flatMap(({ adjustments, remarks }) =>
    adjustments.flatMap(({ group, reason, because }) => {
      const code = `${group}-${reason}`
      const owner = because.owner ? [` ${because.owner}`] : ['']
      return ['', ...remarks.map((remark) => ` ${remark}`)].flatMap((remark) =>
        ['', ...owner].map((who) => `${code}${remark}${who}`),
      )
    }),
  )
  return [...reasons, ...(remit.outside ?? []).map((entry) => `PLB-${entry.reason}`)]
}

test.each(denials)('%i %s: %s', (_, __, expected, make) => expect(told(make())).toContain(expected))

test('all fifty are there', () => {
  expect([...new Set(denials.map(([number]) => number))]).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
})
