import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../claim/fields.ts'
import { lookUp } from './look-up.ts'

describe('from a box, a name or words to what carries them', () => {
  test.each([
    ['24E', 'Box 24E', /SV107/],
    ['box 26', 'Box 26', /2300 CLM01/],
    ['FL 4', 'FL 4', /CLM05/],
    ['CLM05-3', 'CLM05-3', /Frequency/],
    ['clp', 'CLP', /Claim as decided/],
    ['place of service', 'Box 24B', /SV105/],
    ['prior authorization', 'REF', /G1/],
    ['account number', 'CLM01', /account number/i],
    ['deductible', 'CAS02', /reason/i],
  ])('%s', (query, name, says) => {
    const found = lookUp(query).filter((entry) => entry.name === name)
    expect(found.some((entry) => says.test(`${entry.place} ${entry.says}`))).toBe(true)
  })
  test.each([
    ['', 0],
    ['zzzz', 0],
  ])('"%s" finds nothing', (query, count) => {
    expect(lookUp(query)).toHaveLength(count)
  })
  test('every box that travels is found by its number', () => {
    const lost = (['professional', 'institutional'] as const).flatMap((form) =>
      fieldsOf(form)
        .filter(({ wire, reserved }) => wire !== '' && !reserved)
        .filter(({ box, wire }) => {
          const [number = ''] = box.split('.')
          return !lookUp(number === 'carrier' ? 'payer block' : number.replace('FL', 'FL '), 400).some(
            ({ place }) => place === wire,
          )
        })
        .map(({ box }) => box),
    )
    expect(lost).toEqual([])
  })
  test('a sentence of several sets is one entry', () => {
    expect(lookUp('ISA13')[0]?.sets).toHaveLength(9)
  })
})
