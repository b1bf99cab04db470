import { bad, good, type Result } from '../kernel/result.ts'
import { set270 } from './270.ts'
import { set271 } from './271.ts'
import { set276 } from './276.ts'
import { set277 } from './277.ts'
import { set277CA } from './277ca.ts'
import { set835 } from './835.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { set999 } from './999.ts'
import { nowhere } from './placed.ts'
import { setNameOf } from './set-name.ts'
import { oneByOne, type SetsIn, setsIn, type WireInput } from './sets-in.ts'
import { setTA1 } from './ta1.ts'

/** Every transaction set we read and write; a new one is one more line. */
export const sets = [
  set837P,
  set837I,
  set999,
  set277CA,
  set835,
  set270,
  set271,
  set276,
  set277,
  setTA1,
] as const

type Named<S> = S extends { read(text: string): Result<infer T> }
  ? { readonly id: string; readonly value: T }
  : never

/** A file's value with the id of its set. */
export type AnyRead = Named<(typeof sets)[number]>

/** Whatever we can read, recognised by GS08 and ST01 (a TA1 stands alone); otherwise every problem found. Never throws. */
export function readAny(input: WireInput): Result<AnyRead> {
  const found = setsIn(input)
  const set = setOf(found)
  if (!set)
    return bad([
      ...found.problems,
      {
        ...nowhere(found.sets[0]),
        message: `This file holds none of the transactions we read: ${sets.map(({ id }) => id).join(', ')}.`,
      },
    ])
  const read: Result<unknown> = set.read(found)
  return read.ok ? good({ id: set.id, value: read.value } as AnyRead) : read
}

/** One transaction of a file with what was read of it. */
export interface ReadOne {
  /** ST01 and ST02; position of its first segment in the file. */
  readonly st: string
  readonly control: string
  readonly position: number
  readonly read: Result<AnyRead>
}

/** Every transaction of a file on its own, in order, the ones nobody reads too: one bad claim spoils only its own. */
export const readEach = (input: WireInput): ReadOne[] =>
  oneByOne(setsIn(input)).map((found) => {
    const [set] = found.sets
    return {
      st: set?.st ?? '',
      control: set?.control ?? '',
      position: set?.segments[0]?.position ?? 1,
      read: readAny(found),
    }
  })

function setOf({ sets: [first], tokens }: SetsIn) {
  const alone = tokens.segments.some(({ id }) => id === 'TA1') ? 'TA1' : undefined
  const name = first ? setNameOf(first) : alone
  return sets.find(({ id }) => id === name)
}
