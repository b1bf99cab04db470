import * as z from 'zod/mini'
import { CoordinationLimit } from '../domain/payer/coordination-facts.ts'
import type { Expander } from './expand.ts'

/** Who pays first: the numbers of the law are rows of content/coordination.json, in the key of every exercise that needs them. */
export const payerOrderExpander: Expander = {
  key: (reader, authored) => ({
    ...authored,
    limits: reader.json('coordination.json', z.array(CoordinationLimit)) ?? [],
  }),
}
