import * as z from 'zod/mini'
import { formDay } from '../../kernel/day.ts'
import { at, type Context, denyWhere, live, name, ruleKind, type Work, type WorkLine } from '../work.ts'

/**
 * Same patient, provider, day and code as something already decided, or twice on one claim: OA-18. A repeat modifier that
 * the first one does not carry tells them apart; a row with `blind` does not look at modifiers, which is the payer's own fault.
 */
export const duplicate = ruleKind({
  id: 'duplicate',
  says: 'The same service decided before, or twice on one claim (18).',
  step: 9,
  params: z.strictObject({
    repeat: z.array(z.string()),
    blind: z._default(z.boolean(), false),
    /** Denials after which the same claim is rightly sent again as new. */
    afterDenial: z._default(z.array(z.string()), []),
  }),
  apply: (work, params, row, context) =>
    denyWhere(work, row, (line) => {
      const distinct = (modifiers: readonly string[]) =>
        !params.blind &&
        line.modifiers.some((modifier) => params.repeat.includes(modifier) && !modifiers.includes(modifier))
      const past = history(line, context).find(
        (entry) => !params.afterDenial.includes(entry.denied ?? '') && !distinct(entry.modifiers),
      )
      const twin = past ? undefined : onClaim(work, line, distinct)
      if (!past && !twin) return undefined
      const where = past
        ? `was already decided under ${past.control}`
        : `stands twice on this claim (line ${twin?.number})`
      const says = `The service of ${name(line)} on ${formDay(line.day)} ${where}. Find that result first; if this was a second, distinct service, a repeat modifier says so.`
      return { group: 'OA', reason: '18', at: at(line, 'procedure'), says }
    }),
})

const key = (line: { procedure: string | undefined; revenue: string | undefined }): string =>
  line.procedure ?? line.revenue ?? ''

/** What was decided before for the same patient, provider, day and code. */
function history(line: WorkLine, { claim, file, member }: Context) {
  return file.history.filter(
    (entry) =>
      entry.memberId === member?.memberId &&
      entry.npi === claim.billing.npi &&
      entry.day === line.day &&
      entry.procedure === key(line),
  )
}

function onClaim(
  work: Work,
  line: WorkLine,
  distinct: (modifiers: readonly string[]) => boolean,
): WorkLine | undefined {
  if (line.procedure === undefined) return undefined
  const same = [...line.modifiers].sort().join()
  return live(work).find(
    (other) =>
      other.number < line.number &&
      other.procedure === line.procedure &&
      other.day === line.day &&
      [...other.modifiers].sort().join() === same &&
      !distinct(other.modifiers),
  )
}
