import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { golden835, golden837I, golden837P } from '../testing/golden.ts'
import { golden271Refused } from '../testing/golden-eligibility.ts'
import { golden277NotFound, goldenTA1 } from '../testing/golden-status.ts'
import { mutate, mutation } from '../testing/mutate.ts'
import { written } from '../testing/written.ts'
import { encodingOf, MOST_BYTES, tooLarge } from './not-wire.ts'
import { samples } from './samples.ts'
import { type FileHead, WireDesk } from './wire-desk.ts'

function opened(text: string): { desk: WireDesk; head: FileHead } {
  const desk = WireDesk.open(text)
  if (!desk.ok) throw new Error(desk.problems[0]?.message)
  const steps = desk.value.head()
  let step = steps.next()
  while (!step.done) step = steps.next()
  return { desk: desk.value, head: step.value }
}

/** Everything a page can ask. */
function askAll(text: string): void {
  const desk = WireDesk.open(text)
  if (!desk.ok) {
    expect(desk.problems[0]?.message).toMatch(/\.$/)
    return
  }
  const { head } = opened(text)
  for (const { index } of head.sets) {
    desk.value.segments({ set: index, find: 'name', count: 20 })
    const { total } = desk.value.claims(index, '', 0, 5)
    for (let claim = 0; claim < Math.min(total, 3); claim++) desk.value.claim(index, claim)
    desk.value.remits(index, { count: 5 })
    desk.value.benefits(index, 0, 5)
    desk.value.todo(index)
  }
  // What a worker hands over must survive the copy.
  structuredClone(head)
  structuredClone(desk.value.segments({ count: 50 }))
}

describe('a sample of each set opens whole: no fault, nothing unknown, something in each of its views', () => {
  test.each(Object.entries(samples))('%s', (id, text) => {
    const { desk, head } = opened(text)
    expect(head.faults).toEqual([])
    expect(head.sets.map((set) => set.id)).toEqual(id === '835' ? ['835', '835'] : [id])
    expect(desk.segments({ count: 200 }).rows.filter(({ title }) => title.includes('not known'))).toEqual([])
    for (const { index, views } of head.sets) {
      if (views.includes('claims')) expect(desk.claim(index, 0)).toMatchObject({ problems: [] })
      if (views.includes('remits')) expect(desk.remits(index, { count: 5 })?.rows[0]?.problems).toEqual([])
      if (views.includes('benefits')) expect(desk.benefits(index, 0, 5)?.total).toBe(1)
      if (views.includes('todo') && id !== '271') expect(desk.todo(index)).not.toEqual([])
    }
  })
})

describe('the head of a file says who, when, how many and how much', () => {
  test.each([
    ['837P', golden837P, ['CEDAR FAMILY MEDICINE', 'NORTHSTAR HEALTH', '1 claim, $285.00']],
    ['837I', golden837I, ['CEDAR HOLLOW HOSPITAL', 'TRAINING MEDICARE A', '1 claim, $3,450.75']],
    ['835', golden835, ['NORTHSTAR HEALTH', 'CEDAR FAMILY MEDICINE', '1 claim, $171.25 paid']],
    ['277', golden277NotFound, ['NORTHSTAR HEALTH', 'CEDAR FAMILY MEDICINE', '1 claim answered']],
  ])('%s', (id, text, says) => {
    const [set] = opened(text).head.sets
    expect(set?.id).toBe(id)
    expect([set?.from, set?.to, set?.holds]).toEqual(says)
  })
})

test('a file of many transactions travels in pages', () => {
  const st = golden835.slice(golden835.indexOf('ST*'), golden835.indexOf('GE*'))
  const { desk, head } = opened(golden835.replace(st, st.repeat(120)))
  expect([head.sets.length, head.count]).toEqual([50, 120])
  expect(desk.heads(110, 50).map(({ index }) => index)).toEqual([
    110, 111, 112, 113, 114, 115, 116, 117, 118, 119,
  ])
  expect(desk.remits(119, { count: 1 })?.rows[0]?.account).toBe('AC1001')
})

describe('a box and its segment find each other', () => {
  test.each([
    [golden837P, '24E line 2', 'SV1*HC:X0012*120*UN*1***1:2', 'SV107', '1:2'],
    [golden837P, '26', 'CLM*AC1001*285***11:B:1*Y*A*Y*Y**OA', 'CLM01', 'AC1001'],
    [golden837P, '21B', 'HI*ABK:S61411A*ABF:W260XXA', 'HI02-2', 'W260XXA'],
    [golden837I, 'FL4', 'CLM*H-2204*3450.75***11:A:1**A*Y*Y', 'CLM05-1', '11'],
    [golden837I, 'FL42 line 1', 'SV2*0120**3000*DA*3', 'SV201', '0120'],
  ])('%#: box %s', (text, box, raw, ref, value) => {
    const claim = opened(text).desk.claim(0, 0)
    const link = claim?.links.find((one) => one.box === box && one.ref === ref)
    expect(link?.value).toBe(value)
    expect(claim?.segments.find(({ segment }) => segment.position === link?.position)?.raw).toBe(raw)
  })
})

describe('segments are found by name, by element, by what stands in them and by what they mean', () => {
  test.each([
    ['CLP', 1],
    ['clp04', 1],
    ['CAS*PR', 2],
    ['okafor', 1],
    ['allowed', 2],
    ['nothing like that', 0],
    ['', 35],
  ])('%s', (find, total) => {
    expect(opened(golden835).desk.segments({ find, count: 10 }).total).toBe(total)
  })
  test('the page that holds a segment', () => {
    const page = opened(golden835).desk.segments({ at: 25, count: 10 })
    expect([page.from, page.rows.map(({ segment }) => segment.position).includes(25)]).toEqual([20, true])
  })
})

describe('an answer is a list of what to do', () => {
  test.each([
    ['999 refused', samples['999'], ['rejected', 'rejected'], /send all its claims again/],
    ['277CA', samples['277CA'], ['right', 'rejected'], /wait for the remittance/],
    ['271 refused', golden271Refused, ['rejected', 'rejected'], /^$/],
    ['277, no such claim', golden277NotFound, ['warning'], /within the filing limit/],
    ['277, records asked for', samples['277'], ['warning'], /send what is asked for/],
    ['TA1', goldenTA1, ['rejected'], /under a new number/],
  ])('%s', (_, text, kinds, next) => {
    const todo = opened(text).desk.todo(0)
    expect(todo.map(({ kind }) => kind)).toEqual(kinds)
    expect(todo[0]?.next).toMatch(next)
    for (const { about, says, positions } of todo) {
      expect(about).not.toBe('')
      expect(says.every((sentence) => /[.]$/.test(sentence))).toBe(true)
      expect(positions.length).toBeGreaterThan(0)
    }
  })
  test('an error of a 999 is found in the claim it answers', () => {
    const { points } = opened(samples['999']).desk.todo(0)[1] ?? {}
    const { desk } = opened(samples['837P'])
    const position = desk.find(points?.group ?? '', points?.set ?? '', points?.position ?? 0) ?? 0
    expect(desk.segments({ at: position, count: 1 }).rows[0]?.raw).toBe('HI*ABK:J209*ABF:R05.1')
  })
})

describe('an envelope that is not whole says what is missing', () => {
  test.each([
    ['SE is lost', golden835.replace(/SE\*31\*0088~\n/, ''), /has no SE\./],
    [
      'SE counts wrong',
      golden835.replace('SE*31', 'SE*30'),
      /^SE01 \(segment 33\) says 30, and there are 31 /,
    ],
    [
      'SE has another number',
      golden835.replace('SE*31*0088', 'SE*31*0089'),
      /^SE02 \(segment 33\) is "0089"/,
    ],
    ['GE counts wrong', golden835.replace('GE*1*', 'GE*2*'), /^GE01 .* says 2, and there are 1 transactions/],
    ['IEA is lost', golden835.replace(/IEA.*~\n/, ''), /^ISA \(segment 1\) is never closed/],
    ['a second ISA before the first is closed', golden835.replace('GE*1*88~', golden835), /is never closed/],
    ['cut in the middle', golden835.slice(0, 700), /has no terminator; the file may be cut off\./],
  ])('%s', (_, text, says) => {
    const { faults } = opened(text).head
    expect(faults.some(({ message }) => says.test(message))).toBe(true)
  })
})

describe('what is no X12 is refused with what it is and what to do', () => {
  test.each([
    ['<html>', /web page/],
    ['{"a":1}', /JSON/],
    ['MSH|^~\\&|A', /HL7/],
    ["UNB+UNOA:1'", /EDIFACT/],
    ['name,amount\nA,1', /it begins with "name,amount A,1"/],
    ['  \n', /There is no text here/],
    ['ISA*00*          *00*', /envelope \(ISA\) is there, but no transaction/],
  ])('%s', (text, says) => {
    const desk = WireDesk.open(text)
    expect(!desk.ok && desk.problems[0]?.message).toMatch(says)
  })
  const bytes = (...some: number[]) => new Uint8Array(some)
  test.each([
    ['zip', bytes(0x50, 0x4b, 3, 4), /zip/],
    ['PDF', bytes(0x25, 0x50, 0x44, 0x46), /PDF/],
    ['program', bytes(73, 83, 65, 0, 9, 9), /Byte 4/],
  ])('%s by its first bytes', (_, head, says) => {
    const read = encodingOf(head)
    expect(!read.ok && read.problems[0]?.message).toMatch(says)
  })
  test.each([
    ['UTF-8', bytes(73, 83, 65, 42), 'utf-8'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 73, 0), 'utf-16le'],
    ['UTF-16 without one', bytes(73, 0, 83, 0), 'utf-16le'],
    ['UTF-16, other order', bytes(0, 73, 0, 83), 'utf-16be'],
  ])('%s', (_, head, encoding) => expect(encodingOf(head)).toEqual({ ok: true, value: encoding }))
  test.each([
    [0, /empty/],
    [200_000_000, /The file has 200 MB; up to 32 MB are read here\./],
  ])('%d bytes', (size, says) => expect(tooLarge(size)).toMatch(says))
  test('a file at the limit is read', () => expect(tooLarge(MOST_BYTES)).toBeUndefined())
})

describe('no file makes the desk throw', { timeout: 60_000 }, () => {
  test.each(written)('$id as written', ({ text }) => {
    fc.assert(fc.property(text, askAll), { numRuns: 25 })
  })
  test('damaged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(golden837P, golden837I, golden835, ...Object.values(samples)),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (text, mutations) => askAll(mutations.reduce(mutate, text)),
      ),
      { numRuns: 300 },
    )
  })
  test('any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'binary' }), askAll), { numRuns: 200 })
  })
})
