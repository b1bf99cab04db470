import type { Piece } from './document.ts'

/** Words to mark in a document: the student's, the key's, or the same words of both. */
export interface Highlight extends Piece {
  readonly tone: 'mine' | 'key' | 'both'
  /** What it is evidence for, spoken: "Diagnosis 1". */
  readonly label: string
}

export interface Segment extends Piece {
  readonly tone?: Highlight['tone']
  readonly labels: readonly string[]
}

/** A piece of text cut where highlights begin and end; together the segments are the piece. */
export function segmentsOf(piece: Piece, highlights: readonly Highlight[]): readonly Segment[] {
  const touching = highlights.filter((mark) => mark.start < piece.end && mark.end > piece.start)
  const cuts = [piece.start, piece.end, ...touching.flatMap((mark) => [mark.start, mark.end])]
  const places = [...new Set(cuts)].filter((at) => at >= piece.start && at <= piece.end).sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? piece.end
    const here = touching.filter((mark) => mark.start < end && mark.end > start)
    const tone = toneOf(here)
    return { start, end, labels: [...new Set(here.map((mark) => mark.label))], ...(tone ? { tone } : {}) }
  })
}

function toneOf(marks: readonly Highlight[]): Highlight['tone'] | undefined {
  const tones = new Set(marks.map((mark) => mark.tone))
  if (tones.has('both') || (tones.has('mine') && tones.has('key'))) return 'both'
  return tones.has('mine') ? 'mine' : tones.has('key') ? 'key' : undefined
}
