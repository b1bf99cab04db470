import type { Asked } from './ask.ts'
import type { Postings } from './postings.ts'
import type { Room } from './room.ts'

/** A code that a phrase means says as much of the query as a title of which this part was found. */
const MEANT_COVERAGE = 0.6

/** Scores a document: how well each word of the query is answered, how much of a phrase of the document that is, and its prior. */
export function makeReader(
  index: Postings,
  room: Room,
  asked: Asked,
  weights: readonly number[],
): (document: number) => number {
  const { tokens, tokenStarts, weights: says, absences, seventhOf, rowOf, priors } = index
  const { marks, strengths, seventhMarks } = room
  const { needles, alternatives } = asked
  const strengthOf = new Float32Array(needles.length)
  const slotQuality = new Float32Array(asked.slots.length)
  const total = Math.max(
    0.5,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  const lastWord = index.vocabulary.words.length
  const codes = needles.flatMap(({ rows }, place) => (rows ? [{ bit: 1 << place, place, rows }] : []))
  return (document) => {
    strengthOf.fill(0)
    let mask = 0
    let [said, answered, coverage, first] = [0, 0, 0, 0]
    let [factor, absent] = [1, 0]
    const end = tokenStarts[document + 1] as number
    for (let at = tokenStarts[document] as number; at <= end; at++) {
      const id = at === end ? lastWord : (tokens[at] as number)
      if (id >= lastWord) {
        coverage = Math.max(coverage, said === 0 ? 0 : (factor * answered) / (said + 15))
        said = 0
        answered = 0
        factor = 0.85
        absent = 0
        continue
      }
      const weight = absent > 0 ? (says[id] as number) / 4 : (says[id] as number)
      const present = absent > 0 ? 0.9 * factor : factor
      absent = (absences[id] as number) || absent - 1
      let bits = marks[id] as number
      if (bits !== 0) {
        if (factor === 1 && said <= 60) first = 1
        answered += weight
        mask |= bits
        while (bits !== 0) {
          const place = 31 - Math.clz32(bits & -bits)
          bits &= bits - 1
          const strength = present * (strengths[place]?.[id] as number)
          if (strength > (strengthOf[place] as number)) strengthOf[place] = strength
        }
      }
      said += weight
    }
    const row = rowOf[document] as number
    for (const { bit, place, rows } of codes) {
      if (row < rows[0] || row >= rows[1]) continue
      mask |= bit
      strengthOf[place] = 100
    }
    const extra = (seventhMarks[seventhOf[document] as number] as number) & ~mask
    if (extra !== 0) {
      mask |= extra
      for (let place = 0; place < needles.length; place++)
        if ((extra & (1 << place)) !== 0) strengthOf[place] = 60
    }
    slotQuality.fill(0)
    let meant = 0
    for (const { needles: wanted, slots, quality } of alternatives) {
      if ((mask & wanted) !== wanted) continue
      let least = 100
      for (let left = wanted; left !== 0; left &= left - 1)
        least = Math.min(least, strengthOf[31 - Math.clz32(left & -left)] as number)
      const good = (quality * least) / 100
      if (quality > 1) meant |= slots
      for (let slot = 0; slot < slotQuality.length; slot++)
        if ((slots & (1 << slot)) !== 0 && good > (slotQuality[slot] as number)) slotQuality[slot] = good
    }
    let [base, byCode] = [0, 0]
    for (let slot = 0; slot < slotQuality.length; slot++) {
      if ((meant & (1 << slot)) !== 0) byCode += weights[slot] as number
      base += (weights[slot] as number) * (slotQuality[slot] as number)
    }
    coverage = Math.max(coverage, (MEANT_COVERAGE * byCode) / total)
    return (58 * base) / total + 22 * coverage + 5 * first + (12 * (priors[document] as number)) / 100
  }
}
