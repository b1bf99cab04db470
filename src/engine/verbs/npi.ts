import { readNpi } from '../../domain/kernel/npi.ts'
import { done, type Verb } from '../verb.ts'

export const npiVerb: Verb = {
  name: 'npi',
  summary: 'checks a National Provider Identifier',
  help: 'npi <ten digits> (or on standard input) → {"valid": boolean, "checkDigit": 0…9 or null, "training": boolean}\nExit 1 when it is not valid. Numbers that begin with 9 are training numbers: never issued.',
  readsInput: false,
  run(_, words) {
    const [word] = words
    if (word === undefined) return { unreadable: 'Say which number: npi 1234567893.' }
    const reading = readNpi(word.trim())
    return done(
      { valid: reading.valid, checkDigit: reading.checkDigit ?? null, training: reading.training },
      !reading.valid,
    )
  },
}
