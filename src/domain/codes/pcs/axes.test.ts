import { describe, expect, test } from 'vitest'
import { axesOf, choiceOf, chooseIn, filledIn, nextAxis, writtenChoice } from './axes.ts'
import { codesOfTable } from './codes.ts'
import { examplePcs } from './fixture.ts'
import type { Axis } from './tables.ts'

const possible = (choice: string, axis: Axis) =>
  axesOf(examplePcs, choice)
    [axis - 1]?.values.filter(({ isPossible }) => isPossible)
    .map(({ character }) => character)
    .join('')

describe('what may stand in a place', () => {
  test.each([
    ['nothing chosen: the section', '', 1, '0'],
    ['nothing chosen: no body system yet', '', 2, ''],
    ['operations of a body system', '0D', 3, 'BHT'],
    ['body parts of a table', '0DB', 4, '56J'],
    ['approaches of a body part', '0DB5', 5, '034'],
    ['approaches of another', '0DB6', 5, '0348'],
    ['a body part by the approach, chosen first', '0DB_8', 4, '6'],
    ['a qualifier by the approach', '0DB_0', 7, 'XZ'],
    ['a body part by the qualifier, chosen first', '0DB___3', 4, '6'],
    ['the value chosen and the others that would fit', '0DT60', 5, '04'],
  ])('%s', (_, choice, axis, values) => {
    expect(possible(choice, axis as Axis)).toBe(values)
  })

  test('a value that is not possible says what is in its way', () => {
    const value = axesOf(examplePcs, '0DB5')[4]?.values.find(({ character }) => character === '8')
    expect(value).toMatchObject({
      isPossible: false,
      why: 'No row of table 0DB has Via Natural or Artificial Opening Endoscopic with Esophagus.',
    })
  })

  test('whatever possible values are taken, in any order, the end is a code of the table', () => {
    for (const table of Object.keys(examplePcs.tables))
      for (const order of ['4567', '7654', '5746', '6475'])
        for (let turn = 0; turn < 4; turn++) {
          let choice = choiceOf(table)
          for (const [index, axis] of [...order].map(Number).entries()) {
            const values = possible(choice, axis as Axis) ?? ''
            choice = chooseIn(examplePcs, choice, axis as Axis, values[(turn + index) % values.length])
          }
          expect(codesOfTable(examplePcs, table)).toContain(choice)
        }
  })
})

describe('going back', () => {
  test.each([
    ['a place is opened and the others stay', '0DTJ4ZZ', 5, undefined, '0DTJ_ZZ'],
    ['another value that fits changes one place', '0DTJ4ZZ', 5, '0', '0DTJ0ZZ'],
    ['what no longer fits is opened', '0DB68Z3', 4, '5', '0DB5_Z_'],
    ['another operation opens places 4 to 7', '0DTJ4ZZ', 3, 'B', '0DB____'],
    ['the same operation changes nothing', '0DTJ4ZZ', 3, 'T', '0DTJ4ZZ'],
  ])('%s', (_, choice, axis, character, after) => {
    expect(chooseIn(examplePcs, choice, axis as Axis, character)).toBe(after)
  })

  test('the next place is the first that is open', () => {
    expect(nextAxis(axesOf(examplePcs, '0DTJ'))?.name).toBe('Approach')
    expect(nextAxis(axesOf(examplePcs, '0DTJ4ZZ'))).toBeUndefined()
  })

  test.each([
    ['0DT6', '0DT6_ZZ'],
    ['0DH5', '0DH58_Z'],
    ['0DTJ4ZZ', '0DTJ4ZZ'],
    ['0D', '0D_____'],
    ['0DT9', '0DT9___'],
  ])('places with one value left are filled: %s', (choice, after) => {
    expect(filledIn(examplePcs, choice)).toBe(after)
  })

  test.each([
    ['0dt-j!', '0DT_J__', '0DT_J'],
    ['', '_______', ''],
    ['O1', '_1_____', '_1'],
  ])('text %s is a choice', (text, choice, written) => {
    expect(choiceOf(text)).toBe(choice)
    expect(writtenChoice(choice)).toBe(written)
  })
})
