import type { Edit } from '../edit.ts'
import { box, isOutpatient } from '../parts.ts'

const DISCIPLINE: Readonly<Record<string, { readonly modifier: string; readonly name: string }>> = {
  '042': { modifier: 'GP', name: 'physical therapy' },
  '043': { modifier: 'GO', name: 'occupational therapy' },
  '044': { modifier: 'GN', name: 'speech-language pathology' },
}

/** Outpatient therapy lines name the discipline of the plan of care. */
export const therapyModifierMissing: Edit = {
  id: 'therapy-modifier-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-5',
  check: (claim) => {
    if (!isOutpatient(claim)) return []
    return claim.lines.flatMap((line, index) => {
      const needed = DISCIPLINE[line.revenue.slice(0, 3)]
      const at = `lines.${index}.modifiers`
      return needed && line.procedure && !line.modifiers.includes(needed.modifier)
        ? [
            {
              at,
              message: `${box(claim, at)} has no ${needed.modifier}, but revenue code ${line.revenue} is ${needed.name}. Add the modifier of the plan of care.`,
            },
          ]
        : []
    })
  },
}
