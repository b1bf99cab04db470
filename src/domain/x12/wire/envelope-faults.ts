import type { Segment, WireProblem } from '../set.ts'
import type { SetsIn } from '../sets-in.ts'

/** What closes repeats what opened: the count and the control number. */
const closers = [
  { open: 'ST', close: 'SE', control: 2, of: undefined, counts: 'segments from ST to SE' },
  { open: 'GS', close: 'GE', control: 6, of: 'ST', counts: 'transactions' },
  { open: 'ISA', close: 'IEA', control: 13, of: 'GS', counts: 'groups' },
] as const

/**
 * Whether a file is whole: every envelope, group and transaction is closed, with the number that opened it and the right
 * count. A file that is not was cut, edited by hand or glued together; a clearinghouse refuses it.
 */
export function envelopeFaults({ tokens: { segments } }: SetsIn): WireProblem[] {
  return closers.flatMap((closer) => {
    const faults: WireProblem[] = []
    let head: { readonly segment: Segment; readonly index: number; count: number } | undefined
    const missing = ({ id, position }: Segment) =>
      faults.push(
        fault(
          id,
          position,
          `${id} (segment ${position}) is never closed: there is no ${closer.close} for it. The file may be cut off; ask for it again.`,
        ),
      )
    for (const [index, segment] of segments.entries()) {
      if (segment.id === closer.open) {
        if (head) missing(head.segment)
        head = { segment, index, count: 0 }
      } else if (head && segment.id === closer.of) head.count += 1
      else if (segment.id === closer.close) {
        if (head)
          faults.push(...closed(closer, head, segment, closer.of ? head.count : index - head.index + 1))
        else
          faults.push(
            fault(
              segment.id,
              segment.position,
              `${segment.id} (segment ${segment.position}) closes nothing: no ${closer.open} stands before it. Something was cut out of the file; ask for it again.`,
            ),
          )
        head = undefined
      }
    }
    if (head) missing(head.segment)
    return faults
  })
}

function closed(
  { open, close, control, counts }: (typeof closers)[number],
  head: { readonly segment: Segment },
  { elements, position }: Segment,
  count: number,
): WireProblem[] {
  const [told = '', number = ''] = elements.map((text) => text.trim())
  const opened = (head.segment.elements[control - 1] ?? '').trim()
  const countFault = `${close}01 (segment ${position}) says ${told === '' ? 'nothing' : told}, and there are ${count} ${counts}. Something is missing or was added; ask for the file again.`
  const numberFault = `${close}02 (segment ${position}) is "${number}", and ${open} gave "${opened}". They must be the same; the file was put together wrongly.`
  return [
    ...(told !== '' && Number(told) === count ? [] : [fault(close, position, countFault, 1)]),
    ...(number === opened ? [] : [fault(close, position, numberFault, 2)]),
  ]
}

const fault = (segment: string, position: number, message: string, element?: number): WireProblem => ({
  at: `segment ${position}`,
  segment,
  position,
  ...(element === undefined ? {} : { element }),
  message,
})
