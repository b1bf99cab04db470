import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Claim } from '../claim/claim.ts'
import {
  institutionalClaim,
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../claim/fixture.ts'
import { valueAt, withValueAt } from '../claim/paths.ts'
import { emptyReference } from '../codes/entry.ts'
import { scrub } from '../scrubber/scrub.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { validate } from './validate.ts'

const envelope = { sender: 'CC1', receiver: 'HM501', control: 7, day: '2026-06-01', time: '0900' }
const written = (claim: Claim): string =>
  claim.form === 'professional' ? set837P.make([claim], envelope) : set837I.make([claim], envelope)

const visit = professionalClaim()
const stay = institutionalClaim()
const child = { ...visit.patient, relationship: 'child' as const }
const set = <T extends Claim>(claim: T, at: string, value: unknown): T => withValueAt(claim, at, value) as T

const stopped = (claim: Claim) =>
  scrub(claim, emptyReference('2026-06-01')).filter(
    ({ gate, severity }) => gate === 'clearinghouse' && severity === 'reject',
  )

/** Edit, what was planted, the path it names, and where the 999 sees it: segment, element, component, IK403 (or IK304). */
const rows: readonly (readonly [
  edit: string,
  claim: Claim,
  at: string,
  seen: readonly [
    loop: string,
    segment: string,
    element?: number | undefined,
    code?: string,
    component?: number,
  ],
])[] = [
  [
    'accident-without-state',
    set(visit, 'accident.auto', true),
    'accident.state',
    ['2300', 'CLM', 11, '2', 4],
  ],
  ['admission-hour-missing', set(stay, 'admission.hour', '25'), 'admission.hour', ['2300', 'DTP', 3, '9']],
  ['assignment-missing', set(visit, 'assignment', ''), 'assignment', ['2300', 'CLM', 7, '1']],
  ['assignment-missing', set(visit, 'assignment', 'X'), 'assignment', ['2300', 'CLM', 7, '7']],
  ['attending-missing', set(stay, 'attending.last', ''), 'attending.last', ['2310A', 'NM1', 3, '1']],
  ['diagnosis-gap', set(visit, 'diagnoses', ['J209', '', 'I10']), 'diagnoses.1', ['2300', 'HI', 2, '1', 2]],
  ['diagnosis-missing', set(visit, 'diagnoses', ['']), 'diagnoses.0', ['2300', 'HI', 1, '1', 2]],
  [
    'diagnosis-too-many',
    set(
      visit,
      'diagnoses',
      Array.from({ length: 13 }, (_, n) => `J2${String(n).padStart(2, '0')}`),
    ),
    'diagnoses.11',
    ['2300', 'HI', 13, '3'],
  ],
  [
    'diagnosis-too-many',
    set(
      stay,
      'others',
      Array.from({ length: 25 }, (_, n) => ({ code: `I${10 + n}`, poa: 'Y' })),
    ),
    'others.16',
    ['2300', 'HI', undefined, '5'],
  ],
  ['discharge-hour-missing', set(stay, 'dischargeHour', '25'), 'dischargeHour', ['2300', 'DTP', 3, '9']],
  ['discharge-status-missing', set(stay, 'status', ''), 'status', ['2300', 'CL1', 3, '1']],
  [
    'modifier-unknown',
    set(visit, 'lines.0.modifiers', ['2']),
    'lines.0.modifiers.0',
    ['2400', 'SV1', 1, '4', 3],
  ],
  ['npi-length', set(visit, 'billing.npi', '9'), 'billing.npi', ['2010AA', 'NM1', 9, '4']],
  [
    'other-plan-incomplete',
    set(visit, 'otherPlan', { name: 'Second', id: '', last: 'Vance', first: 'Mira' }),
    'otherPlan.id',
    ['2330A', 'NM1', 9, '1'],
  ],
  [
    'patient-address-incomplete',
    set(visit, 'patient.address.street', ''),
    'patient.address.street',
    ['2010BA', 'N3', 1, '1'],
  ],
  [
    'patient-address-incomplete',
    set(visit, 'patient.address.city', ''),
    'patient.address.city',
    ['2010BA', 'N4', 1, '1'],
  ],
  [
    'patient-address-incomplete',
    set(visit, 'patient.address.state', ''),
    'patient.address.state',
    ['2010BA', 'N4', 2, '2'],
  ],
  [
    'patient-address-incomplete',
    set(visit, 'patient.address.zip', ''),
    'patient.address.zip',
    ['2010BA', 'N4', 3, '2'],
  ],
  ['patient-name-missing', set(visit, 'patient.last', ''), 'patient.last', ['2010BA', 'NM1', 3, '1']],
  ['patient-sex-unknown', set(visit, 'patient.sex', 'X'), 'patient.sex', ['2010BA', 'DMG', 3, '7']],
  ['payer-missing', set(visit, 'payer.name', ''), 'payer.name', ['2010BB', 'NM1', 3, '1']],
  ['payer-missing', set(visit, 'payer.id', ''), 'payer.id', ['2010BB', 'NM1', 9, '1']],
  ['payer-missing', set(visit, 'payer.filing', ''), 'payer.filing', ['2000B', 'SBR', 9, '1']],
  ['poa-unknown', set(stay, 'principal.poa', '1'), 'principal.poa', ['2300', 'HI', 1, '7', 9]],
  ['pointer-missing', set(visit, 'lines.0.pointers', []), 'lines.0.pointers', ['2400', 'SV1', 7, '1']],
  [
    'pointer-too-many',
    set(visit, 'lines.0.pointers', [1, 2, 3, 4, 5]),
    'lines.0.pointers',
    ['2400', 'SV1', 7, 'I10', 5],
  ],
  [
    'pos-unknown',
    set(visit, 'lines.0.placeOfService', ''),
    'lines.0.placeOfService',
    ['2300', 'CLM', 5, '1', 1],
  ],
  ['principal-missing', set(stay, 'principal.code', ''), 'principal', ['2300', 'HI', 1, '1', 2]],
  ['priority-missing', set(outpatientClaim(), 'priority', ''), 'priority', ['2300', 'CL1', 1, '1']],
  ['procedure-missing', set(visit, 'lines.0.procedure', ''), 'lines.0.procedure', ['2400', 'SV1', 1, '1', 2]],
  [
    'referring-qualifier-missing',
    set(visit, 'referring', { ...visit.rendering, qualifier: '' }),
    'referring.qualifier',
    ['2300', 'NM1', undefined, '2'],
  ],
  ['rendering-missing', set(visit, 'rendering.last', ''), 'rendering.last', ['2310B', 'NM1', 3, '1']],
  ['revenue-unknown', set(stay, 'lines.0.revenue', ''), 'lines.0.revenue', ['2400', 'SV2', 1, '1']],
  [
    'state-unknown',
    set(visit, 'billing.address.state', 'Ohio'),
    'billing.address.state',
    ['2010AA', 'N4', 2, '5'],
  ],
  ['subscriber-id-missing', set(visit, 'subscriber.id', ''), 'subscriber.id', ['2010BA', 'NM1', 9, '1']],
  [
    'subscriber-name-missing',
    { ...visit, patient: child, subscriber: { ...visit.subscriber, last: '' } },
    'subscriber.last',
    ['2010BA', 'NM1', 3, '1'],
  ],
  ['tax-id-format', set(visit, 'billing.taxId', ''), 'billing.taxId', ['2010AA', 'REF', 2, '1']],
  ['taxonomy-unknown', set(visit, 'billing.taxonomy', '207Q'), 'billing.taxonomy', ['2000A', 'PRV', 3, '4']],
  [
    'type-of-bill-unknown',
    set(set(stay, 'typeOfBill', '011'), 'frequency', ''),
    'typeOfBill',
    ['2300', 'CLM', 5, '1', 3],
  ],
  [
    'attachment-incomplete',
    set(visit, 'attachment', { kind: 'OZ', by: 'PG', control: 'ATT-7' }),
    'attachment.by',
    ['2300', 'PWK', 2, '7'],
  ],
  [
    'attachment-incomplete',
    set(visit, 'attachment', { kind: '', by: 'BM', control: 'ATT-7' }),
    'attachment.kind',
    ['2300', 'PWK', 1, '1'],
  ],
  ['billing-phone-format', set(visit, 'billing.phone', 'none'), 'billing.phone', ['2010AA', 'PER', 4, '1']],
  ['code-blank', set(stay, 'reasons', ['']), 'reasons.0', ['2300', 'HI', 1, '1', 2]],
  ['consent-code-unknown', set(stay, 'release', 'X'), 'release', ['2300', 'CLM', 9, '7']],
  ['consent-code-unknown', set(stay, 'benefits', 'X'), 'benefits', ['2300', 'CLM', 8, '7']],
  [
    'other-date-qualifier-unknown',
    set(visit, 'otherDate', { qualifier: '999', day: '2026-02-01' }),
    'otherDate.qualifier',
    ['2300', 'DTP', undefined, '2'],
  ],
  [
    'other-provider-role-unknown',
    set(stay, 'otherProviders', [{ role: 'QQ', last: 'Ray', first: 'Al', npi: '' }]),
    'otherProviders.0.role',
    ['2310A', 'NM1', undefined, '2'],
  ],
  [
    'pay-to-incomplete',
    set(stay, 'payTo', { street: 'PO Box 9', city: '', state: 'OH', zip: '45901' }),
    'payTo.city',
    ['2010AB', 'N4', 1, '1'],
  ],
  ['condition-unknown', set(stay, 'conditions', ['']), 'conditions.0', ['2300', 'HI', 1, '1', 2]],
  ['filing-unknown', set(visit, 'payer.filing', 'QQ'), 'payer.filing', ['2000B', 'SBR', 9, '7']],
  ['frequency-unknown', set(visit, 'frequency', ''), 'frequency', ['2300', 'CLM', 5, '1', 3]],
  [
    'lines-too-many',
    professionalClaim({ lines: Array.from({ length: 51 }, () => professionalLine()) }),
    'lines.50',
    ['2400', 'LX', undefined, '4'],
  ],
  ['ndc-format', set(visit, 'lines.0.ndc', '0009-0280-03'), 'lines.0.ndc', ['2410', 'LIN', 3, '4']],
  ['ndc-unit-unknown', set(visit, 'lines.0.ndc', '00026064871 MG4'), 'lines.0.ndc', ['2410', 'LIN', 3, '5']],
  [
    'occurrence-unknown',
    set(stay, 'occurrences', [{ code: '', day: '2026-05-04' }]),
    'occurrences.0.code',
    ['2300', 'HI', 1, '1', 2],
  ],
  [
    'occurrence-span-unknown',
    set(stay, 'spans', [{ code: '', from: '2026-05-04', through: '2026-05-05' }]),
    'spans.0.code',
    ['2300', 'HI', 1, '1', 2],
  ],
  [
    'onset-qualifier-unknown',
    set(visit, 'onset', { qualifier: '999', day: '2026-03-01' }),
    'onset.qualifier',
    ['2300', 'DTP', undefined, '2'],
  ],
  [
    'procedure-pcs-format',
    set(stay, 'procedures', [{ code: '', day: '2026-05-05' }]),
    'procedures.0.code',
    ['2300', 'HI', 1, '1', 2],
  ],
  [
    'provider-address-incomplete',
    set(visit, 'billing.address.street', ''),
    'billing.address.street',
    ['2010AA', 'N3', 1, '1'],
  ],
  [
    'provider-address-incomplete',
    set(stay, 'billing.address.zip', ''),
    'billing.address.zip',
    ['2010AA', 'N4', 3, '2'],
  ],
  ['provider-name-missing', set(visit, 'billing.name', ''), 'billing.name', ['2010AA', 'NM1', 3, '1']],
  [
    'subscriber-address-incomplete',
    {
      ...visit,
      patient: child,
      subscriber: { ...visit.subscriber, address: { ...child.address, city: '' } },
    },
    'subscriber.address.city',
    ['2010BA', 'N4', 1, '1'],
  ],
  [
    'subscriber-sex-unknown',
    { ...visit, patient: child, subscriber: { ...visit.subscriber, birth: '1960-02-01', sex: '' } },
    'subscriber.sex',
    ['2010BA', 'DMG', 3, '1'],
  ],
  ['text-length', set(visit, 'note', 'n'.repeat(81)), 'note', ['2300', 'NTE', 2, '5']],
  ['text-length', set(visit, 'patient.address.city', 'Q'), 'patient.address.city', ['2010BA', 'N4', 1, '4']],
  ['text-length', set(visit, 'subscriber.id', '7'), 'subscriber.id', ['2010BA', 'NM1', 9, '4']],
  ['text-length', set(visit, 'account', 'A'.repeat(39)), 'account', ['2300', 'CLM', 1, '5']],
  [
    'value-unknown',
    set(stay, 'values', [{ code: '', amount: 400 }]),
    'values.0.code',
    ['2300', 'HI', 1, '1', 2],
  ],
]

describe('what an edit says the clearinghouse stops, the 999 shows by segment and element', () => {
  test.each(rows)('%s', (edit, claim, at, [loop, segment, element, code, component]) => {
    // A table without lists: what is looked up says nothing.
    const state = emptyReference('2026-06-01')
    const reference = {
      ...state,
      lists: { state: [{ code: 'OH', label: 'Ohio', inForce: { from: '2000-01-01' } }] },
    }
    const found = scrub(claim, edit === 'state-unknown' ? reference : state).filter(({ id }) => id === edit)
    expect(found.map((finding) => [finding.at, finding.gate])).toContainEqual([at, 'clearinghouse'])
    expect(found.filter(({ status, gate }) => gate === 'clearinghouse' && status)).toEqual([])
    const ack = validate(written(claim))
    expect(ack.accepted).toBe(false)
    const seen = ack.errors.map((error) =>
      [error.loop ?? '', error.segment, error.element, error.elementCode ?? error.code, error.component].join(
        ' ',
      ),
    )
    expect(seen).toContain([loop, segment, element, code, component].join(' '))
  })

  test('every edit of that gate has a row', () => {
    const folder = fileURLToPath(new URL('../scrubber/edits/', import.meta.url))
    const named = readdirSync(folder)
      .filter(
        (file) =>
          !file.endsWith('.test.ts') && readFileSync(folder + file, 'utf8').includes("'clearinghouse'"),
      )
      .map((file) => file.replace('.ts', ''))
    expect([...new Set(rows.map(([edit]) => edit))].sort()).toEqual(named.sort())
  })
})

describe('the other way: a claim as it is filled comes back by a 999 exactly when an edit said so', {
  timeout: 60_000,
}, () => {
  const originals: readonly Claim[] = [
    visit,
    professionalClaim({
      patient: child,
      lines: [professionalLine(), professionalLine({ modifiers: ['25'] })],
    }),
    stay,
    outpatientClaim(),
    institutionalClaim({ lines: [institutionalLine(), institutionalLine({ revenue: '0250', units: 9 })] }),
  ]
  const leaves = (value: unknown, at = ''): string[] =>
    typeof value === 'string'
      ? [at]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => leaves(part, at ? `${at}.${key}` : key))
        : []
  // Days, the account and the form itself are the reader's question: a claim without them is no claim.
  const isTyped = (claim: Claim, at: string) =>
    !/^(form|account|frequency)$|birth$|relationship$|unitKind$|day$|from$|through$|to$/.test(at) &&
    typeof valueAt(claim, at) === 'string'

  test.each(originals.map((claim, index) => [index, claim] as const))(
    'claim %i, any boxes blanked',
    (_, claim) => {
      const places = leaves(claim).filter((at) => isTyped(claim, at))
      fc.assert(
        fc.property(fc.subarray(places, { maxLength: 3 }), (blanked) => {
          const typed = Claim.parse(blanked.reduce((each, at) => set(each, at, ''), claim))
          const errors = validate(written(typed)).errors.map(({ message }) => message)
          const found = stopped(typed).map(({ id, at }) => `${id} ${at}`)
          expect({ blanked, stopped: errors.length > 0, found, errors }).toMatchObject({
            stopped: found.length > 0,
          })
        }),
        { numRuns: 400 },
      )
    },
  )
})
