import { words } from '../explain/words.ts'
import type { EnvelopeAnswer } from '../ta1.ts'
import type { Todo } from './todo.ts'

const verdicts: Readonly<Record<EnvelopeAnswer['verdict'], Pick<Todo, 'kind' | 'next'>>> = {
  A: { kind: 'right', next: 'Wait for the 999.' },
  E: {
    kind: 'warning',
    next: 'It was opened all the same. Correct the envelope before it is refused one day.',
  },
  R: {
    kind: 'rejected',
    next: 'Nothing inside was looked at and no filing date counts. Correct the envelope and send the file again under a new number.',
  },
}

/** What a TA1 wants somebody to do. */
export function todoTA1({ control, verdict, reason }: EnvelopeAnswer, position: number): Todo {
  const why = words['TA105']?.[reason] ?? `code ${reason}`
  const { kind, next } = verdicts[verdict]
  const what = { A: 'Accepted', E: 'Accepted with errors', R: 'Refused' }[verdict]
  return { kind, about: `Envelope ${control}`, says: [`${what}: ${why}.`], next, positions: [position] }
}
