import * as z from 'zod/mini'
import { at, type Cause, denyWhere, has, live, name, ruleKind, type Work, type WorkLine } from '../work.ts'

/**
 * What was thrown away of a single-dose drug stands on a line of its own with JW, beside the line of what was given; the two
 * together are whole containers. JZ says that nothing was thrown away. CO-16 (units, M53) or CO-4 where both are said.
 */
export const drugWaste = ruleKind({
  id: 'drug-waste',
  says: 'Given and thrown away must make whole containers, and JW and JZ exclude each other (16, 4).',
  step: 9,
  params: z.strictObject({
    /** Billing units in one container, by code. */
    container: z.record(z.string(), z.int().check(z.positive())),
  }),
  apply: (work, { container }, row) =>
    denyWhere(work, row, (line) => {
      const size = container[line.procedure ?? '']
      return size !== undefined && has(line, ['JW']) ? judge(work, line, size) : undefined
    }),
})

function judge(work: Work, line: WorkLine, size: number): Cause | undefined {
  const same = live(work).filter((other) => other.procedure === line.procedure && other.day === line.day)
  const given = same.filter((other) => !has(other, ['JW']))
  if (has(line, ['JZ']) || given.some((other) => has(other, ['JZ']))) {
    const says = `${name(line)}: JW says that some was thrown away, JZ that nothing was. Keep the one that the record shows.`
    return { group: 'CO', reason: '4', at: at(line, 'modifiers'), says }
  }
  if (given.length === 0) {
    const says = `${name(line)} bills what was thrown away, and no line bills what was given of the same drug that day.`
    return { group: 'CO', reason: '16', remark: 'M53', at: at(line, 'units'), says }
  }
  const units = same.reduce((total, other) => total + other.units, 0)
  if (units % size === 0) return undefined
  const says = `Given and thrown away make ${units} units of ${line.procedure}; a container holds ${size}, so together they have to make whole containers.`
  return { group: 'CO', reason: '16', remark: 'M53', at: at(line, 'units'), says }
}
