import type { Ack999 } from './ack999.ts'
import { guide270 } from './guide/270.ts'
import { guide271 } from './guide/271.ts'
import { guide276 } from './guide/276.ts'
import { guide277 } from './guide/277.ts'
import { elements270, elements271, elements276, elements277 } from './guide/elements-inquiry.ts'
import type { WireInput } from './sets-in.ts'
import { type Rules, validateBy } from './validate.ts'

const rules: Readonly<Record<string, Rules>> = {
  '270/005010X279A1': { guide: guide270, elements: elements270 },
  '271/005010X279A1': { guide: guide271, elements: elements271 },
  '276/005010X212': { guide: guide276, elements: elements276 },
  '277/005010X212': { guide: guide277, elements: elements277 },
}

/**
 * The syntax gate for questions and answers about eligibility and claim status: one text → its 999. Lengths of repeated
 * values (service types) are not measured one by one. Kept apart from `validate`, which every desk loads.
 */
export const validateInquiry = (text: WireInput): Ack999 =>
  validateBy(text, rules, ({ st, version }) => rules[`${st}/${version}`] !== undefined)
