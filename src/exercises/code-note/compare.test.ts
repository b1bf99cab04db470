import { describe, expect, test } from 'vitest'
import { exampleKey as key, examplePrompt as prompt } from '../../domain/coding/fixture.ts'
import { gradeEntered } from '../../domain/coding/grade.ts'
import { emptyDiagnosis, solveCoding } from '../../domain/coding/solve.ts'
import { splitAuthority } from '../authority.ts'
import { compareMarks } from './compare.ts'

const solved = solveCoding(prompt, key)
const rows = (...codes: string[]) => {
  const answer = { ...solved, diagnoses: codes.map((code) => ({ ...emptyDiagnosis, code })) }
  return compareMarks(gradeEntered(prompt, key, answer).marks, answer)
}

describe('comparison', () => {
  test('one row a line: mine beside the key, with one verdict', () => {
    expect(
      rows('S61.512A', 'T14.90XA', 'W26.0XXA', 'R05.9').map(({ name, verdict, mine, expected }) => [
        name,
        verdict,
        mine,
        expected,
      ]),
    ).toEqual([
      ['Diagnosis 1', 'partly', 'S61.512A', 'S61.511A'],
      ['Diagnosis 2', 'extra', 'T14.90XA', ''],
      ['Diagnosis 3', 'right', 'W26.0XXA', 'W26.0XXA'],
      ['Diagnosis 4', 'extra', 'R05.9', ''],
      ['Diagnosis', 'missed', '', 'E11.9'],
      ['Order', 'right', 'S61.512A, W26.0XXA', 'S61.511A'],
      ['Procedure 1', 'right', 'X0012', 'X0012'],
      ['Procedure 2', 'partly', 'J1010', 'J1010'],
    ])
  })
  test('an authority is a source and a place in it', () => {
    expect(splitAuthority('icd10cm-guidelines I.C.19')).toEqual({ id: 'icd10cm-guidelines', place: 'I.C.19' })
    expect(splitAuthority('payer-policy')).toEqual({ id: 'payer-policy', place: '' })
  })
})
