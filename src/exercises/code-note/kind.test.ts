import { describe, expect, test } from 'vitest'
import { exampleKey, examplePrompt } from '../../domain/coding/fixture.ts'
import { openKinds } from '../kinds.ts'
import { codeNote } from './kind.ts'

describe('code-note', () => {
  test('the model answer earns every point and a blank worksheet is incomplete', () => {
    const proof = openKinds['code-note'].proof(examplePrompt, exampleKey)
    expect(proof.ok && proof.value.solved).toMatchObject({ state: 'graded' })
    if (proof.ok && proof.value.solved.state === 'graded')
      expect(proof.value.solved.earned).toBe(proof.value.solved.possible)
    expect(proof.ok && proof.value.blank.state).toBe('incomplete')
  })
  test('what is handed in keeps its form through the schema', () => {
    const answer = codeNote.solve(examplePrompt, exampleKey)
    expect(codeNote.answer.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  })
  test('with a book the sentences name titles', () => {
    const answer = {
      ...codeNote.solve(examplePrompt, exampleKey),
      diagnoses: [{ code: 'S61.511A', poa: '', evidence: [] }],
    }
    const grade = codeNote.grade(examplePrompt, exampleKey, answer, [
      { code: 'E11.9', title: 'Type 2 diabetes mellitus without complications' },
    ])
    expect(grade.state === 'graded' && grade.marks.find((mark) => mark.expected === 'E11.9')?.why).toContain(
      'E11.9 (Type 2 diabetes',
    )
  })
  test('a damaged answer is a problem with its place, not an exception', () => {
    expect(openKinds['code-note'].grade(examplePrompt, exampleKey, { diagnoses: 'x' })).toMatchObject({
      ok: false,
      problems: [{ at: 'answer.diagnoses' }, { at: 'answer.procedures' }],
    })
  })
})
