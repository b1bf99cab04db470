import { relational } from './277ca-write.ts'
import { personOf } from './claim-read.ts'
import {
  all,
  amountOf,
  first,
  given,
  known,
  type Loop,
  one,
  type Read,
  readAmount,
  readDay,
  within,
} from './loops.ts'

/** An acknowledgment from its loops, for the schema to judge. */
export function ackOf(root: Loop): unknown {
  const payer = first(one(root, '2100A'), 'NM1')
  const receivedOn = readDay(first(one(root, '2200A'), 'DTP', '050')(3))
  const levels = within(root, '2000B').flatMap((sender) => within(sender, '2000C'))
  const provider = first(one(levels[0], '2100C'), 'NM1')
  return known({
    payer: { id: payer(9), name: payer(3) },
    provider: provider(9) === '' ? undefined : { npi: provider(9), name: provider(3) },
    receivedOn,
    claims: levels
      .flatMap((level) => within(level, '2000D'))
      .flatMap((patient) => within(patient, '2200D').map((claim) => claimOf(patient, claim, receivedOn))),
  })
}

function claimOf(patient: Loop, claim: Loop, receivedOn: string): unknown {
  const { last, first: forename } = personOf(first(one(patient, '2100D'), 'NM1'))
  const own = all(claim, 'STC')
  const lines = within(claim, '2220D').flatMap(lineStatuses)
  // "See the lines" is ours, not a status of its own.
  const whole = own
    .flatMap(statusesOf)
    .filter(
      (status) =>
        !(lines.length > 0 && status.category === relational.category && status.code === relational.code),
    )
  return known({
    account: first(claim, 'TRN')(2),
    // Without STC03 the category decides: A1 and A2 go on, the others come back.
    accepted:
      own.length > 0 &&
      own.every((stc) => (stc(3) === '' ? ['A0', 'A1', 'A2', 'A5'].includes(stc(1, 1)) : stc(3) === 'WQ')),
    control: given(first(claim, 'REF', '1K')(2)),
    charge: own.map((stc) => readAmount(stc(4))).find((amount) => amount !== undefined) ?? 0,
    patient: { last, first: forename },
    // A rejected claim may have no readable date of service.
    from: readDay(first(claim, 'DTP', '472')(3)) || receivedOn,
    statuses: [...whole, ...lines],
  })
}

function lineStatuses(line: Loop) {
  const [svc, number] = [first(line, 'SVC'), Number(first(line, 'REF', 'FJ')(2))]
  const place = {
    number: Number.isSafeInteger(number) ? number : 0,
    procedure: svc(1, 2),
    charge: amountOf(svc(2)),
  }
  return all(line, 'STC')
    .flatMap(statusesOf)
    .map((status) => ({ ...status, line: place }))
}

/** STC01, and the second and third status a segment may carry in STC10 and STC11. */
const statusesOf = (stc: Read) =>
  [1, 10, 11]
    .filter((n) => stc(n, 1) !== '')
    .map((n) => known({ category: stc(n, 1), code: stc(n, 2), entity: given(stc(n, 3)) }))
