import type { Edit } from '../edit.ts'
import { box, isOutpatient } from '../parts.ts'

const DISCIPLINES = [
  ['042', '29', 'physical'],
  ['043', '17', 'occupational'],
  ['044', '30', 'speech'],
] as const

/** Outpatient therapy says when the illness began and when the plan was made. */
export const therapyDatesMissing: Edit = {
  id: 'therapy-dates-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-5',

  check: (claim) => {
    if (claim.form === 'professional' || !isOutpatient(claim) || claim.payer.filing !== 'MA') return []
    const codes = claim.occurrences.map(({ code }) => code)
    return DISCIPLINES.flatMap(([revenue, plan, what]) => {
      const at = claim.lines.findIndex((line) => line.revenue.startsWith(revenue))
      const missing = ['11', plan].filter((code) => !codes.includes(code))
      return at < 0 || missing.length === 0
        ? []
        : [
            {
              at: 'occurrences',
              message: `${box(claim, `lines.${at}.revenue`)} is ${what} therapy, but occurrence code ${missing.join(' and ')} is missing. 11 is the day the illness began, ${plan} the day the plan was set up or reviewed; add what the record says.`,
            },
          ]
    })
  },
}
