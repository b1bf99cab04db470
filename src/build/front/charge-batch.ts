import * as z from 'zod/mini'
import type { Expander } from '../expand.ts'
import { frontShelf } from './shelf.ts'

const Authored = z.looseObject({ codes: z.array(z.string()) })

/** The practice's charges for the codes on its tickets. */
export const chargeBatchExpander: Expander = {
  prompt(reader, authored) {
    const read = Authored.safeParse(authored)
    if (!read.success) return authored
    const { codes, ...rest } = read.data
    const { procedures, charges } = frontShelf(reader)
    return {
      ...rest,
      prices: codes.map((code) => ({
        code,
        label: procedures[code]?.label ?? code,
        cents: charges.get(code) ?? 0,
      })),
    }
  },
}
