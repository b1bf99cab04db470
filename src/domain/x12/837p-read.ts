import { addressOf, type ClaimLoops, clinicianOf, commonParts, quantityOf } from './claim-read.ts'
import { drugOf } from './drug.ts'
import { fewProfessionalParts, programOf } from './few-read.ts'
import { all, amountOf, first, given, known, type Loop, one, readDay, readDays, within } from './loops.ts'
import { laterParts, otherPlanOf } from './prior-read.ts'

/** A professional claim from its loops, for the claim's schema to judge. */
export function claimOf(loops: ClaimLoops): unknown {
  const { claim } = loops
  const clm = first(claim, 'CLM')
  const accident = known({
    employment: [1, 2, 3].some((part) => clm(11, part) === 'EM'),
    auto: [1, 2, 3].some((part) => clm(11, part) === 'AA'),
    other: [1, 2, 3].some((part) => clm(11, part) === 'OA'),
    state: given(clm(11, 4)),
  })
  const common = commonParts(loops)
  const facility = one(claim, '2310C')
  return known({
    form: 'professional',
    ...common,
    ...laterParts(loops.subscriberLevel, claim),
    ...fewProfessionalParts(loops),
    frequency: clm(5, 3),
    total: amountOf(clm(2)),
    paid: amountOf(first(claim, 'AMT', 'F5')(2)),
    accident,
    onset: onsetOf(claim, accident.employment || accident.auto || accident.other),
    hospitalization: hospitalOf(claim),
    referring: referringOf(claim),
    rendering: clinicianOf(one(claim, '2310B')) ?? soloOf(loops.billingLevel),
    facility: facility && {
      name: first(facility, 'NM1')(3),
      npi: first(facility, 'NM1')(9),
      address: addressOf(facility),
    },
    otherPlan: otherPlanOf(claim),
    clia: given(first(claim, 'REF', 'X4')(2)),
    diagnoses: diagnosesIn(claim),
    lines: within(claim, '2400').map((line) => lineOf(line, clm(5, 1))),
    assignment: clm(7),
    signatures: { patient: clm(9) === 'Y', insured: clm(8) === 'Y', provider: clm(6) === 'Y' },
  })
}

function onsetOf(claim: Loop, hurt: boolean) {
  const found = ['439', '431', '484']
    .map((qualifier) => ({ qualifier, day: readDay(first(claim, 'DTP', qualifier)(3)) }))
    .find(({ day }) => day !== '')
  return found?.qualifier === '439' && hurt ? { ...found, qualifier: '431' } : found
}

function hospitalOf(claim: Loop) {
  const [from, to] = ['435', '096'].map((qualifier) => given(readDay(first(claim, 'DTP', qualifier)(3))))
  return from === undefined ? undefined : known({ from, to })
}

function referringOf(claim: Loop) {
  const ordering = within(claim, '2400').flatMap((line) => within(line, '2420E'))[0]
  const [qualifier, loop] =
    [
      ['DN', one(claim, '2310A')],
      ['DQ', one(claim, '2310D')],
      ['DK', ordering],
    ].find(([, found]) => found) ?? []
  const who = clinicianOf(loop as Loop | undefined)
  return who && known({ ...who, qualifier, otherId: given(first(loop as Loop, 'REF', 'G2')(2)) })
}

/** Without 2310B the billing provider did it, when that is a person; an organization says nobody did. */
function soloOf(billingLevel: Loop) {
  const billing = one(billingLevel, '2010AA')
  const nobody = { last: '', first: '', npi: '' }
  if (first(billing, 'NM1')(2) !== '1') return nobody
  const who = clinicianOf(billing) ?? nobody
  return known({ ...who, taxonomy: given(first(billingLevel, 'PRV', 'BI')(3)) })
}

/** The twelve composites of the diagnosis HI, in order. */
function diagnosesIn(claim: Loop): string[] {
  const read = all(claim, 'HI').find((hi) => /^A?BK$/.test(hi(1, 1)))
  return Array.from({ length: 12 }, (_, index) => read?.(index + 1, 2) ?? '').filter((code) => code !== '')
}

function lineOf(line: Loop, usualPlace: string): unknown {
  const sv1 = first(line, 'SV1')
  return known({
    ...readDays(first(line, 'DTP', '472')(3)),
    placeOfService: sv1(5) || usualPlace,
    emergency: sv1(9) === 'Y',
    procedure: sv1(1, 2),
    modifiers: [3, 4, 5, 6].map((part) => sv1(1, part)).filter(Boolean),
    pointers: [1, 2, 3, 4]
      .map((part) => sv1(7, part))
      .filter(Boolean)
      .map(Number),
    charge: amountOf(sv1(2)),
    units: quantityOf(sv1(4)),
    unitKind: sv1(3) === 'MJ' ? 'MJ' : 'UN',
    rendering: given(first(one(line, '2420A'), 'NM1')(9)),
    ndc: drugOf(one(line, '2410'), sv1(4)),
    epsdt: programOf(sv1(11), sv1(12)),
  })
}
