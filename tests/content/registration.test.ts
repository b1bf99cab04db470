import { describe, expect, test } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { readQuestions } from '../../src/build/questions.ts'
import { spanStart } from '../../src/domain/kernel/span.ts'
import { RegistrationKey, RegistrationPrompt, registration } from '../../src/exercises/registration/kind.ts'

const cards = readQuestions(new ContentReader())
  .filter(({ kind }) => kind === 'registration')
  .map(({ id, prompt, key }) => ({
    id,
    prompt: RegistrationPrompt.parse(prompt),
    key: RegistrationKey.parse(key),
  }))

test('the right option is not in one place', () => {
  for (const part of ['fault', 'action'] as const)
    for (const place of 'abcd')
      expect(cards.filter(({ key }) => key[part].right === place).length / cards.length).toBeLessThan(0.45)
})

describe.each(cards)('$id', ({ prompt, key }) => {
  test('has a key for each field, and words that stand in the paper they are quoted from', () => {
    expect(Object.keys(key.record).sort()).toEqual(prompt.record.map(({ id }) => id).sort())
    for (const { from } of Object.values(key.record)) {
      const paper = prompt.papers.find(({ id }) => id === from?.document)
      if (from) expect(spanStart(from, paper?.text ?? ''), from.quote).toBeGreaterThanOrEqual(0)
    }
  })
  test('has a planted fault: something in the record or on the desk is not as it should be', () => {
    const blank = registration.blank(prompt)
    const solved = registration.solve(prompt, key)
    const corrected = prompt.record.filter(
      ({ id, value }) => value !== '' && blank.record[id] !== solved.record[id],
    )
    expect(corrected.length + Number(key.fault.right !== '')).toBeGreaterThanOrEqual(1)
    expect(corrected.length).toBeGreaterThanOrEqual(1)
  })
  test('explains every option, and each expected mistake is one', () => {
    for (const [part, options] of [
      ['fault', prompt.faults],
      ['action', prompt.actions],
    ] as const) {
      expect(Object.keys(key[part].because).sort()).toEqual(options.map(({ id }) => id).sort())
      for (const { text } of Object.values(key[part].because)) expect(text.length).toBeGreaterThan(8)
    }
    const solved = registration.solve(prompt, key)
    for (const [id, { wrong }] of Object.entries(key.record))
      for (const { answer, text } of wrong) {
        const grade = registration.grade(prompt, key, {
          ...solved,
          record: { ...solved.record, [id]: answer },
        })
        const mark =
          grade.state === 'graded' ? grade.marks.find(({ at }) => at === `record.${id}`) : undefined
        expect(mark?.verdict, answer).toBe('wrong')
        expect(mark?.why).toContain(text)
      }
  })
})
