import { lastDay } from '../../domain/claim/claim.ts'
import { addDays, isDay } from '../../domain/kernel/day.ts'
import { scrub } from '../../domain/scrubber/scrub.ts'
import { shippedReference } from '../reference.ts'
import { done, unreadable, type Verb } from '../verb.ts'
import { readClaims } from './claim-input.ts'
import { editList } from './edit-list.ts'

export const scrubVerb: Verb = {
  name: 'scrub',
  summary: '837 or claim → findings',
  get help() {
    return `scrub [--today=YYYY-MM-DD] [file] → {"findings": [{"id", "severity", "gate", "at", "message", "source", "status"?}]}
With several claims, "at" begins with "claims.<n>.". Today is the day after the last service unless it is given.
Exit 1 when there is a reject or an error; warnings alone exit 0.

${editList()}`
  },
  readsInput: true,
  options: ['--today'],
  run(input, words) {
    const claims = readClaims(input)
    if (!claims.ok) return unreadable(claims.problems)
    const given = words.find((word) => word.startsWith('--today='))?.slice('--today='.length)
    if (given !== undefined && !isDay(given))
      return { unreadable: `--today=${given} is not a day written YYYY-MM-DD.` }
    const many = claims.value.length > 1
    const findings = claims.value.flatMap((claim, index) =>
      scrub(claim, shippedReference(given ?? addDays(lastDay(claim), 1))).map((finding) => ({
        ...finding,
        at: many ? `claims.${index}.${finding.at}` : finding.at,
      })),
    )
    return done(
      { findings },
      findings.some((finding) => finding.severity !== 'warning'),
    )
  },
}
