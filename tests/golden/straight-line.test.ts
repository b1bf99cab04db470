import { describe, expect, test } from 'vitest'
import { caseIds, readCase, readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { latestTo } from '../../src/domain/office/account.ts'
import type { To } from '../../src/domain/office/action.ts'
import { blame } from '../../src/domain/office/blame.ts'
import type { Outcome } from '../../src/domain/office/scenario.ts'
import { checkpoint, replay } from '../../src/domain/office/step.ts'
import { imbalances, type Remit } from '../../src/domain/payer/remit.ts'
import { balance as balance835 } from '../../src/domain/x12/balance.ts'
import { Walk } from './walk.ts'

const reader = new ContentReader()
const shelf = readShelf(reader)
const { book } = shelf
const cases = caseIds(reader).flatMap((id) => readCase(shelf, id) ?? [])

test('content is read without a problem', () => {
  expect(reader.problems).toEqual([])
})

describe.each(cases.map((one) => [one.id, one] as const))('case %s', (_, one) => {
  const { right, wrong } = one.line.scenario
  /** The first claim of a wrong way: to the first payer, or too early to the second. */
  const start = ({ changes, second }: (typeof wrong)[number]): Walk =>
    new Walk(one, book)
      .code(changes)
      .putRight()
      .send(changes, 'original', second?.order === 'before-first' ? 'second' : 'first')

  test('the right way goes from codes to a zero balance, to the cent', () => {
    const walk = new Walk(one, book).code().putRight().send()
    const sent = walk.account.claims[0]
    expect(sent?.findings.filter((finding) => finding.severity !== 'warning')).toEqual([])
    expect(sent?.ack277?.claims[0]?.statuses.map(({ category, code }) => `${category}:${code}`)).toEqual([
      'A2:20',
    ])
    walk.determine().wait()
    expect(walk.remit && imbalances(walk.remit)).toEqual([])
    expect(balance835(walk.account.claims[0]?.remits[0]?.text835 ?? '')).toEqual({
      balanced: true,
      differences: [],
    })
    expect({ paid: walk.remit?.paid, patient: walk.remit?.patient }).toEqual({
      paid: right.paid,
      patient: right.patient,
    })
    walk.post().second()
    expect(cameFrom(walk, 'second')).toEqual(expectedOf(right.second))
    walk.writeOff().collect()
    expect(walk.balance).toEqual({ total: 0, insurance: 0, patient: 0 })
    expect(walk.account.stage).toBe('zero')
  })

  test('has two wrong ways that end differently', () => {
    expect(new Set(wrong.map(({ outcome }) => JSON.stringify(outcome))).size).toBeGreaterThanOrEqual(2)
  })

  test.each(wrong.map((path) => [path.title, path] as const))('%s', (__, path) => {
    const walk = start(path)
    const sent = walk.account.claims[0]
    const rejected = sent?.dueOn === undefined
    if (path.outcome.result === 'returned') {
      for (const place of path.outcome.codes) expect(() => walk.determine(path.changes)).toThrow(`${place}:`)
      return
    }
    if (!rejected) walk.determine().wait()
    const came = rejected ? rejection(walk) : answer(walk)
    expect(came.result).toBe(path.outcome.result)
    for (const code of path.outcome.codes) expect(came.codes).toContain(code)
    if (!rejected) expect({ paid: came.paid, patient: came.patient }).toEqual(money(path.outcome, came))
    if (path.outcome.at && path.outcome.result !== 'paid') expect(came.places).toContain(path.outcome.at)
    if (path.outcome.second) {
      walk.post().second(path.second?.changes, path.second?.order !== 'without-result')
      expect(cameFrom(walk, 'second')).toEqual(expectedOf(path.outcome.second))
      const file = latestTo(walk.account, 'second')
      if (file && path.outcome.second.at)
        expect(blame(walk.account, file, path.outcome.second.at, one.line)).toMatchObject({
          owner: 'student',
          step: file.step,
        })
    }
  })

  const { registrationFaults } = one.line.chart
  const testFault = registrationFaults.length > 0 ? test : () => undefined
  testFault(
    'a wrong registration record is rejected, blamed on its owner, and gone for good once the record is right',
    () => {
      const walk = new Walk(one, book).code().send()
      const [file] = walk.account.claims
      expect(file?.dueOn).toBeUndefined()
      for (const { at, owner } of registrationFaults) {
        expect(rejection(walk).places).toContain(at)
        expect(file && blame(walk.account, file, at, one.line)).toMatchObject({ owner, record: at })
      }
      walk.send()
      expect(walk.account.claims[1]?.dueOn).toBeUndefined()
      walk.putRight().send()
      expect(walk.account.claims[2]?.dueOn).toBeDefined()
    },
  )

  const blamed = wrong.filter(({ outcome }) => !['paid', 'returned'].includes(outcome.result) && outcome.at)
  test.each(blamed.map((path) => [path.title, path] as const))(
    'blame for "%s" leads to the student, and without that action it does not happen',
    (__, path) => {
      const walk = start(path)
      const file = walk.account.claims[0]
      const found = file && path.outcome.at ? blame(walk.account, file, path.outcome.at, one.line) : undefined
      expect(found?.owner).toBe('student')
      expect([1, walk.account.steps.findIndex(({ action }) => action.do === 'send') + 1]).toContain(
        found?.step,
      )
    },
  )

  test('a replay of the same actions comes to the same bytes', () => {
    const walk = new Walk(one, book).code().putRight().send().determine().wait().post()
    walk.second().writeOff().collect()
    const again = replay(
      walk.account.steps.map(({ action }) => action),
      walk.desk,
    )
    expect(again.refused).toEqual([])
    expect(checkpoint(again.account)).toEqual(checkpoint(walk.account))
    expect(again.account.claims.map(({ text837 }) => text837)).toEqual(
      walk.account.claims.map(({ text837 }) => text837),
    )
  })
})

interface Came {
  readonly result: Outcome['result']
  readonly codes: readonly string[]
  readonly places: readonly (string | undefined)[]
  readonly paid: number
  readonly patient: number
}

function rejection(walk: Walk, file = walk.account.claims[0]): Came {
  const statuses = file?.ack277?.claims.flatMap((claim) => claim.statuses) ?? []
  return {
    result: file?.ack999.accepted ? '277CA' : '999',
    codes: statuses.map(({ category, code }) => `${category}:${code}`),
    places: statuses.map(({ at }) => at),
    paid: 0,
    patient: 0,
  }
}

function answer(walk: Walk): Came {
  const remit = walk.account.claims[0]?.remits.at(-1)?.remit
  if (!remit) throw new Error('no answer came')
  return cameOf(remit)
}

function cameOf(remit: Remit): Came {
  const every = [...remit.claimAdjustments, ...remit.lines.flatMap((line) => line.adjustments)]
  const denied = remit.status === '4' || remit.lines.some((line) => line.charge > 0 && line.allowed === 0)
  return {
    result: denied ? 'denied' : 'paid',
    codes: every.map(({ group, reason }) => `${group}-${reason}`),
    places: every.map(({ because }) => because.at),
    paid: remit.paid,
    patient: remit.patient,
  }
}

/** What the second payer answered, in the terms of a scenario; undefined where nothing went there. */
function cameFrom(walk: Walk, to: To) {
  const file = latestTo(walk.account, to)
  if (!file) return undefined
  const { remit } = file.remits.at(-1) ?? {}
  const came = remit ? cameOf(remit) : rejection(walk, file)
  return { result: came.result, paid: came.paid, patient: came.patient, codes: came.codes }
}

/** A stated outcome, as far as it states one. */
const expectedOf = (outcome: Outcome['second']) =>
  outcome && {
    result: outcome.result,
    codes: expect.arrayContaining(outcome.codes),
    paid: outcome.paid ?? expect.any(Number),
    patient: outcome.patient ?? expect.any(Number),
  }

/** Cents a path states; what it leaves open is not compared. */
const money = (outcome: Outcome, came: Came) => ({
  paid: outcome.paid ?? came.paid,
  patient: outcome.patient ?? came.patient,
})
