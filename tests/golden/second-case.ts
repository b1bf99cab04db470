import type { Case, Shelf } from '../../src/build/cases.ts'
import { readPayerFolder } from '../../src/build/payers.ts'
import type { Coverage } from '../../src/domain/chart/world.ts'
import { Second } from '../../src/domain/office/scenario.ts'

/** A shipped case whose patient has one more plan: what comes after the first answer, for any pair of payers. */
export function withSecond(
  shelf: Shelf,
  one: Case,
  second: { readonly payer: string; readonly how: 'claim' | 'crossover'; readonly insuranceType?: string },
  memberId: string,
): Case {
  const payer = readPayerFolder(shelf.reader, second.payer)
  if (!payer) throw new Error(`no payer ${second.payer}`)
  const coverage: Coverage = {
    payer: second.payer,
    memberId,
    relationship: 'self',
    inForce: { from: '2020-01-01' },
  }
  const { line } = one
  const people = line.world.people.map((person) =>
    person.id === line.chart.patient ? { ...person, coverages: [...person.coverages, coverage] } : person,
  )
  return {
    ...one,
    line: {
      ...line,
      world: { ...line.world, people },
      scenario: { ...line.scenario, second: Second.parse(second) },
      second: payer,
    },
  }
}
