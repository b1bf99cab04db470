import { explainer, placer } from '../explain.ts'
import type { Explained, Segment } from '../set.ts'
import type { SetsIn } from '../sets-in.ts'

/** A stretch of segments, or of those that match. */
export interface SegmentPage {
  readonly rows: readonly Explained[]
  /** How many match in all, and which of them is the first row (from 0). */
  readonly total: number
  readonly from: number
}

export interface SegmentQuery {
  /** Segments of one transaction only, by its index in the file. */
  readonly set?: number | undefined
  /** A segment (`CLP`), an element (`CLM05`), or any words: of the raw text, the title or the explanations. */
  readonly find?: string | undefined
  readonly from?: number | undefined
  /** The page that holds this segment, instead of `from`. */
  readonly at?: number | undefined
  readonly count: number
}

/** Finds and explains segments of one file, a page at a time; the last search is kept. */
export class SegmentPages {
  private readonly file: SetsIn
  private readonly explain: (segment: Segment) => Explained
  private readonly place: ReturnType<typeof placer>
  private kept: { readonly key: string; readonly found: readonly Segment[] } | undefined

  constructor(file: SetsIn) {
    this.file = file
    this.explain = explainer(file)
    this.place = placer(file)
  }

  page({ set, find = '', from = 0, at, count }: SegmentQuery): SegmentPage {
    const found = this.found(set, find.trim())
    const wanted =
      at === undefined
        ? from
        : Math.max(
            0,
            found.findIndex(({ position }) => position >= at),
          )
    const start = Math.floor(Math.min(wanted, Math.max(0, found.length - 1)) / count) * count
    return { rows: found.slice(start, start + count).map(this.explain), total: found.length, from: start }
  }

  /** Segments at these positions, explained. */
  at(positions: readonly number[]): Explained[] {
    const { segments } = this.file.tokens
    return positions.flatMap((position) => {
      const segment = segments[position - 1]
      return segment ? [this.explain(segment)] : []
    })
  }

  private found(set: number | undefined, find: string): readonly Segment[] {
    const of = set === undefined ? this.file.tokens.segments : (this.file.sets[set]?.segments ?? [])
    if (find === '') return of
    const key = `${set ?? ''} ${find}`
    if (this.kept?.key !== key) this.kept = { key, found: of.filter(this.matcher(of, find)) }
    return this.kept.found
  }

  private matcher(of: readonly Segment[], find: string): (segment: Segment) => boolean {
    // CLP, or CLM05 and CLM05-1.
    const [, id = ''] = /^([A-Z][A-Z0-9]{1,2}?)(?:\d\d(?:-\d+)?)?$/i.exec(find) ?? []
    const wanted = id.toUpperCase()
    if (wanted !== '' && of.some((segment) => segment.id === wanted))
      return (segment) => segment.id === wanted
    const text = find.toLowerCase()
    // What a segment means depends on its place and its qualifier only.
    const meant = new Map<string, boolean>()
    return (segment) => {
      if (segment.elements.some((element) => element.toLowerCase().includes(text))) return true
      if (`${segment.id}*${segment.elements.join('*')}`.toLowerCase().includes(text)) return true
      const { loop, title, says } = this.place(segment)
      const key = `${loop} ${segment.id} ${segment.elements[0] ?? ''} ${title}`
      const known = meant.get(key)
      if (known !== undefined) return known
      const isMeant =
        title.toLowerCase().includes(text) ||
        (says.size > 0 && this.explain(segment).elements.some((one) => one.says.toLowerCase().includes(text)))
      meant.set(key, isMeant)
      return isMeant
    }
  }
}
