import { describe, expect, test } from 'vitest'
import { boxId, boxName, fieldAt, fieldsOf, LINES_ON, nameAt, pathOf } from './fields.ts'

const FORMS = ['professional', 'institutional'] as const

describe('every box of the form is there', () => {
  test('CMS-1500: carrier block, boxes 1 to 33, columns 24A to 24J', () => {
    const base = new Set(fieldsOf('professional').map((field) => field.box.split('.')[0]))
    const numbers = Array.from({ length: 33 }, (_, index) => index + 1)
    for (const number of numbers)
      expect(
        [...base].some((box) => new RegExp(`^${number}[a-zA-L]?$`).test(box ?? '')),
        `box ${number}`,
      ).toBe(true)
    for (const column of 'ABCDEFGHIJ') expect(base, `24${column}`).toContain(`24${column}`)
    for (const letter of 'ABCDEFGHIJKL') expect(base, `21${letter}`).toContain(`21${letter}`)
    expect(base).toContain('carrier')
  })

  test('UB-04: form locators 1 to 81', () => {
    const base = fieldsOf('institutional').map((field) => field.box)
    for (let number = 1; number <= 81; number++) {
      expect(
        base.some((box) => new RegExp(`^FL${number}(?!\\d)`).test(box)),
        `FL ${number}`,
      ).toBe(true)
    }
  })
})

describe.each(FORMS)('%s', (form) => {
  test('no box stands twice and every one has title, help and room', () => {
    const boxes = fieldsOf(form).map((field) => field.box)
    expect(new Set(boxes).size).toBe(boxes.length)
    for (const field of fieldsOf(form)) {
      expect(field.title, field.box).not.toBe('')
      expect(field.help, field.box).toMatch(/[.?]$/)
      expect(field.width, field.box).toBeGreaterThan(0)
      if (field.at) expect(field.wire, field.box).not.toBe('')
      if (field.reserved) expect(field.at, field.box).toBe('')
    }
  })

  test('a box leads to its path and the path leads back, on every line', () => {
    for (const field of fieldsOf(form)) {
      const numbers =
        field.scope === 'line' ? Array.from({ length: LINES_ON[form] }, (_, index) => index + 1) : [undefined]
      for (const line of numbers) {
        const path = pathOf(form, field.box, line)
        if (path === undefined || field.box === '11d' || (field.box === '24J.taxonomy' && line !== 1))
          continue
        const place = fieldAt(form, path)
        expect(place && boxId(place)).toBe(line ? `${field.box} line ${line}` : field.box)
      }
    }
  })
})

describe('places are named as people say them', () => {
  test.each([
    ['professional', 'lines.0.pointers', '24E line 1', 'Box 24E on line 1'],
    ['professional', 'lines.1.pointers.0', '24E line 2', 'Box 24E on line 2'],
    ['professional', 'lines.5.modifiers.1', '24D.m2 line 6', 'Box 24D on line 6'],
    ['professional', 'diagnoses.2', '21C', 'Box 21C'],
    ['professional', 'diagnoses', '21A', 'Box 21A'],
    ['professional', 'rendering.npi', '24J line 1', 'Box 24J on line 1'],
    ['professional', 'lines.2', '24A.from line 3', 'Box 24A on line 3'],
    ['professional', 'billing.address.zip', '33.zip', 'Box 33'],
    ['professional', 'frequency', '22.code', 'Box 22'],
    ['professional', 'subscriber', '1a', 'Box 1a'],
    ['institutional', 'frequency', 'FL4', 'FL 4'],
    ['institutional', 'principal', 'FL67', 'FL 67'],
    ['institutional', 'others.2', 'FL67C', 'FL 67C'],
    ['institutional', 'others.2.poa', 'FL67C.poa', 'FL 67C'],
    ['institutional', 'occurrences.4.code', 'FL31b', 'FL 31b'],
    ['institutional', 'values.3.amount', 'FL39b.amount', 'FL 39b'],
    ['institutional', 'lines.2.procedure', 'FL44 line 3', 'FL 44 on line 3'],
    ['institutional', 'total', 'FL47.total', 'FL 47'],
    ['institutional', 'attending.npi', 'FL76', 'FL 76'],
  ] as const)('%s %s', (form, at, id, name) => {
    const place = fieldAt(form, at)
    expect(place && [boxId(place), boxName(place)]).toEqual([id, name])
  })

  test('a path no form has is named itself', () => {
    expect(nameAt('professional', 'nowhere.at.all')).toBe('"nowhere.at.all"')
    expect(fieldAt('institutional', 'otherPlan.name')).toBeUndefined()
    expect(pathOf('professional', '8')).toBeUndefined()
    expect(pathOf('professional', '99')).toBeUndefined()
  })
})
