import { describe, expect, test } from 'vitest'
import { tokenise } from './tokenise.ts'

const isa = (element: string, repetition: string, component: string, terminator: string) =>
  `${['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', 'A'.padEnd(15), 'ZZ', 'B'.padEnd(15), '260304', '0930', repetition, '00501', '000000001', '0', 'T', component].join(element)}${terminator}`

describe('separators come from the ISA itself', () => {
  test.each([
    ['the usual ones', '*', '^', ':', '~'],
    ['greater-than between components', '*', '^', '>', '~'],
    ['bars between elements', '|', '!', '>', "'"],
    ['a line feed as terminator', '*', '^', ':', '\n'],
    ['a carriage return as terminator', '*', '^', ':', '\r'],
    ['an unprintable separator', '\u001d', '\u001f', '\u001e', '\u001c'],
  ])('%s', (_, element, repetition, component, terminator) => {
    const { delimiters, segments, problems } = tokenise(
      `${isa(element, repetition, component, terminator)}\r\nIEA${element}1${terminator}`,
    )
    expect(delimiters).toEqual({ element, repetition, component, terminator })
    expect(segments.map(({ id }) => id)).toEqual(['ISA', 'IEA'])
    expect(problems).toEqual([])
  })

  test('an older ISA11 (U) is no separator', () => {
    expect(tokenise(isa('*', 'U', ':', '~')).delimiters.repetition).toBe('^')
  })
})

describe('lines wrapped inside segments', () => {
  const flat = `${isa('*', '^', ':', '~')}GS*HC*${'A'.repeat(60)}*B~N3*12 QUARRY ROAD~GE*1*1~IEA*1*000000001~`
  const wrap = (width: number, lineBreak: string) =>
    flat.replace(new RegExp(`.{${width}}`, 'g'), `$&${lineBreak}`)
  const plain = tokenise(flat).segments.map(({ id, elements }) => [id, ...elements])
  test.each([
    ['at 80 columns', 80, '\n'],
    ['at 80 columns, CRLF', 80, '\r\n'],
    ['at 78 columns, inside the time of the ISA', 78, '\n'],
    ['at 83 columns, before the repetition separator', 83, '\n'],
    ['at 105 columns, before the terminator of the ISA', 104, '\n'],
    ['after every character of a segment name too', 107, '\n'],
  ])('%s', (_, width, lineBreak) => {
    const { segments, problems } = tokenise(wrap(width, lineBreak))
    expect(segments.map(({ id, elements }) => [id, ...elements.map((each) => each.trimEnd())])).toEqual(
      plain.map((row) => row.map((each) => each?.trimEnd())),
    )
    expect(problems).toEqual([])
  })
  test('with a line feed as terminator nothing is joined', () => {
    const text = `${isa('*', '^', ':', '\n')}N3*12 QUARRY\nN4*TOWN\n`
    expect(tokenise(text).segments.map(({ id }) => id)).toEqual(['ISA', 'N3', 'N4'])
  })
  test('the place of a segment is still its place in the text', () => {
    const text = wrap(80, '\n')
    const found = tokenise(text).segments.find(({ id }) => id === 'N3')
    expect(text.slice(found?.offset).replaceAll('\n', '').startsWith('N3*12')).toBe(true)
  })
})

describe('places', () => {
  test('position counts from 1 at the ISA, offset counts characters, the BOM too', () => {
    const text = `\uFEFF${isa('*', '^', ':', '~')}\nGS*HC~\nGE*1~`
    expect(
      tokenise(text).segments.map(({ id, position, offset }) => [
        id,
        position,
        text.slice(offset, offset + 3),
      ]),
    ).toEqual([
      ['ISA', 1, 'ISA'],
      ['GS', 2, 'GS*'],
      ['GE', 3, 'GE*'],
    ])
  })
})

describe('what is odd is a problem with its segment, never an exception', () => {
  test.each([
    ['an empty text', '', [['ISA', 1]]],
    ['no envelope', 'ST*837*0001~', [['ISA', 1]]],
    [
      'an ISA cut short',
      'ISA*00*   ',
      [
        ['ISA', 1],
        ['ISA', 1],
      ],
    ],
    ['a segment without a name', `${isa('*', '^', ':', '~')}*1~`, [['', 2]]],
    ['a name that is none', `${isa('*', '^', ':', '~')}hello*1~`, [['hello', 2]]],
    ['a last segment without terminator', `${isa('*', '^', ':', '~')}IEA*1`, [['IEA', 2]]],
  ])('%s', (_, text, found) => {
    expect(tokenise(text).problems.map(({ segment, position }) => [segment, position])).toEqual(found)
  })
})
