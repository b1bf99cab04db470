import type { Asked } from './ask.ts'
import { ABSENT, type Postings } from './postings.ts'
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
  const { tokens, tokenStarts, weights: says, seventhOf, rowOf, priors } = index
  const { marks, strengths, seventhMarks } = room
  const { needles, alternatives } = asked
  const strengthOf = new Float32Array(needles.length)
  const slotQuality = new Float32Array(asked.slots.length)
  const total = Math.max(
    0.5,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  const [places, slots] = [needles.length, asked.slots.length]
  const lastWord = index.vocabulary.words.length
  const codes = needles.flatMap(({ rows }, place) => (rows ? [{ bit: 1 << place, place, rows }] : []))
  const wants = Int32Array.from(alternatives, (alternative) => alternative.needles)
  const answers = Int32Array.from(alternatives, ({ slots }) => slots)
  const qualities = Float32Array.from(alternatives, ({ quality }) => quality)
  return (document) => {
    for (let place = 0; place < places; place++) strengthOf[place] = 0
    let mask = 0
    let said = 0
    let answered = 0
    let coverage = 0
    let first = 0
    let factor = 1
    const end = tokenStarts[document + 1] as number
    for (let at = tokenStarts[document] as number; at < end; at++) {
      const id = tokens[at] as number
      if (id >= lastWord) {
        const share = (factor * answered) / (said + 15)
        if (share > coverage) coverage = share
        said = 0
        answered = 0
        factor = 0.85
        continue
      }
      const noted = says[at] as number
      const weight = noted & 127
      let bits = marks[id] as number
      if (bits !== 0) {
        if (factor === 1 && said <= 60) first = 1
        answered += weight
        mask |= bits
        const present = noted >= ABSENT ? 0.9 * factor : factor
        while (bits !== 0) {
          const place = 31 - Math.clz32(bits)
          bits ^= 1 << place
          const strength = present * ((strengths[place] as Uint8Array)[id] as number)
          if (strength > (strengthOf[place] as number)) strengthOf[place] = strength
        }
      }
      said += weight
    }
    const share = (factor * answered) / (said + 15)
    if (share > coverage) coverage = share
    const row = rowOf[document] as number
    for (let each = 0; each < codes.length; each++) {
      const { bit, place, rows } = codes[each] as (typeof codes)[number]
      if (row < rows[0] || row >= rows[1]) continue
      mask |= bit
      strengthOf[place] = 100
    }
    const extra = (seventhMarks[seventhOf[document] as number] as number) & ~mask
    if (extra !== 0) {
      mask |= extra
      for (let place = 0; place < places; place++) if ((extra & (1 << place)) !== 0) strengthOf[place] = 60
    }
    for (let slot = 0; slot < slots; slot++) slotQuality[slot] = 0
    let meant = 0
    for (let each = 0; each < wants.length; each++) {
      const wanted = wants[each] as number
      if ((mask & wanted) !== wanted) continue
      let least = 100
      for (let left = wanted; left !== 0; left &= left - 1) {
        const strength = strengthOf[31 - Math.clz32(left & -left)] as number
        if (strength < least) least = strength
      }
      const good = ((qualities[each] as number) * least) / 100
      if ((qualities[each] as number) > 1) meant |= answers[each] as number
      for (let left = answers[each] as number; left !== 0; left &= left - 1) {
        const slot = 31 - Math.clz32(left & -left)
        if (good > (slotQuality[slot] as number)) slotQuality[slot] = good
      }
    }
    let base = 0
    let byCode = 0
    for (let slot = 0; slot < slots; slot++) {
      if ((meant & (1 << slot)) !== 0) byCode += weights[slot] as number
      base += (weights[slot] as number) * (slotQuality[slot] as number)
    }
    if (MEANT_COVERAGE * byCode > coverage * total) coverage = (MEANT_COVERAGE * byCode) / total
    return (58 * base) / total + 22 * coverage + 5 * first + (12 * (priors[document] as number)) / 100
  }
}
