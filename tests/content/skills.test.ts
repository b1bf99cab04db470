import { describe, expect, it } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { cited } from './cited.ts'

const reader = new ContentReader()
const ids = (path: string): string[] => reader.rows(path).map((row) => row.id ?? '')

/** Skills of lessons that are still being written. */
const WAITING = ['hipps', 'not-coded']

describe.each([
  {
    file: 'skills.csv',
    used: cited(reader, 'skills', 'skill'),
    waiting: WAITING,
    columns: ['label', 'subject'],
  },
  {
    file: 'misconceptions.csv',
    used: cited(reader, 'misconception'),
    waiting: [],
    columns: ['label', 'why'],
  },
])('$file', ({ file, used, waiting, columns }) => {
  const listed = ids(file)

  it('reads, each id once, no cell empty', () => {
    const rows = reader.rows(file)
    expect(reader.problems).toEqual([])
    expect(listed.filter((id, at) => listed.indexOf(id) !== at)).toEqual([])
    expect(rows.filter((row) => columns.some((column) => !row[column]))).toEqual([])
  })

  it('has every id that content names', () => {
    expect([...used].filter(([id]) => !listed.includes(id))).toEqual([])
  })

  it('has no id that nothing names', () => {
    expect(listed.filter((id) => !used.has(id) && !waiting.includes(id))).toEqual([])
  })
})
