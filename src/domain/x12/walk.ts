import type { LoopUse, SegmentUse } from './guide/guide.ts'
import { qualifierPlace } from './guide/guide.ts'
import type { Loop } from './loops.ts'
import type { Segment } from './set.ts'

/** IK304: 2 unexpected, 3 required and missing, 4 too many loops, 5 too many segments, 7 out of order. 1 = unrecognised. */
export type PlaceCode = '1' | '2' | '3' | '4' | '5' | '7'

export interface Misplaced {
  readonly code: PlaceCode
  readonly segment: string
  readonly loop: string
  /** Position of the segment, or of the one before which it is missing. */
  readonly position: number
}

export interface Step {
  readonly segment: Segment
  readonly loop: string
  /** Undefined when the guide has no place for it. */
  readonly use: SegmentUse | undefined
}

export interface Walk {
  readonly root: Loop
  readonly steps: readonly Step[]
  readonly misplaced: readonly Misplaced[]
}

interface Frame {
  readonly use: LoopUse
  readonly node: Loop
  /** How often each child was met. */
  readonly counts: number[]
  index: number
}

interface Place {
  readonly depth: number
  readonly child: number
  readonly late: boolean
}

/** Follows segments (ST to SE) through a guide: the tree of loops, each segment's place, and what has none. Never throws. */
export function walk(guide: LoopUse, segments: readonly Segment[], component: string): Walk {
  const known = idsOf(guide)
  const open = (use: LoopUse): Frame => ({
    use,
    node: { id: use.id, component, segments: [], loops: [] },
    counts: [],
    index: 0,
  })
  const root = open(guide)
  let frames: Frame[] = [root]
  const steps: Step[] = []
  const misplaced: Misplaced[] = []

  const close = (depth: number, position: number) => {
    for (const frame of frames.slice(depth + 1).reverse()) misplaced.push(...missing(frame, position))
    frames = frames.slice(0, depth + 1)
  }
  const enter = (segment: Segment, frame: Frame, child: number, late: boolean): SegmentUse => {
    const use = frame.use.children[child] as SegmentUse | LoopUse
    const count = (frame.counts[child] ?? 0) + 1
    frame.counts[child] = count
    if (!late) frame.index = child
    const report = (code: PlaceCode) =>
      misplaced.push({
        code,
        segment: segment.id,
        loop: use.kind === 'loop' ? use.id : frame.use.id,
        position: segment.position,
      })
    if (late && !oneRun(frame, child, segment.id)) report('7')
    if (count > use.max) report(use.kind === 'loop' ? '4' : '5')
    if (use.kind === 'segment') {
      frame.node.segments.push(segment)
      return use
    }
    const inner = open(use)
    frame.node.loops.push(inner.node)
    frames = [...frames, inner]
    return enter(segment, inner, 0, false)
  }

  for (const segment of segments) {
    const place = placeOf(segment, frames, component)
    if (!place) {
      const frame = frames.at(-1) as Frame
      frame.node.segments.push(segment)
      misplaced.push({
        code: known.has(segment.id) ? '2' : '1',
        segment: segment.id,
        loop: frame.use.id,
        position: segment.position,
      })
      steps.push({ segment, loop: frame.use.id, use: undefined })
      continue
    }
    close(place.depth, segment.position)
    const use = enter(segment, frames[place.depth] as Frame, place.child, place.late)
    steps.push({ segment, loop: (frames.at(-1) as Frame).use.id, use })
  }
  const end = (segments.at(-1)?.position ?? 0) + 1
  close(0, end)
  misplaced.push(...missing(root, end))
  return { root: root.node, steps, misplaced }
}

/** Forward from where we are, outwards; only then backward: what stands too late is still kept in its loop. */
function placeOf(segment: Segment, frames: readonly Frame[], component: string): Place | undefined {
  for (const late of [false, true]) {
    for (let depth = frames.length - 1; depth >= 0; depth--) {
      const frame = frames[depth] as Frame
      // A loop's head comes again only as a new loop, found from its parent.
      const head = depth === 0 ? 0 : 1
      const [from, to] = late ? [head, frame.index] : [Math.max(head, frame.index), frame.use.children.length]
      for (let child = from; child < to; child++) {
        if (begins(frame.use.children[child] as SegmentUse | LoopUse, segment, component))
          return { depth, child, late }
      }
    }
  }
  return undefined
}

function begins(use: SegmentUse | LoopUse, segment: Segment, component: string): boolean {
  const head = use.kind === 'loop' ? (use.children[0] as SegmentUse) : use
  if (head.id !== segment.id) return false
  if (head.values.length === 0) return true
  const raw = segment.elements[(qualifierPlace[head.id] ?? 1) - 1] ?? ''
  return head.values.includes((raw.split(component)[0] ?? '').trim())
}

/** Neighbours in the guide with one segment id (every REF, DTP or HI of a claim, its NM1 loops) come in any order (TR3, appendix B). */
function oneRun({ use, index }: Frame, child: number, id: string): boolean {
  return use.children
    .slice(child, index + 1)
    .every((each) => (each.kind === 'loop' ? each.children[0] : each)?.id === id)
}

function missing(frame: Frame, position: number): Misplaced[] {
  return frame.use.children.flatMap((use, child) => {
    if (!use.required || (frame.counts[child] ?? 0) > 0) return []
    const head = use.kind === 'loop' ? (use.children[0] as SegmentUse) : use
    return [
      { code: '3' as const, segment: head.id, loop: use.kind === 'loop' ? use.id : frame.use.id, position },
    ]
  })
}

const idsByGuide = new WeakMap<LoopUse, ReadonlySet<string>>()

function idsOf(guide: LoopUse): ReadonlySet<string> {
  const kept = idsByGuide.get(guide)
  if (kept) return kept
  const collect = (use: SegmentUse | LoopUse): string[] =>
    use.kind === 'segment' ? [use.id] : use.children.flatMap(collect)
  const ids = new Set(collect(guide))
  idsByGuide.set(guide, ids)
  return ids
}
