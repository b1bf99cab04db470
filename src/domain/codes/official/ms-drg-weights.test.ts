import { describe, expect, test } from 'vitest'
import {
  anywhere,
  type Broken,
  change,
  cutAt,
  firstProblem,
  hugeLine,
  insert,
  onLine,
  twice,
  upTo,
  without,
} from './testing/broken.ts'
import { readText, sampleOf } from './testing/samples.ts'

const { name, text } = sampleOf('ms-drg-weights')

test('titles, weights as they are paid, lengths of stay; the year stands in the title of the table', () => {
  const read = readText('ms-drg-weights', text, { name }, 20)
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        head: { id: 'ms-drg-2026-10-01', name: 'MS-DRG weights, FY2027', count: 3 },
        columns: {
          code: ['001', '470', '999'],
          weight: ['28.2000', '1.9000', '0.0000'],
          mdc: ['PRE', '08', '**'],
        },
      },
    ],
  })
})

test('the weights of years before the cap have one column', () => {
  const older = text
    .replace('Weights - Before Cap\tWeights - 10% Cap Applied', 'Weights')
    .replaceAll(/\t\d+\.\d{4}(?=\t\d+\.\d{4})/g, '')
  expect(readText('ms-drg-weights', older, { name })).toMatchObject({
    ok: true,
    value: [{ columns: { weight: ['28.2000', '1.9000', '0.0000'] } }],
  })
})

const broken: readonly Broken[] = [
  ...anywhere(5),
  hugeLine(5),
  ['no header', without(3), 'file', 'It begins with'],
  ['header only', upTo(3), 'line 1', 'No MS-DRG'],
  ['cut between two lines', upTo(5), 'line 5', 'stops at 470 and never comes to 999'],
  ['cut inside a line', cutAt(5, 30), 'line 5', 'cells where the header names'],
  ['cut inside a number', cutAt(6, 40), 'line 6', 'cells where the header names'],
  ['commas', (all) => all.replaceAll('\t', ','), 'file', 'It begins with'],
  ['a weight of words', change('1.9000', 'high'), 'line 5', 'The weight of MS-DRG 470 is "high"'],
  ['a weight with a comma', change('1.9000', '1,9'), 'line 5', 'not a number'],
  [
    'columns swapped',
    onLine(5, (line) => line.replace('470\tYes', 'Yes\t470')),
    'line 5',
    '"Yes" is no MS-DRG',
  ],
  ['a DRG of four digits', change('\n470\t', '\n4700\t'), 'line 5', '"4700" is no MS-DRG'],
  ['a DRG twice', twice(5), 'line 6', '470 stands here a second time'],
  ['two years joined', (all) => all + all, 'line 10', 'is no MS-DRG'],
  ['a sentence with tabs', insert(5, 'see\tthe\tweb\tpage\t\t\t\t\t\t'), 'line 5', 'is no MS-DRG'],
]

describe('a broken file gives no release, and says where and what', () => {
  test.each(broken)('%s', (_, damage, at, says) => {
    const problem = firstProblem('ms-drg-weights', damage)
    expect(problem).toContain(says)
    expect(problem.startsWith(`${at}: `), problem).toBe(true)
  })
})
