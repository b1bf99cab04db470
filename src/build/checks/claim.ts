import { buildSheet } from '../../domain/claim/build-sheet.ts'
import { readSheet } from '../../domain/claim/read-sheet.ts'
import { register } from '../../domain/claim/registration.ts'
import { listed } from '../../domain/codes/entry.ts'
import { solveCoding } from '../../domain/coding/solve.ts'
import { readNpi } from '../../domain/kernel/npi.ts'
import type { Problem } from '../../domain/kernel/problem.ts'
import { scrub } from '../../domain/scrubber/scrub.ts'
import type { Case } from '../cases.ts'
import { type CaseCheck, judgedOn } from './check.ts'

function keyClaim(one: Case) {
  const { line } = one
  const { payer, chart } = line
  const { sheet } = buildSheet({
    account: `CC${chart.number}`,
    world: line.world,
    chart: { ...chart, registrationFaults: [] },
    registration: register(line.world, { ...chart, registrationFaults: [] }),
    answer: solveCoding(one.desk.prompt, one.key),
    charges: line.charges,
    procedures: line.procedures,
    payer: { name: payer.name, payerId: payer.payerId, filing: payer.filing, kind: payer.kind },
    paidAtVisit: chart.encounter.paidAtVisit,
  })
  return readSheet(sheet)
}

export const scrubs: CaseCheck = {
  id: 'scrubber',
  says: "Our own scrubber passes the claim of the key when the record's planted faults are put right.",
  run(one, { reference }) {
    const claim = keyClaim(one)
    if (!claim.ok) return claim.problems
    return scrub(claim.value, reference)
      .filter((finding) => finding.severity !== 'warning')
      .map(({ at, id, message }) => ({ at, message: `${id}: ${message}` }))
  },
}

export const listsFit: CaseCheck = {
  id: 'lists',
  says: 'Modifiers, place of service, type of bill, discharge status and the other listed codes exist on the day.',
  run(one, { reference }) {
    const { encounter } = one.line.chart
    const wanted: [Parameters<typeof listed>[1], string | undefined][] = [
      ...one.key.procedures.flatMap((line) =>
        line.modifiers.map((code): ['modifier', string] => ['modifier', code]),
      ),
      ['place-of-service', encounter.placeOfService],
      ['discharge-status', encounter.status],
      ...encounter.conditions.map((code): ['condition', string] => ['condition', code]),
      ...encounter.occurrences.map(({ code }): ['occurrence', string] => ['occurrence', code]),
      ...encounter.values.map(({ code }): ['value', string] => ['value', code]),
      ...encounter.departmentLines.map(({ revenue }): ['revenue', string] => ['revenue', revenue]),
    ]
    return wanted.flatMap(([list, code]): Problem[] =>
      code !== undefined && listed(reference, list, code, judgedOn(one)) === false
        ? [{ at: `${list} ${code}`, message: `${code} is not in the list "${list}" on ${judgedOn(one)}.` }]
        : [],
    )
  },
}

export const trainingNpis: CaseCheck = {
  id: 'npi',
  says: 'Every NPI begins with 9 and passes its check digit.',
  run({ line }) {
    return [...line.world.providers, ...line.world.organizations].flatMap(({ id, npi }): Problem[] => {
      const { valid, training } = readNpi(npi)
      return valid && training
        ? []
        : [{ at: id, message: `The NPI ${npi} is not a training number with a right check digit.` }]
    })
  },
}

export const givesNothingAway: CaseCheck = {
  id: 'opaque',
  says: 'Number and slug give nothing away, and two wrong ways end differently.',
  run({ id, desk, line }) {
    const problems: Problem[] = []
    if (id !== `c${desk.number}`) problems.push({ at: id, message: 'A case is called by its number only.' })
    const ends = new Set(line.scenario.wrong.map(({ outcome }) => JSON.stringify(outcome)))
    if (ends.size < 2) problems.push({ at: 'wrong', message: 'Two wrong ways have to end differently.' })
    return problems
  },
}
