import * as z from 'zod/mini'
import { diagnosesOf } from '../../claim/claim.ts'
import { diagnosisFits } from '../scope.ts'
import { type Context, denyWhere, has, name, ruleKind } from '../work.ts'

/** Routine cost in a clinical trial (Q1, or Q0 for what is studied): needs Z00.6 on the claim and the trial's number. */
export const trialRoutineCost = ruleKind({
  id: 'trial-routine-cost',
  says: 'Routine costs of a clinical trial need Z00.6, the trial’s number and, from a hospital, condition 30 (16).',
  step: 8,
  params: z.strictObject({ modifiers: z.array(z.string()), diagnosis: z.string(), condition: z.string() }),
  apply: (work, params, row, context) =>
    denyWhere(work, row, (line) => {
      if (!has(line, params.modifiers)) return undefined
      const gap = missing(params, context)
      return (
        gap && {
          group: 'CO',
          reason: '16',
          ...gap,
          says: `${name(line)} is billed as a trial's routine cost (${line.modifiers.join(', ')}), but ${gap.says}`,
        }
      )
    }),
})

function missing(params: { diagnosis: string; condition: string }, { claim }: Context) {
  const coded = diagnosesOf(claim).some((entry) => diagnosisFits(entry.code, [params.diagnosis]))
  if (!coded)
    return {
      at: 'diagnoses',
      remark: 'M64',
      says: `no diagnosis ${params.diagnosis} says that the patient takes part in research.`,
    }
  if (!claim.trial) return { at: 'trial', remark: 'MA130', says: 'the trial has no number on the claim.' }
  if (claim.form === 'institutional' && !claim.conditions.includes(params.condition)) {
    return { at: 'conditions', remark: 'MA130', says: `condition code ${params.condition} is missing.` }
  }
  return undefined
}
