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
import { setNameOf } from './set-name.ts'
import { setsIn } from './sets-in.ts'
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
export function readAny(text: string): Result<AnyRead> {
  const { sets: found, problems, tokens } = setsIn(text)
  const alone = tokens.segments.some(({ id }) => id === 'TA1') ? 'TA1' : undefined
  const name = found[0] ? setNameOf(found[0]) : alone
  const set = sets.find(({ id }) => id === name)
  if (!set)
    return bad([
      ...problems,
      {
        at: '',
        message: `This file holds none of the transactions we read: ${sets.map(({ id }) => id).join(', ')}.`,
      },
    ])
  const read: Result<unknown> = set.read(text)
  return read.ok ? good({ id: set.id, value: read.value } as AnyRead) : read
}
