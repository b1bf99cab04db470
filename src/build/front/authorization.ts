import * as z from 'zod/mini'
import type { Expander } from '../expand.ts'
import { readPayerFolder } from '../payers.ts'
import { readPolicies } from './rows.ts'
import { frontShelf } from './shelf.ts'

const Authored = z.looseObject({
  payer: z.string(),
  members: z.array(z.looseObject({})),
  providers: z.array(z.strictObject({ npi: z.string(), name: z.string(), network: z.boolean() })),
  procedures: z.array(z.string()),
  places: z.array(z.string()),
})

/** The payer's rows of authorization, its policies, and the lists of the portal with their labels. */
export const authorizationExpander: Expander = {
  prompt(reader, authored) {
    const read = Authored.safeParse(authored)
    if (!read.success) return authored
    const { payer: id, members, providers, procedures, places, ...rest } = read.data
    const payer = readPayerFolder(reader, id)
    if (!payer) return authored
    const shelf = frontShelf(reader)
    return {
      ...rest,
      plan: {
        id,
        name: payer.name,
        rules: payer.rules.filter((row) => row.rule === 'authorization'),
        ...readPolicies(reader, id),
        members: members.map((member) => ({ ...member, payer: id })),
        network: providers.filter((one) => one.network).map((one) => one.npi),
        families: Object.fromEntries(procedures.map((code) => [code, shelf.procedures[code]?.family ?? ''])),
      },
      providers: providers.map(({ npi, name }) => ({ id: npi, label: `${name} (${npi})` })),
      procedures: procedures.map((code) => ({
        id: code,
        label: `${code} ${shelf.procedures[code]?.label ?? ''}`.trim(),
      })),
      places: places.map((code) => ({ id: code, label: `${code} ${shelf.places.get(code) ?? ''}`.trim() })),
    }
  },
}
