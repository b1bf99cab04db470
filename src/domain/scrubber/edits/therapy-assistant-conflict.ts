import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

const ASSISTANTS = [
  ['CQ', 'GP', 'physical'],
  ['CO', 'GO', 'occupational'],
] as const

/** An assistant works under the plan of the own discipline. */
export const therapyAssistantConflict: Edit = {
  id: 'therapy-assistant-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2020-01-01' },
  source: 'cms-therapy-2026',

  check: (claim) =>
    linesOf(claim).flatMap(({ at, modifiers }) => {
      const row = ASSISTANTS.find(
        ([assistant, plan]) => modifiers.includes(assistant) && !modifiers.includes(plan),
      )
      const place = `${at}.modifiers`
      return row
        ? [
            {
              at: place,
              message: `${box(claim, place)} has ${row[0]}, the assistant in ${row[2]} therapy, without ${row[1]}. Correct the one or add the other.`,
            },
          ]
        : []
    }),
}
