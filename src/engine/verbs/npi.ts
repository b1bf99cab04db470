import { readNpi } from '../../domain/kernel/npi.ts'
import { done, type Verb } from '../verb.ts'

export const npiVerb: Verb = {
  name: 'npi',
  summary: 'checks a National Provider Identifier',
  help: 'npi <ten digits> (or on standard input) → {"valid": boolean, "checkDigit": 0…9 or null, "training": boolean}\nExit 1 when it is not valid. Numbers that begin with 9 are training numbers: never issued.',
  readsInput: 'unless-given',
  run(input, words) {
    const word = (words[0] ?? input).trim()
    if (word === '') return { unreadable: 'Say which number: npi 1234567893.' }
    const reading = readNpi(word)
    return done(
      { valid: reading.valid, checkDigit: reading.checkDigit ?? null, training: reading.training },
      !reading.valid,
    )
  },
}
