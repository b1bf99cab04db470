import { describe, expect, test } from 'vitest'
import { authorization } from './kind.ts'
import { portalAnswer } from './portal.ts'
import { AuthorizationKey, AuthorizationPrompt } from './schema.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const note =
  'Pain in the right lower belly for six weeks.\nTender on examination.\nUltrasound was not conclusive.\nHe takes sertraline for anxiety.'
const prompt = AuthorizationPrompt.parse({
  id: 'auth-x',
  text: 'Ask the plan.',
  skill: 'authorization',
  today: '2026-03-06',
  papers: [{ id: 'note', title: 'Note', text: note }],
  plan: {
    id: 'plan',
    name: 'Test Plan',
    rules: [
      {
        id: 'r1',
        rule: 'authorization',
        inForce: year,
        source: 'simulated-plan',
        params: { scope: { families: ['scan'] } },
      },
    ],
    policies: [
      {
        id: 'p1',
        rule: 'r1',
        title: 'Scans',
        inForce: year,
        source: 'simulated-policy',
        scope: { families: ['scan'] },
        criteria: [
          { id: 'finding', says: 'a finding on examination' },
          { id: 'before', says: 'a test before it' },
        ],
        units: 1,
        days: 30,
      },
    ],
    decision: [{ inForce: year, source: 'cfr-42-422-568', standardDays: 7, expeditedHours: 72 }],
    members: [
      {
        payer: 'plan',
        memberId: 'TP100200',
        last: 'Roe',
        first: 'Ana',
        birth: '1980-01-01',
        sex: 'F',
        coverage: year,
      },
    ],
    network: ['9000000002'],
    families: { X0001: 'scan', X0002: 'visit' },
  },
  providers: [
    { id: '9000000001', label: 'Dr. Order' },
    { id: '9000000002', label: 'Imaging Center' },
    { id: '9000000003', label: 'Other Imaging' },
  ],
  procedures: [
    { id: 'X0001', label: 'X0001 Scan' },
    { id: 'X0002', label: 'X0002 Visit' },
  ],
  places: [{ id: '22', label: '22 Outpatient hospital' }],
  follow: {
    text: 'The surgeon did X0002 instead. What now?',
    options: [
      { id: 'a', text: 'Ask for a change' },
      { id: 'b', text: 'Bill X0001' },
    ],
  },
})
const key = AuthorizationKey.parse({
  request: {
    memberId: 'TP100200',
    ordering: '9000000001',
    servicing: '9000000002',
    procedure: 'X0001',
    diagnosis: 'R10.31',
    units: 1,
    from: '2026-03-12',
    to: '2026-03-12',
    place: '22',
    urgency: 'standard',
  },
  facts: {
    finding: [{ document: 'note', quote: 'Tender on examination' }],
    before: [{ document: 'note', quote: 'Ultrasound was not conclusive' }],
  },
  beyond: [
    {
      span: { document: 'note', quote: 'sertraline for anxiety' },
      why: 'The plan does not need his mental health for a scan.',
    },
  ],
  because: { needed: 'Scans are on the list.' },
  follow: {
    right: 'a',
    because: { a: { text: 'Ask in time.' }, b: { text: 'That is false.' } },
    source: 'payer-policy',
  },
  source: 'payer-policy',
})
const solved = authorization.solve(prompt, key)
const grade = (more: Partial<typeof solved>) => authorization.grade(prompt, key, { ...solved, ...more })
const field = (more: Record<string, string>) => ({ fields: { ...solved.fields, ...more } })

describe('authorization', () => {
  test('the model answer earns every point and is certified', () => {
    const full = grade({})
    expect(full.state === 'graded' && full.earned === full.possible).toBe(true)
    expect(portalAnswer(prompt, key, solved)).toMatchObject({ result: 'certified' })
    expect(solved.answerBy).toBe('03/13/2026')
  })
  test('blank names what is blank and nothing else', () => {
    expect(authorization.grade(prompt, key, authorization.blank())).toEqual({
      state: 'incomplete',
      missing: [
        { at: 'needed', message: 'Whether an authorization is needed is blank.' },
        { at: 'follow', message: 'The last question is blank.' },
      ],
    })
    const half = authorization.grade(prompt, key, { ...authorization.blank(), needed: 'yes' })
    expect(half.state === 'incomplete' ? half.missing.length : 0).toBe(13)
    expect(JSON.stringify(half)).not.toMatch(/TP100200|R10|X000/)
  })
  test.each([
    [
      'a digit of the member ID exchanged',
      field({ memberId: 'TP100020' }),
      'memberId',
      'knows no member TP100020',
    ],
    ['out of network', field({ servicing: '9000000003' }), 'servicing', 'not in the network'],
    ['two units', field({ units: '2' }), 'units', 'Certified in part'],
    ['the visit', field({ procedure: 'X0002' }), 'procedure', 'asks for no authorization'],
    ['a day that is none', field({ from: '2026-02-30' }), 'from', 'cannot read it'],
  ])('%s: the mark tells what the portal makes of it', (_, more, at, words) => {
    const graded = grade(more)
    const mark = graded.state === 'graded' ? graded.marks.find((one) => one.at === at) : undefined
    expect(mark).toMatchObject({ verdict: 'wrong', earned: 0, effect: expect.stringContaining(words) })
  })
  test.each([
    ['no dot, small letters', field({ diagnosis: 'r1031' })],
    ['another way of writing the day', field({ from: '3/12/26' })],
  ])('%s is the same', (_, more) => {
    const graded = grade(more)
    expect(graded.state === 'graded' && graded.earned === graded.possible).toBe(true)
  })
  test('words that are not attached are missed, and the portal pends', () => {
    const evidence = solved.evidence.slice(0, 1)
    expect(portalAnswer(prompt, key, { ...solved, evidence })).toMatchObject({
      result: 'pended',
      missing: ['before'],
    })
    expect(grade({ evidence })).toMatchObject({
      marks: expect.arrayContaining([expect.objectContaining({ at: 'evidence.before', verdict: 'missed' })]),
    })
  })
  test('more than is needed costs a point', () => {
    const [full, more] = [
      grade({}),
      grade({ evidence: [...solved.evidence, { document: 'note', quote: 'anxiety', nth: 1 }] }),
    ]
    expect(full.state === 'graded' && more.state === 'graded' && full.earned - more.earned).toBe(1)
  })
  test('no, where it is needed, loses the request too', () => {
    const graded = authorization.grade(prompt, key, { ...authorization.blank(), needed: 'no', follow: 'a' })
    expect(graded).toMatchObject({ state: 'graded', earned: 2 })
    expect(JSON.stringify(graded)).toContain('CO-197')
  })
  test('where none is needed the form stays empty', () => {
    const visit = AuthorizationKey.parse({ ...key, request: { ...key.request, procedure: 'X0002' } })
    const answer = authorization.solve(prompt, visit)
    expect(answer).toMatchObject({ needed: 'no', fields: {} })
    expect(authorization.grade(prompt, visit, answer)).toMatchObject({ earned: 5, possible: 5 })
    expect(authorization.grade(prompt, visit, { ...solved })).toMatchObject({ earned: 2, possible: 5 })
  })
  test('a request the record cannot support has no number to put anywhere', () => {
    const bare = AuthorizationKey.parse({ ...key, facts: { ...key.facts, before: [] } })
    expect(authorization.solve(prompt, bare).box).toBe('none')
  })
})
