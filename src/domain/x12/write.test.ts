import { describe, expect, test } from 'vitest'
import { envelope } from './testing/plain.ts'
import { type Written, writeAmount, writeInterchange, writeQuantity } from './write.ts'

const name = { functional: 'HC', st: '837', version: '005010X222A1', st03: true }
const write = (...body: Written[]) => writeInterchange(name, body, envelope).split('~\n')

describe('amounts have no currency sign and no zeros at the end', () => {
  test.each([
    [0, '0'],
    [12_500, '125'],
    [12_550, '125.5'],
    [12_555, '125.55'],
    [5, '0.05'],
    [-125, '-1.25'],
    [-5, '-0.05'],
    [100_000_000, '1000000'],
  ])('%d cents → %s', (cents, text) => expect(writeAmount(cents)).toBe(text))
})

test.each([
  [1, '1'],
  [0.125, '0.125'],
  [0.1 + 0.2, '0.3'],
  [14.5, '14.5'],
])('a quantity of %d → %s', (quantity, text) => expect(writeQuantity(quantity)).toBe(text))

describe('the envelope', () => {
  test('ISA is 106 characters with its terminator, whatever the ids', () => {
    for (const sender of ['A', 'A SENDER WITH A VERY LONG NAME', 'X*Y~Z']) {
      const text = writeInterchange(name, [], { ...envelope, sender })
      expect([text.indexOf('~'), text.slice(0, 105).split('*').length]).toEqual([105, 17])
    }
  })
  test('counts and control numbers close what they opened', () => {
    const rows = write(['LX', '1'], ['LX', '2'])
    expect(rows.slice(-4, -1)).toEqual(['SE*4*0007', 'GE*1*7', 'IEA*1*000000007'])
    expect(rows.find((row) => row.startsWith('ST'))).toBe('ST*837*0007*005010X222A1')
  })
})

describe('segments', () => {
  test.each<[string, Written, string]>([
    ['empty elements at the end are trimmed', ['NM1', '85', '', undefined, ''], 'NM1*85'],
    ['empty elements inside stay', ['SBR', 'P', '', 'G'], 'SBR*P**G'],
    ['empty components at the end are trimmed', ['HI', ['ABK', 'E119', '', '']], 'HI*ABK:E119'],
    ['empty components inside stay', ['HI', ['BE', '80', '', '', '3']], 'HI*BE:80:::3'],
    ['an empty composite is an empty element', ['SV2', '0120', ['', ''], '1'], 'SV2*0120**1'],
    ['a separator in data becomes a blank', ['NTE', 'ADD', 'A*B:C~D^E'], 'NTE*ADD*A B C D E'],
    ['so do line breaks', ['NTE', 'ADD', 'one\r\ntwo'], 'NTE*ADD*one  two'],
    ['blanks around data are dropped', ['N3', '  12 Quarry Rd '], 'N3*12 Quarry Rd'],
  ])('%s', (_, segment, row) => expect(write(segment)[3]).toBe(row))
})
