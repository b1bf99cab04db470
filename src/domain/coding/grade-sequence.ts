import type { Mark } from '../kernel/grade.ts'
import type { CodingKey } from './key.ts'
import type { DiagnosisPairing } from './match.ts'
import { worth } from './part.ts'
import { skillOf } from './skill-of.ts'

/** Order of the diagnoses, judged among the lines that stand for one of the key: a missing or extra line is counted elsewhere. */
export function gradeSequence(key: CodingKey, pairing: DiagnosisPairing): readonly Mark[] {
  const required = key.diagnoses.filter((line) => !line.optional)
  if (key.order === 'none' || required.length < 2) return []
  const [first] = required
  const mine = pairing.pairs.filter((found) => !found.key.optional)
  const possible = key.order === 'all' ? worth.wholeSequence : worth.sequence
  const firstRight = mine.length > 0 && (mine[0]?.key === first || mine.every((found) => found.key !== first))
  const allRight =
    firstRight && mine.every((found, at) => at === 0 || found.keyAt > (mine[at - 1]?.keyAt ?? -1))
  const earned = key.order === 'all' ? (allRight ? possible : firstRight ? 1 : 0) : firstRight ? possible : 0
  const right = earned === possible
  return [
    {
      at: 'sequence',
      verdict: right ? 'right' : earned > 0 ? 'partly' : 'wrong',
      skill: skillOf('sequence', [...required.flatMap((line) => line.skills)], key),
      earned,
      possible,
      mine: mine.map((found) => found.line.code).join(', ') || 'blank',
      expected: key.order === 'all' ? required.map((line) => line.code).join(', ') : (first?.code ?? ''),
      why: right
        ? 'The order is right.'
        : firstRight
          ? 'The first is right; the order of the others is not.'
          : `${first?.code ?? ''} comes first: it is what this encounter is chiefly about. ${first?.rationale[0]?.text ?? ''}`.trim(),
      ...(first?.rationale[0] ? { authority: first.rationale[0].authority } : {}),
      ...(first ? { evidence: [...first.evidence] } : {}),
      ...(right
        ? {}
        : {
            effect:
              'The first-listed diagnosis tells the payer why the service was needed; on an inpatient claim it decides the DRG.',
          }),
    },
  ]
}
