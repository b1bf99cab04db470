import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { books } from './explain/books.ts'
import { explain, unexplained } from './explain.ts'
import { type ElementTable, elementRef } from './guide/elements.ts'
import { elements837I, elements837P } from './guide/elements-837.ts'
import { elements270, elements271, elements276, elements277 } from './guide/elements-inquiry.ts'
import type { LoopUse, SegmentUse } from './guide/guide.ts'
import { guides } from './guide/guides.ts'
import { written } from './testing/written.ts'

/** Segments and elements a file has that nobody explains. */
const silent = (text: string): string[] =>
  explain(text).flatMap(({ title, raw, elements }) => [
    ...(title.includes('not known') ? [raw] : []),
    ...elements.filter(({ says }) => says.includes(unexplained)).map(({ ref }) => ref),
  ])

describe('every segment and element we write is explained', { timeout: 30_000 }, () => {
  test.each(written)('$id', ({ text }) => {
    fc.assert(
      fc.property(text, (file) => {
        expect(silent(file)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('loops are followed', () => {
  test.each(written)('$id: only the envelope and the header stand outside a loop', ({ text, outside }) => {
    const [file = ''] = fc.sample(text, 1)
    const found = explain(file)
      .filter(({ loop }) => loop === '')
      .map(({ segment }) => segment.id)
    expect([...new Set(found)].filter((id) => !outside.includes(id))).toEqual([])
  })
})

test('a segment nobody knows is kept and shown', () => {
  const rows = explain('ISA*x~ST*837*0001~QQQ*1*2~SE*3*0001~')
  expect(rows.map(({ segment }) => segment.id)).toEqual(['ISA', 'ST', 'QQQ', 'SE'])
  expect(rows[2]).toMatchObject({
    raw: 'QQQ*1*2',
    title: 'QQQ: not known here',
    elements: [{ ref: 'QQQ01', says: unexplained }, { ref: 'QQQ02' }],
  })
})

/** Segment uses of a guide with the loop each stands in. */
const usesIn = (use: LoopUse): { readonly loop: string; readonly use: SegmentUse }[] =>
  use.children.flatMap((child) => (child.kind === 'loop' ? usesIn(child) : [{ loop: use.id, use: child }]))

const tables: Readonly<Record<string, ElementTable>> = {
  '837P': elements837P,
  '837I': elements837I,
  '270': elements270,
  '271': elements271,
  '276': elements276,
  '277': elements277,
}

/** Elements of the sets that have no element table: segment, and the last element it may have. */
const lasts: Readonly<Record<string, number>> = {
  ...{
    BPR: 16,
    TRN: 3,
    DTM: 2,
    N1: 4,
    N3: 2,
    N4: 4,
    LX: 1,
    TS2: 19,
    CLP: 12,
    CAS: 4,
    MIA: 24,
    MOA: 9,
    AMT: 2,
  },
  ...{
    QTY: 2,
    LQ: 2,
    PLB: 4,
    RDM: 3,
    CUR: 3,
    AK1: 3,
    AK2: 3,
    IK3: 4,
    IK4: 4,
    IK5: 6,
    AK9: 9,
    CTX: 6,
    ST: 3,
    SE: 2,
  },
  ...{
    SVC: 7,
    STC: 4,
    REF: 2,
    PER: 8,
    CN1: 6,
    K3: 1,
    CRC: 7,
    HCP: 15,
    MEA: 3,
    PS1: 2,
    SV5: 6,
    MPI: 7,
    HL: 4,
    BHT: 6,
  },
}
/** What a set leaves out of a segment that others use further. */
const unused: Readonly<Record<string, readonly string[]>> = {
  '277CA': ['TRN03', 'SVC03', 'SVC05', 'SVC06'],
}

describe('every segment of every guide has a title, and each used element a sentence', () => {
  test.each(Object.entries(guides))('%s', (id, guide) => {
    const says = books[id]
    const silent = usesIn(guide).flatMap(({ loop, use }) => {
      const has = (ref: string) =>
        [ref, `${ref}-1`].some(
          (one) =>
            says?.has(`${loop}/${one}`) ||
            says?.has(one) ||
            (use.values.length > 0 && use.values.every((value) => says?.has(`${use.id}:${value}/${one}`))),
        )
      const table = tables[id]
      const listed = table?.last.has(use.id)
        ? [...table.uses.keys()]
            .filter((key) => new RegExp(`^(${loop}/)?${use.id}\\d\\d(-\\d)?$`).test(key))
            .map((key) => key.replace(/.*\//, ''))
        : Array.from({ length: lasts[use.id] ?? 0 }, (_, index) => elementRef(use.id, index + 1))
      return [
        ...(use.title.length > 2 ? [] : [`${use.id} has no title`]),
        ...listed.filter((ref) => !has(ref) && !unused[id]?.includes(ref)).map((ref) => `${loop}/${ref}`),
      ]
    })
    expect([...new Set(silent)]).toEqual([])
  })
})

test('a transaction of a set nobody knows is shown with what is shared, and says what is not described', () => {
  const rows = explain('ISA*x~GS*BE*A*B~ST*834*0001~N1*P5*ACME~QQQ*7~SE*4*0001~')
  expect(rows.map(({ title }) => title)).toEqual([
    'Envelope opens: who sends to whom, and with which separators',
    'Group opens: files of one kind and version',
    'Transaction begins',
    'N1: not known here',
    'QQQ: not known here',
    'Transaction ends',
  ])
  expect(rows[4]?.elements[0]?.says).toBe(unexplained)
})

test.each([
  ['L6', 'interest; negative when the payer was late and pays it'],
  ['WO', 'an overpayment taken back, of the claim in the reference'],
  ['FB', 'balance carried to or from another payment'],
])('PLB %s says why the payment is not the sum of its claims', (reason, words) => {
  const isa =
    'ISA*00*          *00*          *ZZ*TP001          *ZZ*X              *260402*0900*^*00501*000000001*0*T*:~'
  const text = `${isa}GS*HP*TP001*X*20260402*0900*1*X*005010X221A1~ST*835*0001~PLB*9210044175*20261231*${reason}:OLD1*-1.9~SE*3*0001~GE*1*1~IEA*1*000000001~`
  const plb = explain(text).find(({ segment }) => segment.id === 'PLB')
  expect(plb?.elements.find(({ ref }) => ref === 'PLB03-1')?.says).toContain(`${reason}: ${words}.`)
})
