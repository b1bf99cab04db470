import type { CodingAnswer } from '../../domain/coding/answer.ts'
import { axes } from '../../domain/coding/grade-pcs.ts'
import type { Mark, Verdict } from '../../domain/kernel/grade.ts'
import type { Place } from './edit.ts'

/** Everything that was said about one line, or about one thing that is not a line. */
export interface Comparison {
  readonly id: string
  readonly name: string
  readonly verdict: Verdict
  readonly mine: string
  readonly expected: string
  readonly marks: readonly Mark[]
  /** Line of the worksheet; undefined for a missed line and for what is not a line. */
  readonly place?: Place
}

/** Marks → the rows of the comparison, in the order they were given. */
export function compareMarks(marks: readonly Mark[], answer: CodingAnswer): readonly Comparison[] {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    const id = groupId(mark)
    const group = groups.get(id)
    if (group) group.push(mark)
    else groups.set(id, [mark])
  }
  const rows = [...groups].map(([id, group]) => comparisonOf(id, group, answer))
  return rows.sort((a, b) => rank(a) - rank(b))
}

/** Lines of the worksheet in their order, then what is missing from that list; the rest where it was told. */
function rank(row: Comparison): number {
  const list = ['nothingToCode', 'diagnoses', 'sequence', 'procedures', 'query', 'drg'].findIndex((name) =>
    row.id.includes(name),
  )
  return list * 1000 + (row.place ? row.place.at : 999)
}

/** A missed line is named by its place in the key, so it must not fall together with the answer's line of that number. */
function groupId(mark: Mark): string {
  const [list = '', at] = mark.at.split('.')
  if (list !== 'diagnoses' && list !== 'procedures') return list
  return mark.verdict === 'missed' && mark.at.split('.').length === 2
    ? `missed.${list}.${at}`
    : `${list}.${at}`
}

function comparisonOf(id: string, marks: readonly Mark[], answer: CodingAnswer): Comparison {
  const place = placeOf(id)
  const line = place && answer[place.list][place.at]
  const [first] = marks
  const word = id.includes('procedures') ? 'Procedure' : 'Diagnosis'
  return {
    id,
    name: place ? `${word} ${place.at + 1}` : id.startsWith('missed') ? word : (names[id] ?? id),
    verdict: verdictOf(marks),
    mine: line ? line.code : (first?.mine ?? ''),
    expected:
      first && first.verdict === 'extra' && marks.length === 1 ? '' : expectedOf(marks, line?.code ?? ''),
    marks,
    ...(place ? { place } : {}),
  }
}

const names: Readonly<Record<string, string>> = {
  sequence: 'Order',
  nothingToCode: 'Nothing to code',
  query: 'Query',
  drg: 'MS-DRG',
}

function placeOf(id: string): Place | undefined {
  const [list, at] = id.split('.')
  return list === 'diagnoses' || list === 'procedures' ? { list, at: Number(at) } : undefined
}

/** The whole code of the key; for ICD-10-PCS put together from its seven marks. */
function expectedOf(marks: readonly Mark[], mine: string): string {
  const axis = (name: string) => marks.find((mark) => mark.at.endsWith(`.${name}`))
  if (axes.some(({ at }) => axis(at)))
    return axes.map(({ at }, place) => axis(at)?.expected ?? mine[place] ?? '').join('')
  return marks[0]?.expected ?? ''
}

/** Right when all is right; wrong when the code itself is another; else partly. */
function verdictOf(marks: readonly Mark[]): Verdict {
  const [first] = marks
  if (!first) return 'right'
  if (marks.every((mark) => mark.verdict === first.verdict)) return first.verdict
  const code = marks.find((mark) => mark.at.endsWith('.code'))
  return code?.verdict === 'wrong' ? 'wrong' : 'partly'
}
