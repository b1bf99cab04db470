import type { Payer } from '../domain/payer/payer.ts'
import { readPayer } from '../domain/payer/read-payer.ts'
import type { ContentReader } from './content.ts'

const read = new WeakMap<ContentReader, Map<string, Payer | undefined>>()

/** The payer of a folder of content/payers, read once; its problems go to the reader with their file. */
export function readPayerFolder(reader: ContentReader, id: string): Payer | undefined {
  const known = read.get(reader) ?? new Map<string, Payer | undefined>()
  read.set(reader, known)
  if (!known.has(id)) known.set(id, readNow(reader, id))
  return known.get(id)
}

function readNow(reader: ContentReader, id: string): Payer | undefined {
  const folder = `payers/${id}`
  if (!reader.names('payers').includes(id)) {
    reader.problems.push({
      at: folder,
      message: `There is no payer "${id}"; payers are ${reader.names('payers').join(', ')}.`,
    })
    return undefined
  }
  const fees = Object.fromEntries(
    reader
      .names(`${folder}/fees`)
      .map((name) => [name.replace('.csv', ''), reader.text(`${folder}/fees/${name}`)]),
  )
  const result = readPayer({
    payer: reader.text(`${folder}/payer.json`),
    rules: reader.text(`${folder}/rules.json`),
    fees,
  })
  if (result.ok) return result.value
  reader.problems.push(...result.problems.map(({ at, message }) => ({ at: `${folder}/${at}`, message })))
  return undefined
}
