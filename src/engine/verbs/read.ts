import { readAny } from '../../domain/x12/sets.ts'
import { done, unreadable, type Verb } from '../verb.ts'

export const readVerb: Verb = {
  name: 'read',
  summary: 'X12 (837P, 837I, 835, 999, 277CA) → JSON',
  help: 'read [file] → {"set": "837P", "value": …}\nDelimiters come from the ISA itself; line breaks, a byte order mark and unknown segments do not matter.',
  readsInput: true,
  run(input) {
    const result = readAny(input)
    return result.ok ? done(result.value) : unreadable(result.problems)
  },
}
