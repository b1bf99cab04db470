import * as z from 'zod/mini'
import { isVisit } from '../scope.ts'
import { at, denyWhere, has, live, name, ruleKind } from '../work.ts'

/** A visit on the day of a minor procedure is part of it without 25, of a major one without 57: CO-97. */
export const visitWithProcedure = ruleKind({
  id: 'visit-with-procedure',
  says: 'A visit on the day of a procedure is part of it without 25 or 57 (97).',
  step: 9,
  params: z.strictObject({
    /** Global period of the procedure → modifiers on the visit that separate it. */
    modifiersByGlobal: z.record(z.string(), z.array(z.string())),
    remark: z._default(z.string(), 'M15'),
  }),
  apply: (work, { modifiersByGlobal, remark }, row, context) =>
    denyWhere(work, row, (line) => {
      if (!isVisit(line, context)) return undefined
      for (const other of live(work)) {
        const global = context.reference.procedures[other.procedure ?? '']?.global ?? ''
        const modifiers = modifiersByGlobal[global]
        if (!modifiers || other.day !== line.day || has(line, modifiers)) continue
        const says = `The visit on ${name(line)} falls on the day of ${name(other)} (global ${global}) and is paid with it unless it was significant and separate: then the visit carries ${modifiers.join(' or ')}.`
        return { group: 'CO', reason: '97', remark, at: at(line, 'modifiers'), says }
      }
      return undefined
    }),
})
