import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { golden837P } from './testing/golden.ts'
import { institutional } from './testing/institutional.ts'
import { envelope } from './testing/plain.ts'
import { professional } from './testing/professional.ts'
import { validate } from './validate.ts'

describe('the syntax gate', { timeout: 30_000 }, () => {
  test.each([
    ['837P', set837P, professional],
    ['837I', set837I, institutional],
  ] as const)('accepts every %s our writer makes', (_, set, arbitrary) => {
    fc.assert(
      fc.property(fc.array(arbitrary as fc.Arbitrary<never>, { minLength: 1, maxLength: 3 }), (claims) => {
        expect(validate(set.make(claims, envelope)).errors).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the syntax gate names segment, element and code', () => {
  const recount = (text: string) => {
    const rows = text.split('\n').filter(Boolean)
    const [from, to] = ['ST*', 'SE*'].map((start) => rows.findIndex((row) => row.startsWith(start))) as [
      number,
      number,
    ]
    return rows.map((row, index) => (index === to ? `SE*${to - from + 1}*0021~` : row)).join('\n')
  }
  test.each([
    ['an unknown segment', 'LX*1~', 'QQQ*1~\nLX*1~', [['QQQ', '1', undefined, undefined]]],
    ['a segment of another place', 'PRV*PE', 'SVC*1~\nPRV*PE', [['SVC', '1', undefined, undefined]]],
    [
      'a segment that is not expected there',
      'HL*3*2*23*0~',
      'SV1*HC:X0213*1*UN*1***1~\nHL*3*2*23*0~',
      [['SV1', '2', undefined, undefined]],
    ],
    ['a required segment missing', 'REF*EI*900123456~\n', '', [['REF', '3', undefined, undefined]]],
    [
      'a required loop missing',
      'NM1*PR*2*NORTHSTAR HEALTH*****PI*NSH01~\n',
      '',
      [['NM1', '3', undefined, undefined]],
    ],
    ['a segment too often', 'AMT*F5*25~', 'AMT*F5*25~\nAMT*F5*25~', [['AMT', '5', undefined, undefined]]],
    [
      'segments in the wrong order',
      'N3*40 CEDAR AVENUE~\nN4*MAPLE FALLS*PA*152131234~',
      'N4*MAPLE FALLS*PA*152131234~\nN3*40 CEDAR AVENUE~',
      [['N3', '7', undefined, undefined]],
    ],
    ['a required element empty', 'NSH204778', '', [['NM1', '8', 9, '1']]],
    ['a required component empty', '11:B:1', '11:B', [['CLM', '8', 5, '1']]],
    ['a number that is none', '*285*', '*$285*', [['CLM', '8', 2, '6']]],
    ['a code that is not allowed', '*MI*', '*QQ*', [['NM1', '8', 8, '7']]],
    ['an element too short', '*9100001020', '*9', [['NM1', '8', 9, '4']]],
    ['an element too long', 'AC1001', 'A'.repeat(39), [['CLM', '8', 1, '5']]],
    ['a day that does not exist', 'D8*20170519', 'D8*20170231', [['DMG', '8', 2, '8']]],
    [
      'a date of service that does not exist',
      'DTP*439*D8*20260302',
      'DTP*439*D8*20261302',
      [['DTP', '8', 3, '8']],
    ],
    ['an element the guide does not use', 'PAT*19~', 'PAT*19**X~', [['PAT', '8', 3, 'I10']]],
    ['more elements than there are', 'LX*2~', 'LX*2*3~', [['LX', '8', 2, '3']]],
    ['a pointer that is no number', '***1:2~', '***1:B~', [['SV1', '8', 7, '6']]],
  ] as const)('%s', (_, from, to, errors) => {
    const ack = validate(recount(golden837P.replace(from, to)))
    expect(
      ack.errors.map(({ segment, code, element, elementCode }) => [segment, code, element, elementCode]),
    ).toEqual(errors)
    expect(ack.accepted).toBe(false)
  })

  test('positions count from ST, loops are named', () => {
    const [error] = validate(golden837P.replace('NSH204778', '')).errors
    expect(error).toMatchObject({
      loop: '2010BA',
      position: 14,
      message: 'NM109 in loop 2010BA, segment 14, is required and is empty. Fill it.',
    })
  })

  test.each([
    ['SE', 'SE*34', 'SE*35'],
    ['SE', '*0021~\nGE', '*0022~\nGE'],
    ['GE', 'GE*1*311', 'GE*2*311'],
    ['GE', 'GE*1*311', 'GE*1*312'],
    ['IEA', 'IEA*1*', 'IEA*3*'],
  ])('%s must repeat what was opened', (segment, from, to) => {
    expect(validate(golden837P.replace(from, to)).errors.map((error) => error.segment)).toEqual([segment])
  })

  test.each([
    ['no 837', 'hello'],
    ['a version nobody checks', golden837P.replaceAll('005010X222A1', '004010X098A1')],
  ])('%s is not accepted', (_, text) => expect(validate(text).accepted).toBe(false))

  test.each([
    ['two REF', 'HI*ABK', 'REF*X4*36D0917744~\nREF*G1*A17~\nHI*ABK'],
    ['two DTP', 'DTP*439*D8*20260302~', 'DTP*435*D8*20260302~\nDTP*439*D8*20260302~'],
    ['two people', 'NM1*82*1', 'NM1*77*2*HALL~\nN3*1 WAY~\nN4*TOWN*PA*152131234~\nNM1*82*1'],
    [
      'a pay-to address, which has no name',
      'HL*2*1',
      'NM1*87*2~\nN3*PO BOX 9~\nN4*TOWN*PA*152131234~\nHL*2*1',
    ],
  ])('%s in either order are no fault', (_, from, to) => {
    expect(validate(recount(golden837P.replace(from, to))).errors).toEqual([])
  })
})
