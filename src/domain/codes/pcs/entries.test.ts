import { describe, expect, test } from 'vitest'
import { axesSaid, findPcs, pcsCompletion, pcsFinder, pcsHeads } from './entries.ts'
import { examplePcs } from './fixture.ts'

describe('a code by the tables', () => {
  test.each([
    ['0DT60ZZ', 'Resection of Stomach, Open Approach'],
    ['0dt7 4zz', 'Resection of Stomach, Pylorus, Percutaneous Endoscopic Approach'],
    ['0DB63ZX', 'Excision of Stomach, Percutaneous Approach, Diagnostic'],
    ['0DB68Z3', 'Excision of Stomach, Via Natural or Artificial Opening Endoscopic, Vertical'],
    ['0DTJ4ZG', 'Resection of Appendix, Percutaneous Endoscopic Approach, Hand-Assisted'],
    ['0DH58BZ', 'Insertion of Airway into Esophagus, Via Natural or Artificial Opening Endoscopic'],
    ['0DT', 'Gastrointestinal System, Resection'],
    ['0DTJ', 'Resection of Appendix'],
    ['0DTJ4', 'Resection of Appendix, Percutaneous Endoscopic Approach'],
    ['0DH5', 'Insertion of … into Esophagus'],
    ['0D', 'Gastrointestinal System'],
  ])('%s is "%s"', (code, title) => {
    expect(findPcs(examplePcs, code)?.title).toBe(title)
  })

  test.each(['0DT63ZZ', '0DTJ4ZX', '0DQ', '0DT60ZZZ', '', '0DTO', '1'])('%s is nothing', (code) => {
    expect(findPcs(examplePcs, code)).toBeUndefined()
  })

  test('only seven characters are billable, on the days of the edition', () => {
    expect(findPcs(examplePcs, '0DT60ZZ')).toMatchObject({
      system: 'icd10pcs',
      billable: true,
      inForce: { from: '2025-10-01', to: '2026-09-30' },
    })
    expect(findPcs(examplePcs, '0DT60Z')?.billable).toBe(false)
  })

  test('a finder gives tables, body parts and complete codes, and no beginning of another length', () => {
    const find = (key: string) =>
      pcsFinder(examplePcs)
        .find(key)
        .map(({ code }) => code)
    expect(['0DT', '0DTJ', '0DTJ0', '0DTJ0Z', '0DTJ0ZZ', '0D'].map(find)).toEqual([
      ['0DT'],
      ['0DTJ'],
      [],
      [],
      ['0DTJ0ZZ'],
      [],
    ])
  })

  test('each table and each of its body parts is a header for search', () => {
    expect(
      pcsHeads(examplePcs)
        .map(({ code }) => code)
        .join(' '),
    ).toBe('0DB 0DB5 0DB6 0DBJ 0DH 0DH5 0DH6 0DT 0DT5 0DT6 0DT7 0DTJ')
  })

  test('a code says itself axis by axis', () => {
    expect(axesSaid(examplePcs, '0DTJ4ZZ')?.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'Section: Medical and Surgical',
      'Body System: Gastrointestinal System',
      'Operation: Resection',
      'Body Part: Appendix',
      'Approach: Percutaneous Endoscopic',
      'Device: No Device',
      'Qualifier: No Qualifier',
    ])
    expect(axesSaid(examplePcs, '0DTJ')).toBeUndefined()
  })
})

describe('what is missing is said', () => {
  test.each([
    ['', undefined],
    ['0DTJ0ZZ', 'Resection of Appendix, Open Approach'],
    [
      '0DT',
      'Gastrointestinal System, Resection. Not complete: needs body part, approach and qualifier. Only one value is left for device: Z.',
    ],
    [
      '0DT6',
      'Resection of Stomach. Not complete: needs approach. Only one value is left for device: Z and qualifier: Z.',
    ],
    [
      '0DT60Z',
      'Resection of Stomach, Open Approach. Not complete: needs qualifier. Only one value is left for qualifier: Z.',
    ],
    [
      '0DH5',
      'Insertion of … into Esophagus. Not complete: needs device. Only one value is left for approach: 8 and qualifier: Z.',
    ],
    ['0DT63ZZ', '0DT63ZZ is not a code. Table 0DT has no approach 3, Percutaneous.'],
    [
      '0DB58ZX',
      '0DB58ZX is not a code. No row of table 0DB has Via Natural or Artificial Opening Endoscopic with Esophagus.',
    ],
    ['0DT9', '0DT9 is not a code. Table 0DT has no body part 9.'],
    [
      '0QS6',
      'Table 0QS is not among the shipped tables. Check the first three characters; your own PCS file would know it.',
    ],
    ['0DTO', 'No ICD-10-PCS code has O in it. For zero, type 0.'],
    ['0DTJ0ZZZ', 'An ICD-10-PCS code has seven characters; this has 8.'],
  ])('%s', (code, says) => {
    const completion = pcsCompletion(examplePcs, code)
    expect('says' in completion ? completion.says : undefined).toBe(says)
  })

  test('the axes that are missing are named for whoever asks', () => {
    expect(pcsCompletion(examplePcs, '0DTJ')).toMatchObject({
      state: 'incomplete',
      needs: ['approach', 'device', 'qualifier'],
    })
  })
})
