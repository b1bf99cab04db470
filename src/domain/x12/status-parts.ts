import { compactDay } from '../kernel/day.ts'
import { known, type Loop, one, within } from './loops.ts'
import { dateSegment, datesIn, referenceSegment, referencesIn } from './party.ts'
import { rowOf, type Taker } from './reading.ts'
import type { StatusInquiry, StatusPerson } from './status.ts'
import { type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]
type Service = StatusInquiry['requests'][number]['claims'][number]['lines'][number]

/** What 276 and 277 have in common: the person, the line, the order of the levels. */

/** A claim as it stands in the loops, with its person above it. */
export interface ClaimLevel {
  readonly claim: Loop
  readonly subscriber: StatusPerson
  readonly patient: StatusPerson | undefined
}

/** Claims of a provider level: 2200D under the subscriber, 2200E under a dependent. */
export const claimsOf = (take: Taker, provider: Loop): ClaimLevel[] =>
  within(provider, '2000D').flatMap((level) => {
    const subscriber = personOf(take, level, '2100D')
    return [
      ...within(level, '2200D').map((claim) => ({ claim, subscriber, patient: undefined })),
      ...within(level, '2000E').flatMap((below) => {
        const patient = personOf(take, below, '2100E')
        return within(below, '2200E').map((claim) => ({ claim, subscriber, patient }))
      }),
    ]
  })

function personOf(take: Taker, level: Loop, id: string): StatusPerson {
  const [name, birth] = [rowOf(one(level, id), 'NM1'), rowOf(level, 'DMG')]
  return known({
    last: take.text(name, 3),
    first: take.given(name, 4),
    middle: take.given(name, 5),
    suffix: take.given(name, 7),
    id: take.given(name, 9),
    birth: take.day(birth, 2),
    sex: take.given(birth, 3),
  }) as StatusPerson
}

/** DMG and NM1 of one level. */
export const personSegments = (person: StatusPerson, role: 'IL' | 'QC'): Body => [
  ...(person.birth || person.sex
    ? [['DMG', person.birth ? 'D8' : '', person.birth ? compactDay(person.birth) : '', person.sex] as const]
    : []),
  [
    'NM1',
    role,
    '1',
    person.last,
    person.first,
    person.middle,
    '',
    person.suffix,
    person.id ? 'MI' : '',
    person.id,
  ],
]

/** What both sets say of a claim or a line. */
export const partsOf = (take: Taker, loop: Loop) => ({
  references: referencesIn(take, loop),
  dates: datesIn(take, loop),
})

export function serviceOf(take: Taker, loop: Loop): Service {
  const svc = rowOf(loop, 'SVC')
  return known({
    kind: take.text(svc, 1, 1),
    code: take.text(svc, 1, 2),
    modifiers: [3, 4, 5, 6].map((part) => take.text(svc, 1, part)).filter(Boolean),
    charge: take.amount(svc, 2),
    revenue: take.given(svc, 4),
    units: take.count(svc, 7),
    ...partsOf(take, loop),
  }) as Service
}

export const serviceSegment = (service: Service, paid?: number): Written => [
  'SVC',
  [service.kind, service.code, ...service.modifiers],
  service.charge === undefined ? '' : writeAmount(service.charge),
  paid === undefined ? '' : writeAmount(paid),
  service.revenue,
  '',
  '',
  service.units === undefined ? '' : writeQuantity(service.units),
]

export const referencesAndDates = ({ references, dates }: Pick<Service, 'references' | 'dates'>): Body => [
  ...references.map(referenceSegment),
  ...dates.map(dateSegment),
]

/** Segments with their levels: payer, sender, provider, then a subscriber (and a dependent) for every claim. */
export function levelsOf<
  One extends { readonly subscriber: StatusPerson; readonly patient?: StatusPerson | undefined },
>(
  groups: readonly {
    readonly source: Body
    readonly sender: Body
    readonly provider: Body | undefined
    readonly claims: readonly One[]
  }[],
  person: (who: StatusPerson, role: 'IL' | 'QC') => Body,
  body: (claim: One) => Body,
): Written[] {
  const segments: Written[] = []
  let level = 0
  const hl = (above: number, kind: string, below: boolean): number => {
    segments.push(['HL', String(++level), above === 0 ? '' : String(above), kind, below ? '1' : '0'])
    return level
  }
  for (const { source, sender, provider, claims } of groups) {
    const first = hl(0, '20', true)
    segments.push(...source)
    const second = hl(first, '21', provider !== undefined)
    segments.push(...sender)
    if (!provider) continue
    const third = hl(second, '19', claims.length > 0)
    segments.push(...provider)
    for (const claim of claims) {
      const subscriber = hl(third, '22', claim.patient !== undefined)
      segments.push(...person(claim.subscriber, 'IL'))
      if (claim.patient) {
        // The last level has no HL04 (X212).
        segments.push(['HL', String(++level), String(subscriber), '23'])
        segments.push(...person(claim.patient, 'QC'))
      }
      segments.push(...body(claim))
    }
  }
  return segments
}
