import { expect, test } from 'vitest'
import type { Release } from '../release.ts'
import { codesOfTable } from './codes.ts'
import { examplePcs } from './fixture.ts'
import { tablesOfRelease } from './of-release.ts'
import { titleOf } from './title.ts'

const release: Release = {
  head: {
    version: 1,
    id: 'icd10pcs-tables-2026-10-01',
    content: 'icd10pcs-tables',
    name: 'Example',
    inForce: { from: '2026-10-01' },
    count: 5,
    files: [],
    isLicensed: false,
    sevenths: {},
  },
  columns: {
    table: ['0DT', '0QS'],
    section: ['Medical and Surgical', 'Medical and Surgical'],
    system: ['Gastrointestinal System', 'Lower Bones'],
    operation: ['Resection', 'Reposition'],
    definition: ['', ''],
    axes: ['Body Part|Approach|Device|Qualifier', 'Body Part|Approach|Device|Qualifier'],
    part: ['6 Stomach|7 Stomach, Pylorus', '6 Upper Femur, Right'],
    approach: ['0 Open|4 Percutaneous Endoscopic', 'X External'],
    device: ['Z No Device', 'Z No Device'],
    qualifier: ['Z No Qualifier', 'Z No Qualifier'],
  },
}
const tables = tablesOfRelease(release, examplePcs)

test('an official release of tables makes its codes', () => {
  expect(codesOfTable(tables, '0DT')).toEqual(['0DT60ZZ', '0DT64ZZ', '0DT70ZZ', '0DT74ZZ'])
  expect(tables.inForce).toEqual({ from: '2026-10-01' })
})

test.each([
  ['0DT70ZZ', 'Resection of Stomach, Pylorus, Open Approach'],
  ['0QS6XZZ', 'Reposition of Right Upper Femur, External'],
])('titles use the shipped grammar where there is one, and a plain form elsewhere: %s', (code, title) => {
  expect(titleOf(tables, code)).toBe(title)
})
