import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNpi } from '../kernel/npi.ts'
import { balance } from './balance.ts'
import { deidentify } from './deidentify.ts'
import { elementRef } from './guide/elements.ts'
import { readAny } from './sets.ts'
import { setsIn } from './sets-in.ts'
import { golden835, golden837I, golden837P } from './testing/golden.ts'
import { golden271 } from './testing/golden-eligibility.ts'
import { golden277 } from './testing/golden-status.ts'
import { written } from './testing/written.ts'

const seed = 'a secret of this tab'

/** What says who somebody is, independently of the rules under test. */
const telling = new Set(
  'NM103 NM104 NM105 NM109 N102 N104 N301 N401 N403 DMG02 CLM01 CLP01 CLP07 PER02 PER04 TRN02 NTE02 MSG01 SBR03 SBR04 BPR15 PLB01 ISA06 ISA08 BHT03 SVD01'.split(
    ' ',
  ),
)
const lineNumbers = new Set(['6R', 'FJ', '0K', 'P4', '1S', 'APC', 'F2', 'CE'])

function tellingIn(text: string): string[] {
  return setsIn(text)
    .tokens.segments.flatMap(({ id, elements }) =>
      elements.filter(
        (_, index) =>
          telling.has(elementRef(id, index + 1)) ||
          (id === 'REF' && index === 1 && !lineNumbers.has(elements[0] ?? '')),
      ),
    )
    .map((value) => value.trim())
    .filter((value) => value.length >= 4)
}

describe('nobody of the original is in the copy, and the copy says the same', { timeout: 60_000 }, () => {
  test.each(written)('$id', ({ text }) => {
    fc.assert(
      fc.property(text, (original) => {
        const copy = deidentify(original, seed)
        const values = setsIn(copy).tokens.segments.flatMap(({ elements }) =>
          elements.flatMap((element) => [element.trim(), ...element.split(':')]),
        )
        const left = tellingIn(original).filter(
          (value) => values.includes(value) || (value.length >= 7 && copy.includes(value)),
        )
        expect(left).toEqual([])
        expect(deidentify(original, seed)).toBe(copy)
        const [one, other] = [readAny(original), readAny(copy)]
        expect(other.ok).toBe(one.ok)
        expect(balance(copy).differences.map(({ level, at, cents }) => [level, at, cents])).toEqual(
          balance(original).differences.map(({ level, at, cents }) => [level, at, cents]),
        )
        const shape = (file: string) =>
          setsIn(file).tokens.segments.map(({ id, elements }) => [id, elements.length])
        expect(shape(copy)).toEqual(shape(original))
      }),
      { numRuns: 60 },
    )
  })
})

test('what belongs together still does, over two files of one visit', () => {
  const [claim, remittance] = [deidentify(golden837P, seed), deidentify(golden835, seed)]
  const account = /CLM\*([^*]+)\*/.exec(claim)?.[1]
  expect(account).not.toBe('AC1001')
  expect(remittance).toContain(`CLP*${account}*1*285*170*35`)
  const read = readAny(claim)
  expect(read.ok && JSON.stringify(read.value)).not.toMatch(/OKAFOR|AC1001|NSH204778|QUARRY|20170519/)
  expect(deidentify(golden837P, 'another secret')).not.toBe(claim)
})

test('an NPI becomes a training NPI, a ZIP no place, a birthday an earlier day, codes and money stay', () => {
  const copy = deidentify(golden837P, seed)
  for (const [, npi] of copy.matchAll(/\*XX\*(\d+)/g))
    expect(readNpi(npi ?? '')).toMatchObject({ valid: true, training: true })
  for (const [, zip] of copy.matchAll(/N4\*[^*]+\*PA\*(\d+)/g)) expect(zip).toMatch(/^00[0-4]/)
  const [, birth = ''] = /DMG\*D8\*(\d+)\*M/.exec(copy) ?? []
  expect(birth < '20170519' && birth >= '20161120').toBe(true)
  for (const kept of [
    'HI*ABK:S61411A*ABF:W260XXA',
    'SV1*HC:X0213:25*165*UN*1***1',
    'DTP*472*D8*20260302',
    'SE*34*0021',
  ])
    expect(copy).toContain(kept)
})

test.each([
  ['837I', golden837I, /LINDQVIST|RAVI|MUNOZ|H-2204|MR7781|HOLLOW|9AA9AA9AA99/],
  ['271', golden271, /OKAFOR|GRP-204|CEDAR MILLS|PRIMARY CARE; SPECIALIST|5555550142|LIND/],
  ['277', golden277, /OKAFOR|AC1002|NS26080007|EFT900811/],
])('%s: names, numbers and free text are gone', (_, text, gone) => {
  const copy = deidentify(text, seed)
  expect(copy.match(gone)).toBeNull()
  expect(readAny(copy).ok).toBe(true)
})

test('what stands in a segment nobody knows does not come through', () => {
  const text = golden835.replace('LX*1~', 'QQQ*JUNE OKAFOR*4125550142*AB~LX*1~')
  const copy = deidentify(text, seed)
  expect(copy).toMatch(/QQQ\*[A-Z]{4} [A-Z]{6}\*\d{10}\*AB~/)
  expect(copy).not.toContain('JUNE')
  expect(copy).not.toContain('4125550142')
})

test('any text at all', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
      deidentify(text, seed)
    }),
    { numRuns: 100 },
  )
})
