import type { World } from '../chart/world.ts'
import { register } from '../claim/registration.ts'
import type { Codes, Reference } from '../codes/entry.ts'
import type { Day } from '../kernel/day.ts'
import type { Member, Payer, PayerFile } from '../payer/payer.ts'
import type { Account } from './account.ts'
import type { CaseLine } from './bundle.ts'

/** The account on its first day: registered, not yet coded. */
export function openAccount(line: CaseLine): Account {
  return {
    id: line.scenario.id,
    day: line.scenario.openOn,
    registration: register(line.world, line.chart),
    corrected: {},
    claims: [],
    entries: [],
    statements: [],
    payerFile: openFile(line),
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

/** The payer's file on the day the account opens: the world, where the scenario does not say otherwise. */
function openFile({ scenario, world, payer }: CaseLine): PayerFile {
  const { file } = scenario
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
  }
}

/** The payer with what its review of this record found. */
export const payerOf = ({ payer, scenario }: CaseLine): Payer => ({
  ...payer,
  rules: [...payer.rules, ...scenario.review],
})

/** What a claim of this account is judged against on a day: the code book, and the procedures and lists of the case. */
export function referenceOf(line: CaseLine, codes: Codes, today: Day): Reference {
  return { today, codes, procedures: line.procedures, pairs: line.pairs, lists: line.lists }
}
