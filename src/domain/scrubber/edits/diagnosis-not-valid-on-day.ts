import { diagnosesOf, withDot, withoutDot } from '../../claim/claim.ts'
import { type CodeEntry, entriesOf, type Reference } from '../../codes/entry.ts'
import { formDay } from '../../kernel/day.ts'
import { holds } from '../../kernel/span.ts'
import type { Edit } from '../edit.ts'
import { box, diagnosisDay, either } from '../parts.ts'

/** Up to four codes that say on the day what the old code said: its own children first, then its category. */
function successors(reference: Reference, code: string, day: string): string[] {
  const bare = withoutDot(code)
  const usable = Object.values(reference.codes)
    .flat()
    .filter((entry) => entry.billable && holds(entry.inForce, day))
    .map((entry) => entry.code)
  const children = usable.filter((each) => withoutDot(each).startsWith(bare))
  const siblings = usable.filter((each) => each.startsWith(bare.slice(0, 3)))
  return (children.length > 0 ? children : siblings).slice(0, 4)
}

function when(editions: readonly CodeEntry[], day: string): string {
  const ended = editions
    .flatMap((entry) => entry.inForce.to ?? [])
    .filter((to) => to < day)
    .sort()
    .at(-1)
  if (ended) return ` (it ended on ${formDay(ended)})`
  const begins = editions.map((entry) => entry.inForce.from).sort()[0]
  return begins ? ` (it begins on ${formDay(begins)})` : ''
}

/** A diagnosis is judged by the edition of its day: first day of a visit, last day of a stay. */
export const diagnosisNotValidOnDay: Edit = {
  id: 'diagnosis-not-valid-on-day',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-tabular',
  status: { category: 'A7', code: '255' },
  check: (claim, reference) => {
    const day = diagnosisDay(claim)
    return diagnosesOf(claim).flatMap(({ at, code }) => {
      const editions = entriesOf(reference, code)
      if (editions.length === 0 || editions.some((entry) => holds(entry.inForce, day))) return []
      const next = successors(reference, code, day)
      const hint =
        next.length > 0
          ? `Codes of its category on that day: ${either(next)}.`
          : 'Look for the code that took its place.'
      return [
        {
          at,
          message: `${box(claim, at)} says ${withDot(withoutDot(code))}, which is not valid on ${formDay(day)}${when(editions, day)}. ${hint}`,
        },
      ]
    })
  },
}
