import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of text, lower-case hex. Synchronous, because nothing may be awaited inside a storage transaction. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The same value always gives the same text: keys sorted, `undefined` left out, everything else as JSON has it. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const entry: unknown = value[key as keyof typeof value]
    if (entry !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(entry)}`
  }
  return `{${text}}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what JSON has to escape
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/
const quoted = (text: string): string => (needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`)

/** The first 16 hex characters are plenty to name an edition of content. */
export const hashValue = (value: unknown): string => hashText(canonical(value))
