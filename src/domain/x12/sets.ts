import { bad, good, type Result } from '../kernel/result.ts'
import { set277CA } from './277ca.ts'
import { set835 } from './835.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { set999 } from './999.ts'
import { setsIn } from './sets-in.ts'

/** Every transaction set we read and write; a new one is one more line. */
export const sets = [set837P, set837I, set999, set277CA, set835] as const

type Set = (typeof sets)[number]
type ValueOf<S> = S extends { read(text: string): Result<infer T> } ? T : never

/** A file's set id with its value: `{ id: '835', value: Payment }`. */
export interface AnyRead {
  readonly id: string
  readonly value: ValueOf<Set>
}

/** The set a text holds, by GS08 where it is known and by ST01 otherwise (4010 and 5010 without addenda are read too). */
export function setOf(text: string): Set | undefined {
  const found = setsIn(text).sets[0]
  return (
    sets.find(({ version, st }) => version === found?.version && st === found.st) ??
    byKin(found?.st, found?.version ?? '')
  )
}

/** 837s differ in the implementation number: X098 and X222 professional, X096 and X223 institutional. */
function byKin(st: string | undefined, version: string): Set | undefined {
  if (st === '837') return /X(096|223)/.test(version) ? set837I : set837P
  return sets.find((set) => set.st === st)
}

/** Whatever we can read, as its value; otherwise every problem found. Never throws. */
export function readAny(text: string): Result<AnyRead> {
  const set = setOf(text)
  if (!set) {
    const { problems } = setsIn(text)
    return bad([
      ...problems,
      {
        at: '',
        message: `This file holds none of the transactions we read: ${sets.map(({ id }) => id).join(', ')}.`,
      },
    ])
  }
  const read: Result<ValueOf<Set>> = set.read(text)
  return read.ok ? good({ id: set.id, value: read.value }) : read
}
