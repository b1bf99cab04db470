import * as z from 'zod/mini'
import { ageOn } from '../../kernel/day.ts'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/** A procedure for another age (CO-6) or another sex (CO-7) than the patient's on the payer's record, else the claim's. */
export const ageSex = ruleKind({
  id: 'age-sex',
  says: 'A procedure for another age (6) or another sex (7).',
  step: 9,
  params: z.strictObject({ ...scoped, sexModifier: z._default(z.string(), 'KX') }),
  apply: (work, { scope, sexModifier }, row, context) =>
    denyWhere(work, row, (line) => {
      const facts = context.reference.procedures[line.procedure ?? '']
      if (!facts || !inScope(line, scope, context)) return undefined
      const { birth, sex } = context.member ?? context.claim.patient
      const age = ageOn(birth, line.day)
      if (facts.age && (age < facts.age.from || facts.age.to < age)) {
        const says = `${name(line)} is for ages ${facts.age.from} to ${facts.age.to}; the patient was ${age}. Check the code and the birth date.`
        return { group: 'CO', reason: '6', at: at(line, 'procedure'), says }
      }
      const fits = !facts.sex || facts.sex === sex || line.modifiers.includes(sexModifier)
      if (fits) return undefined
      const says = `${name(line)} is for sex ${facts.sex}; the payer's record says ${sex || 'nothing'}. If the procedure is right all the same, ${sexModifier} says so.`
      return { group: 'CO', reason: '7', at: at(line, 'procedure'), says }
    }),
})
