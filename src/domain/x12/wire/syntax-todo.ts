import type { SetsIn } from '../sets-in.ts'
import { validate } from '../validate.ts'
import { validateInquiry } from '../validate-inquiry.ts'
import type { Todo } from './todo.ts'

/** Envelopes are judged over the whole file, elsewhere. */
const envelope: ReadonlySet<string> = new Set(['ISA', 'GS', 'GE', 'IEA'])

/** What the syntax gate of a clearinghouse says of one transaction: nothing, when it would be accepted. */
export function syntaxTodo(id: string, file: SetsIn): Todo[] {
  const start = file.sets[0]?.segments[0]?.position ?? 1
  const { errors } = id.startsWith('837') ? validate(file) : validateInquiry(file)
  return errors
    .filter(({ segment }) => !envelope.has(segment))
    .map(({ segment, position, message }) => ({
      kind: 'rejected',
      about: `${segment}, segment ${position} of the transaction`,
      says: [message],
      next: '',
      positions: [start + Math.max(position, 1) - 1],
    }))
}
