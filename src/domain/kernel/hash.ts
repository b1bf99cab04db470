import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of text, lower-case hex. Synchronous, because nothing may be awaited inside a storage transaction. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The same value always gives the same text: keys sorted, `undefined` left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value as Record<string, unknown>).filter(([, entry]) => entry !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}

/** The first 16 hex characters are plenty to name an edition of content. */
export const hashValue = (value: unknown): string => hashText(canonical(value))
