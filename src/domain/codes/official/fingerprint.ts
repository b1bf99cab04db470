import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of a file while it streams by: `end` gives lower-case hexadecimal. */
export interface Fingerprint {
  take(bytes: Uint8Array): void
  end(): string
}

export function fingerprint(): Fingerprint {
  const hash = sha256.create()
  return { take: (bytes) => void hash.update(bytes), end: () => bytesToHex(hash.digest()) }
}
