import type { ProcedureFacts } from '../../domain/codes/entry.ts'
import { holds } from '../../domain/kernel/span.ts'
import { type ContentReader, readLists, readPairs, readProcedures } from '../content.ts'

interface FrontShelf {
  readonly procedures: Readonly<Record<string, ProcedureFacts>>
  readonly pairs: ReturnType<typeof readPairs>
  readonly charges: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, string>
}

const shelves = new WeakMap<ContentReader, FrontShelf>()

/** What the front desk's exercises look up, read once: procedures, pairs, the practice's charges, places of service. */
export function frontShelf(reader: ContentReader): FrontShelf {
  const known = shelves.get(reader)
  if (known) return known
  const shelf = {
    procedures: readProcedures(reader),
    pairs: readPairs(reader),
    charges: new Map(
      reader
        .rows('codes/charges.csv')
        .map((row): [string, number] => [(row.code ?? '').trim(), Number(row.cents)]),
    ),
    places: new Map(
      (readLists(reader)['place-of-service'] ?? []).map((row): [string, string] => [row.code, row.label]),
    ),
  }
  shelves.set(reader, shelf)
  return shelf
}

/** Rows of a list that hold on a day. */
export const inForceOn = <T extends { readonly inForce: { from: string; to?: string | undefined } }>(
  rows: readonly T[],
  day: string,
): T[] => rows.filter((row) => holds(row.inForce, day))
