import type { World } from '../chart/world.ts'
import { register } from '../claim/registration.ts'
import type { Codes, Reference } from '../codes/entry.ts'
import type { Day } from '../kernel/day.ts'
import type { Member, Payer, PayerFile } from '../payer/payer.ts'
import type { Account } from './account.ts'
import type { To } from './action.ts'
import type { CaseLine } from './bundle.ts'
import type { Scenario } from './scenario.ts'

/** The account on its first day: registered, not yet coded. */
export function openAccount(line: CaseLine): Account {
  return {
    id: line.scenario.id,
    day: line.scenario.openOn,
    registration: register(line.world, line.chart, line.second),
    corrected: {},
    claims: [],
    entries: [],
    statements: [],
    payerFile: openFile(line.scenario.file, line, line.payer),
    ...(line.second && line.scenario.second
      ? { secondFile: knowsTheFirst(openFile(line.scenario.second.file, line, line.second), line) }
      : {}),
    steps: [],
    stage: 'to-code',
  }
}

/** What a payer has on file about the world: its members and everybody who bills, enrolled. */
export function worldFile(world: World, payer: Payer, notEnrolled: readonly string[] = []): PayerFile {
  const members = world.people.flatMap((person): Member[] =>
    person.coverages
      .filter((coverage) => coverage.payer === payer.id)
      .map((coverage) => ({
        payer: payer.id,
        memberId: coverage.memberId,
        last: person.last,
        first: person.first,
        birth: person.birth,
        sex: person.sex,
        relationship: coverage.relationship,
        coverage: coverage.inForce,
        ...(coverage.group ? { group: coverage.group } : {}),
      })),
  )
  const enrolled = [...world.providers, ...world.organizations]
    .filter(({ npi }) => !notEnrolled.includes(npi))
    .map(({ npi }) => ({ npi, inForce: { from: '2020-01-01' } }))
  return { members, authorizations: [], accumulators: {}, history: [], enrolled }
}

/** A payer's file on the day the account opens: the world, where the scenario does not say otherwise. */
function openFile(file: Scenario['file'], { world }: CaseLine, payer: Payer): PayerFile {
  const replaced = new Set(file.members.map((member) => `${member.memberId} ${member.first}`))
  const derived = worldFile(world, payer, file.notEnrolled)
  return {
    ...derived,
    members: [
      ...derived.members.filter((member) => !replaced.has(`${member.memberId} ${member.first}`)),
      ...file.members,
    ],
    authorizations: [...file.authorizations],
    accumulators: file.accumulators,
    history: [...file.history],
    ...(file.estimates && { estimates: file.estimates }),
    ...(file.requests && { requests: file.requests }),
    ...(file.receivables && { receivables: file.receivables }),
    ...(file.delays && { delays: file.delays }),
  }
}

/** The second payer has it on record that another one comes first, unless the scenario says what it has. */
function knowsTheFirst(file: PayerFile, { scenario, chart, world, payer }: CaseLine): PayerFile {
  const own = world.people.find((person) => person.id === chart.patient)?.coverages ?? []
  const said = scenario.second?.file.members ?? []
  const otherPayer = { name: payer.name, why: 'primary' as const, owner: 'student' as const }
  const members = file.members.map((member) =>
    own.some(({ memberId }) => memberId === member.memberId) && !said.includes(member)
      ? { ...member, otherPayer }
      : member,
  )
  return { ...file, members }
}

/** A payer of the account, with what its review of this record found. */
export function payerOf({ payer, second, scenario }: CaseLine, to: To = 'first'): Payer {
  if (to === 'second' && second)
    return { ...second, rules: [...second.rules, ...(scenario.second?.review ?? [])] }
  return { ...payer, rules: [...payer.rules, ...scenario.review] }
}

/** What a payer of the account has on file now. */
export const fileOf = (account: Account, to: To): PayerFile =>
  to === 'second' ? (account.secondFile ?? account.payerFile) : account.payerFile

export const withFile = (account: Account, to: To, file: PayerFile): Account =>
  to === 'second' ? { ...account, secondFile: file } : { ...account, payerFile: file }

/** What a claim of this account is judged against on a day: the code book, and the procedures and lists of the case. */
export function referenceOf(line: CaseLine, codes: Codes, today: Day): Reference {
  return { today, codes, procedures: line.procedures, pairs: line.pairs, lists: line.lists }
}
