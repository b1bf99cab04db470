import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, name, ruleKind } from '../work.ts'

/** A drug that the payer identifies by its NDC beside the procedure code (Medicaid by law, for the rebate): CO-16 with M119. */
export const drugCode = ruleKind({
  id: 'drug-code',
  says: 'A drug without its NDC where the payer needs one (16 with M119).',
  step: 9,
  params: z.strictObject(scoped),
  apply: (work, { scope }, row, context) => {
    const { claim, reference } = context
    if (claim.form !== 'professional') return work
    return denyWhere(work, row, (line) => {
      const needs = scope.codes || scope.families || reference.procedures[line.procedure ?? '']?.ndc
      if (!needs || !inScope(line, scope, context) || claim.lines[line.number - 1]?.ndc) return undefined
      const says = `${name(line)} is a drug, and this payer needs its NDC in the shaded part of box 24. Copy the eleven digits from the container that was used.`
      return { group: 'CO', reason: '16', remark: 'M119', at: at(line, 'ndc'), says }
    })
  },
})
