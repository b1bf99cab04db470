import { expect, test } from 'vitest'
import { institutionalClaim, priorResult } from '../../domain/claim/fixture.ts'
import { makeSheet } from '../../domain/claim/make-sheet.ts'
import { paperUb04 } from './paper-ub04.ts'

const said = (claim: Parameters<typeof institutionalClaim>[0], row: number): string[] =>
  paperUb04.writers
    .flatMap((write) => write(makeSheet(institutionalClaim(claim))))
    .filter((mark) => mark.row === row)
    .map(({ text }) => text)

test('a bill to the first payer has it on row A', () => {
  expect(said({}, 43)).toContain('MEDICARE PART A, REGION')
  expect(said({}, 44)).toEqual([])
})

test('a bill to the second payer has the first one, and what it paid, on row A, and the second on row B', () => {
  const claim = { sequence: 'S' as const, prior: [priorResult({ paid: 319_872 })], paid: 2_500 }
  expect(said(claim, 43)).toEqual(['FIRST PLAN', 'FP100', '3198 72'])
  expect(said(claim, 44)).toEqual(['MEDICARE PART A, REGION', 'MCA04', '25 00'])
  expect(said(claim, 47)).toEqual(['VANCE, MIRA', '18', 'FX1', 'G100'])
  expect(said(claim, 48)).toContain('1EG4TE5MK73')
})
