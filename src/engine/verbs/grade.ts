import * as z from 'zod/mini'
import { ContentReader } from '../../build/content.ts'
import { readQuestion } from '../../build/questions.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { isKindId, openKinds } from '../../exercises/kinds.ts'
import { done, parseJson, unreadable, type Verb } from '../verb.ts'

const Input = z.strictObject({ exercise: z.string(), answer: z.unknown() })
const Kinded = z.looseObject({ kind: z.string() })

export const gradeVerb: Verb = {
  name: 'grade',
  summary: 'exercise id, answer → grade',
  help: '{"exercise": "c0417", "answer": …} → {"state": "graded" | "incomplete", …}\n"exercise" is a folder of content/exercises; the answer has the shape of its kind (src/exercises/<kind>/kind.ts).\nCPT is written as in content: "cpt:<slug>", or as the number.',
  readsInput: true,
  run(input) {
    const reader = new ContentReader()
    const json = parseJson(reader.resolve(input))
    if (!json.ok) return unreadable(json.problems)
    const parsed = Input.safeParse(json.value)
    if (!parsed.success) return unreadable(problemsOf(parsed.error))
    const { exercise, answer } = parsed.data
    if (!reader.names('exercises').includes(exercise))
      return { unreadable: `There is no exercise "${exercise}" in content/exercises.` }
    const head = reader.json(`exercises/${exercise}/prompt.json`, Kinded)
    const key = reader.json(`exercises/${exercise}/key.json`, z.looseObject({}))
    if (!head || !key || !isKindId(head.kind)) return unreadable(reader.problems)
    const { kind, ...prompt } = head
    const question = kind === 'code-note' ? { prompt, key } : readQuestion(reader, exercise)
    if (!question) return unreadable(reader.problems)
    const grade = openKinds[head.kind].grade(question.prompt, question.key, answer)
    return grade.ok ? done(grade.value) : unreadable(grade.problems)
  },
}
