import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import {
  institutionalClaim,
  priorResult,
  professionalClaim,
  professionalLine,
  secondaryClaim,
} from '../domain/claim/fixture.ts'
import { ruleKinds } from '../domain/payer/adjudicate.ts'
import { edits } from '../domain/scrubber/scrub.ts'
import { golden835, golden837P } from '../domain/x12/testing/golden.ts'
import { golden271 } from '../domain/x12/testing/golden-eligibility.ts'
import { verbs } from './verbs.ts'

// Each call starts a process; this guards against a hang and measures nothing.
vi.setConfig({ testTimeout: 60_000 })

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

function engine(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', main, ...words], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr, json: () => JSON.parse(stdout) }
}

const made = (claim: unknown): string => engine(['make'], JSON.stringify(claim)).json().edi

describe('exit 0: done, nothing to report', () => {
  test('npi by word and on standard input', () => {
    expect(engine(['npi', '1234567893']).json()).toEqual({ valid: true, checkDigit: 3, training: false })
    expect(engine(['npi'], '9210044175\n')).toMatchObject({ status: 0 })
  })
  test('make and read are each other backwards, for both forms', () => {
    for (const claim of [professionalClaim(), institutionalClaim()]) {
      const again = engine(['read'], made(claim))
      expect(again.status).toBe(0)
      expect(again.json().value[0]).toMatchObject({
        form: claim.form,
        account: claim.account,
        total: claim.total,
      })
    }
  })
  test('read gives a 271 with its worksheets and its 999, and make brings it back', () => {
    const answer = engine(['read', '--syntax', '--explain'], golden271)
    expect(answer.status).toBe(0)
    const { set, value, worksheets, syntax, explained } = answer.json()
    expect([set, worksheets[0].coverage, syntax.accepted, explained.length]).toEqual([
      '271',
      'active',
      true,
      55,
    ])
    const { edi } = engine(['make'], JSON.stringify({ set, value })).json()
    expect(engine(['read'], edi).json().value).toEqual(value)
  })
  test('adjudicate gives remittance, 835 and trace, and its 835 balances', () => {
    const answer = engine(
      ['adjudicate'],
      JSON.stringify({ claim: professionalClaim(), payer: 'blue-ppo', receivedOn: '2026-03-20' }),
    )
    expect(answer.status).toBe(0)
    const { remit, edi835, trace } = answer.json()
    expect(remit.lines.length).toBeGreaterThan(0)
    expect(Array.isArray(trace)).toBe(true)
    expect(engine(['balance'], edi835)).toMatchObject({ status: 0 })
  })
  test('a claim to a second payer is made, read back, and decided by the result it carries', () => {
    const [line] = priorResult().lines
    const injection = professionalLine({ procedure: 'J1010', units: 80 })
    const claim = secondaryClaim({
      lines: [injection],
      prior: [priorResult({ lines: line ? [{ ...line, procedure: 'J1010', units: 80 }] : [] })],
    })
    const edi = made(claim)
    const [read] = engine(['read'], edi).json().value
    expect([read.sequence, read.prior]).toEqual(['S', claim.prior])
    const { subscriber, patient, billing, rendering } = claim
    const member = { payer: 'high-deductible', memberId: subscriber.id, ...patient }
    const { address: _, ...known } = member
    const file = {
      members: [{ ...known, coverage: { from: '2025-01-01' } }],
      authorizations: [],
      accumulators: {},
      history: [],
      enrolled: [billing, rendering].map(({ npi }) => ({ npi, inForce: { from: '2025-01-01' } })),
    }
    const answer = engine(
      ['adjudicate'],
      JSON.stringify({ claim: read, payer: 'high-deductible', receivedOn: '2026-03-20', file }),
    )
    const { remit, edi835 } = answer.json()
    expect([answer.status, remit.status]).toEqual([0, '2'])
    expect(remit.lines[0].adjustments).toContainEqual(
      expect.objectContaining({ group: 'OA', reason: '23', cents: 10_500 }),
    )
    expect(engine(['balance'], edi835)).toMatchObject({ status: 0 })
  })
  test('price gives each line its formula, its source and its days', () => {
    const claim = professionalClaim({ lines: [professionalLine({ procedure: 'J1010', units: 80 })] })
    const answer = engine(['price', '--payer=medicare-b'], JSON.stringify(claim))
    expect(answer.status).toBe(0)
    expect(answer.json().claims[0].lines[0]).toMatchObject({
      allowed: 1120,
      steps: [{ kind: 'fee-schedule', source: 'simulated-fees', inForce: { from: '2026-01-01' } }],
    })
    expect(engine(['price', '--payer=medicare-b'], made(claim)).status).toBe(0)
  })
  test('status tells what became of a claim, as a 277 that is read again', () => {
    const asked = { claim: professionalClaim(), payer: 'blue-ppo', receivedOn: '2026-03-20' }
    const answer = engine(['status'], JSON.stringify({ ...asked, on: '2026-03-19' }))
    expect(answer.status).toBe(1)
    expect(answer.json().state).toBe('not-found')
    expect(engine(['read'], answer.json().edi277).json().set).toBe('277')
  })
  test('grade takes an answer for an exercise', () => {
    const key = JSON.parse(
      readFileSync(new URL('../../content/exercises/c1367/key.json', import.meta.url), 'utf8'),
    )
    const answer = { diagnoses: [{ code: key.diagnoses[0].code }], procedures: [] }
    expect(engine(['grade'], JSON.stringify({ exercise: 'c1367', answer })).json().state).toBe('graded')
  })
  test('check finds nothing wrong with the shipped content', () => {
    expect(engine(['check', 'exercises/c0417'])).toMatchObject({ status: 0 })
  })
})

describe('exit 1: done, something to report', () => {
  test('an NPI with a wrong check digit', () => expect(engine(['npi', '1234567890']).status).toBe(1))
  test('a claim outside the days of the prices: nothing is guessed', () => {
    const line = professionalLine({ procedure: 'J1010', from: '2027-02-01', to: '2027-02-01' })
    const claim = professionalClaim({ lines: [line] })
    const { status, json } = engine(['price', '--payer=medicare-b'], JSON.stringify(claim))
    expect(status).toBe(1)
    expect(json().claims[0].lines[0].cannot).toMatch(/Outside these days nothing is guessed/)
  })
  test('a claim with a wrong NPI, as JSON and as 837, names edit, severity, place and sentence', () => {
    const claim = professionalClaim({ billing: { ...professionalClaim().billing, npi: '9210041475' } })
    for (const input of [JSON.stringify(claim), made(claim)]) {
      const { status, json } = engine(['scrub'], input)
      expect(status).toBe(1)
      expect(json().findings).toContainEqual(
        expect.objectContaining({
          id: 'npi-check-digit',
          severity: 'reject',
          at: 'billing.npi',
          message: expect.any(String),
        }),
      )
    }
  })
  test('an 835 that does not add up names level, place and cents', () => {
    const { edi835 } = engine(
      ['adjudicate'],
      JSON.stringify({ claim: professionalClaim(), payer: 'blue-ppo', receivedOn: '2026-03-20' }),
    ).json()
    const off = engine(
      ['balance'],
      edi835.replace(
        /BPR\*([A-Z])\*(\d+)/,
        (_: string, code: string, dollars: string) => `BPR*${code}*${Number(dollars) + 1}`,
      ),
    )
    expect(off.status).toBe(1)
    expect(off.json()).toMatchObject({
      balanced: false,
      differences: [{ level: 'transaction', cents: expect.any(Number) }],
    })
  })
})

describe('a file with several transactions', () => {
  const two = `${golden835}${golden835.replaceAll('0088', '0089').replace('CAS*PR*2*10~', 'CAS*PR*2*9~')}`
  test('read gives each on its own, beside the first kind as a whole', () => {
    const { status, json } = engine(['read', '--syntax'], `${golden837P}${golden271}`)
    expect(status).toBe(0)
    const { set, transactions } = json()
    expect(set).toBe('837P')
    expect(transactions.map((one: { set: string; control: string }) => [one.set, one.control])).toEqual([
      ['837P', '0021'],
      ['271', '0403'],
    ])
  })
  test('balance numbers them and says where', () => {
    const { status, json } = engine(['balance'], two)
    expect(status).toBe(1)
    expect(json()).toMatchObject({
      balanced: false,
      transactions: 2,
      differences: [{ transaction: 2, control: '0089' }, {}],
    })
  })
})

describe('exit 2: unreadable input, one clear line, no stack trace', () => {
  test.each([
    [['frob'], ''],
    [['read'], 'garbage'],
    [['make'], '{'],
    [['make'], '{"set":"271","value":1}'],
    [['make'], '{"set":"278","value":1}'],
    [['make'], '{"form":"professional"}'],
    [['scrub'], ''],
    [['scrub', '--sideways'], ''],
    [['scrub', '--today=tomorrow'], JSON.stringify(professionalClaim())],
    [['adjudicate'], '{"claim":1}'],
    [
      ['adjudicate'],
      JSON.stringify({ claim: professionalClaim(), payer: 'nobody', receivedOn: '2026-03-20' }),
    ],
    [['price'], JSON.stringify(professionalClaim())],
    [['price', '--payer=nobody'], JSON.stringify(professionalClaim())],
    [['status'], JSON.stringify({ claim: professionalClaim(), payer: 'blue-ppo', receivedOn: '2026-03-20' })],
    [['balance'], 'ISA*'],
    [['grade'], '{"exercise":"c9999","answer":{}}'],
    [['check', 'nope'], ''],
    [['read', 'no-such-file'], ''],
  ])('%j', (words, input) => {
    const { status, stdout, stderr } = engine(words, input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim()).not.toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

test('help documents every verb', () => {
  const { stdout } = engine(['--help'])
  for (const { name, help } of verbs) {
    expect(stdout).toContain(`  ${name}`)
    expect(help.length).toBeGreaterThan(80)
  }
  const help = engine(['scrub', '--help']).stdout
  expect(help).toContain('findings')
  expect(help).toContain(`${edits.length} edits at three gates.`)
  for (const { id } of edits) expect(help).toMatch(new RegExp(`^  ${id} +[A-Z0-9"“].*\\.$`, 'm'))
})

test('the help of adjudicate names every rule kind with what it decides, and what is not modelled', () => {
  const { stdout } = engine(['adjudicate', '--help'])
  for (const kind of ruleKinds)
    expect(stdout).toMatch(new RegExp(`^  ${kind.id} +${kind.says[0]}`.replace('(', '\\('), 'm'))
  expect(stdout).toContain('Not modelled:')
  expect(engine(['price', '--help']).stdout).toContain('relative-value')
})
