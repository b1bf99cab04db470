import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of text, lower-case hex. Synchronous, because nothing may be awaited inside a storage transaction. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The same value always gives the same text: keys sorted, `undefined` left out. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const entry: unknown = value[key as keyof typeof value]
    if (entry !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(entry)}`
  }
  return `{${text}}`
}

/** The first 16 hex characters are plenty to name an edition of content. */
export const hashValue = (value: unknown): string => hashText(canonical(value))
