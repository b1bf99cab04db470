import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import { knownFiles, verifiedAs } from './known-files.ts'

test('SHA-256 of "abc" as FIPS 180-4 states it, in pieces', () => {
  const hash = fingerprint()
  for (const letter of 'abc') hash.take(strToU8(letter))
  expect(hash.end()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('a known file is named by its hash, every other is not', () => {
  for (const file of knownFiles) {
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(file.source).not.toBe('')
    expect(verifiedAs(file.sha256)).toBe(file.name)
  }
  expect(verifiedAs('0'.repeat(64))).toBeUndefined()
})
