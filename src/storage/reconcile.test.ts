import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../domain/attempt/event.ts'
import { reconcile } from './reconcile.ts'

const event = (id: string, payload: unknown = 0): Event => ({
  id,
  writer: 'w',
  seq: 1,
  at: '',
  kind: 'k',
  payload,
  prevHash: '',
})
const list = (ids: string): Event[] => [...ids].map((id) => event(id))
const ids = (events: readonly Event[]): string => events.map(({ id }) => id).join('')

describe('two copies of one log', () => {
  it.each([
    ['both empty', '', '', '', ''],
    ['equal', 'abc', 'abc', '', ''],
    ['the database was wiped', 'abc', '', 'abc', ''],
    ['the journal was wiped', '', 'abc', '', 'abc'],
    ['a kill between the two writes', 'abcd', 'abc', 'd', ''],
    ['each has lost another row', 'abd', 'acd', 'b', 'c'],
    ['a row twice in the journal', 'abba', 'ab', '', ''],
    ['another order', 'cba', 'abc', '', ''],
  ])('%s', (_, journal, database, toDatabase, toJournal) => {
    const result = reconcile(list(journal), list(database))
    expect([ids(result.toDatabase), ids(result.toJournal), result.conflicts]).toEqual([
      toDatabase,
      toJournal,
      [],
    ])
  })

  it('keeps the row with a check sum when one id has two contents', () => {
    const [right, wrong] = [event('a', 'right'), event('a', 'wrong')]
    expect(reconcile([right], [wrong])).toEqual({
      toDatabase: [],
      toJournal: [],
      conflicts: [{ kept: right, aside: wrong }],
    })
  })

  it('does not mind the order of keys', () => {
    expect(reconcile([event('a', { x: 1, y: 2 })], [event('a', { y: 2, x: 1 })]).conflicts).toEqual([])
  })

  it('is done after one run, and loses nothing', () => {
    const some = fc.array(fc.constantFrom(...'abcdefgh'))
    fc.assert(
      fc.property(some, some, (left, right) => {
        const [journal, database] = [list(left.join('')), list([...new Set(right)].join(''))]
        const first = reconcile(journal, database)
        const [mendedJournal, mendedDatabase] = [
          [...journal, ...first.toJournal],
          [...database, ...first.toDatabase],
        ]
        expect(reconcile(mendedJournal, mendedDatabase)).toEqual({
          toDatabase: [],
          toJournal: [],
          conflicts: [],
        })
        expect(new Set(mendedDatabase.map(({ id }) => id))).toEqual(new Set([...left, ...right]))
      }),
    )
  })
})
