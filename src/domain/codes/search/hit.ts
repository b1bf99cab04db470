import type { RowHit } from '../search.ts'
import type { Asked } from './ask.ts'
import { rowOfSeventh } from './documents.ts'
import type { Postings } from './postings.ts'
import type { Room } from './room.ts'
import { bitsIn } from './sound.ts'

/** A document that was chosen, as a hit: its row, the words of its title that count, and what it lacks. */
export function hitOf(index: Postings, room: Room, asked: Asked, document: number, score: number): RowHit {
  const { marks } = room
  const stem = index.rowOf[document] as number
  let mask = 0
  for (
    let at = index.tokenStarts[document] as number;
    at < (index.tokenStarts[document + 1] as number);
    at++
  ) {
    const id = index.tokens[at] as number
    if (id < marks.length) mask |= marks[id] as number
  }
  for (let place = 0; place < asked.needles.length; place++) {
    const rows = asked.needles[place]?.rows
    if (rows && stem >= rows[0] && stem < rows[1]) mask |= 1 << place
  }
  const set = index.seventhOf[document] as number
  const extra = (room.seventhMarks[set] as number) & ~mask
  const all = mask | extra
  let answered = 0
  let used = 0
  for (const alternative of asked.alternatives) {
    if ((all & alternative.needles) !== alternative.needles) continue
    answered |= alternative.slots
    used |= alternative.needles
  }
  const missing: string[] = []
  for (let slot = 0; slot < asked.slots.length; slot++) {
    const each = asked.slots[slot]
    if (each && !each.isOptional && (answered & (1 << slot)) === 0) missing.push(each.text)
  }
  const character = (extra & used) !== 0 ? seventhFor(index, room, set, extra & used) : undefined
  const at = character === undefined ? stem : rowOfSeventh(index.rows, stem, character)
  return {
    at,
    score: Math.max(0, Math.min(99, Math.round(100 * score) / 100)),
    matched: matchedIn(
      index,
      room,
      document,
      used,
      character === undefined || at === stem ? [] : seventhIds(index, set, character),
    ),
    missing,
    ...(character === undefined ? {} : { seventh: character }),
  }
}

/** The 7th character whose meaning has most of the words that the title has not; of equals, the one that says least else. */
function seventhFor(
  { sevenths }: Postings,
  { marks }: Room,
  set: number,
  wanted: number,
): string | undefined {
  const { characters, ids } = sevenths[set] ?? { characters: [], ids: [] }
  let [best, most] = [undefined as string | undefined, 0]
  for (const [place, character] of characters.entries()) {
    const own = ids[place] ?? []
    const bits = own.reduce((mask, id) => mask | (marks[id] as number), 0) & wanted
    const worth = bitsIn(bits) - own.length / 100
    if (bits !== 0 && worth > most) [best, most] = [character, worth]
  }
  return best
}

const seventhIds = ({ sevenths }: Postings, set: number, character: string): readonly number[] =>
  sevenths[set]?.ids[sevenths[set]?.characters.indexOf(character) ?? -1] ?? []

/** Words of the title, and of the meaning of its 7th character where the row has one, as they are written there. */
function matchedIn(
  index: Postings,
  { marks }: Room,
  document: number,
  used: number,
  more: readonly number[],
): readonly string[] {
  const found: string[] = []
  const put = (id: number): void => {
    if (((marks[id] as number) & used) === 0) return
    const written = index.written.get(id)
    if (written) found.push(...written)
    else if (!found.includes(index.vocabulary.words[id] as string))
      found.push(index.vocabulary.words[id] as string)
  }
  for (
    let at = index.tokenStarts[document] as number;
    at < (index.tokenStarts[document + 1] as number);
    at++
  ) {
    const id = index.tokens[at] as number
    if (id >= marks.length) break
    put(id)
  }
  for (const id of more) put(id)
  return found
}
