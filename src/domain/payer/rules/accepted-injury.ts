import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { diagnosisFits } from '../scope.ts'
import { at, type Cause, type Context, denyWhere, name, ruleKind, type WorkLine } from '../work.ts'

/**
 * An insurer of accidents pays for the injury it has accepted, from its day on. Anything else is not its liability: P4 in
 * workers' compensation, P21 in auto no-fault, as OA, because another plan may owe it.
 */
export const acceptedInjury = ruleKind({
  id: 'accepted-injury',
  says: 'An accident insurer pays only for the injury it has accepted (P4, P21).',
  step: 4,
  params: z.strictObject({ reason: z.enum(['P4', 'P21']) }),
  apply: (work, { reason }, row, context) =>
    denyWhere(work, row, (line) => {
      const why = problem(line, context)
      return why && { group: 'OA', reason, ...why }
    }),
})

function problem(line: WorkLine, { member }: Context): Pick<Cause, 'at' | 'says'> | undefined {
  const injury = member?.injury
  if (!injury) {
    const says = `No accepted injury is on file for ${name(line)}. Ask the adjuster whether the injury was reported, and to whom; else bill the patient's health plan.`
    return { at: 'accident', says }
  }
  if (line.day < injury.day) {
    const says = `${name(line)} was done before the injury of ${formDay(injury.day)}. Check both days.`
    return { at: at(line, 'from'), says }
  }
  if (line.diagnoses.some((code) => diagnosisFits(code, injury.diagnoses))) return undefined
  const says = `${name(line)} points at ${line.diagnoses.join(', ') || 'no diagnosis'}, and the claim accepts only ${injury.diagnoses.join(', ')}. What has nothing to do with the injury goes to the health plan.`
  return { at: at(line, 'pointers'), says }
}
