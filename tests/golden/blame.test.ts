import { expect, test } from 'vitest'
import { readCase, readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { blame } from '../../src/domain/office/blame.ts'
import type { Change } from '../../src/domain/office/scenario.ts'
import { Walk } from './walk.ts'

const shelf = readShelf(new ContentReader())

function blamed(id: string, changes: readonly Change[], at: string) {
  const one = readCase(shelf, id)
  if (!one) throw new Error(`no case ${id}`)
  const walk = new Walk(one, shelf.book).code(changes).send(changes)
  const [file] = walk.account.claims
  if (!file) throw new Error('nothing was sent')
  return blame(walk.account, file, at, one.line)
}

test.each([
  [
    'a modifier that was left out is the coding of step 1',
    'c0522',
    [{ answer: 'procedures.0.modifiers', value: [] }],
    'lines.0.modifiers',
    'student',
    1,
    'was left out in your coding',
  ],
  [
    'a code that was entered is the coding too',
    'c0522',
    [],
    'lines.0.procedure',
    'student',
    1,
    'came from your coding',
  ],
  [
    'a box typed over is the sending of step 2',
    'c0417',
    [{ box: '33a', value: '9210041475' }],
    'billing.npi',
    'student',
    2,
    'You typed',
  ],
  [
    'a birth date of the record is the front desk',
    'c0829',
    [],
    'patient.birth',
    'front-desk',
    undefined,
    'wrong way round',
  ],
  [
    "the practice's own number is its provider file",
    'c0417',
    [],
    'billing.npi',
    'front-desk',
    undefined,
    'provider file',
  ],
] as const)('%s', (_, id, changes, at, owner, step, says) => {
  const found = blamed(id, changes as readonly Change[], at)
  expect({ owner: found.owner, step: found.step }).toEqual({ owner, step })
  expect(found.says).toContain(says)
})

test('a mistake of another party ends the walk at its row', () => {
  const one = readCase(shelf, 'c0638')
  if (!one) throw new Error('no case')
  const walk = new Walk(one, shelf.book).code().send().wait()
  const [file] = walk.account.claims
  const short = walk.remit?.lines
    .flatMap((line) => line.adjustments)
    .find((each) => each.because.owner === 'payer')
  expect(short?.reason).toBe('45')
  expect(
    file && short && blame(walk.account, file, short.because.at, one.line, short.because.owner),
  ).toMatchObject({ owner: 'payer' })
})
