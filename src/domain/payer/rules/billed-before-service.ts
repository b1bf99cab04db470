import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { denyWhere, ruleKind } from '../work.ts'

/** A claim that arrives before its own day of service: CO-110. */
export const billedBeforeService = ruleKind({
  id: 'billed-before-service',
  says: 'The claim came before its own day of service (110).',
  step: 4,
  params: z.strictObject({}),
  apply: (work, _, row, { receivedOn }) =>
    denyWhere(work, row, (line) => {
      if (line.day <= receivedOn) return undefined
      const says = `The claim came on ${formDay(receivedOn)}, before line ${line.number} was done on ${formDay(line.day)}. Correct the day, or send it after the service.`
      return { group: 'CO', reason: '110', at: `lines.${line.number - 1}.from`, says }
    }),
})
