import type { Piece } from '../../domain/chart/document.ts'

/*
Every run of text in a document stands in an element of its own with `data-at`, the offset of its first character. So a
selection of the browser maps to offsets of the plain text and back, whatever marks stand between.
*/

/** Offsets of what is selected inside `root`; undefined when nothing is, or when it reaches outside. */
export function selectedIn(root: HTMLElement, selection: Selection | null): Piece | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  const runs = runsIn(root).filter((run) => range.intersectsNode(run.element))
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return undefined
  const start = first.element.contains(range.startContainer)
    ? first.at + offsetIn(range.startContainer, range.startOffset)
    : first.at
  const end = last.element.contains(range.endContainer)
    ? last.at + offsetIn(range.endContainer, range.endOffset)
    : last.at + last.length
  const before = runs.at(-2)
  // A triple click ends at the very start of the next paragraph.
  return { start, end: end === last.at && before ? before.at + before.length : end }
}

/** Selects these offsets in the browser and brings them into view. */
export function selectOffsets(root: HTMLElement, { start, end }: Piece): void {
  const runs = runsIn(root)
  const first = runs.find((run) => start < run.at + run.length)
  const last = runs.findLast((run) => end > run.at)
  const selection = root.ownerDocument.getSelection()
  const [from, to] = [first?.element.firstChild, last?.element.firstChild]
  if (!first || !last || !from || !to || !selection) return
  const range = root.ownerDocument.createRange()
  range.setStart(from, Math.max(0, start - first.at))
  range.setEnd(to, Math.min(last.length, end - last.at))
  selection.removeAllRanges()
  selection.addRange(range)
  first.element.scrollIntoView({ block: 'nearest' })
}

interface Run {
  readonly element: HTMLElement
  readonly at: number
  readonly length: number
}

function runsIn(root: HTMLElement): Run[] {
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].map((element) => ({
    element,
    at: Number(element.dataset.at),
    length: element.firstChild?.textContent?.length ?? 0,
  }))
}

const offsetIn = (container: Node, offset: number): number =>
  container.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : (container.textContent?.length ?? 0)
