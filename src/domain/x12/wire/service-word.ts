import { eligibilityWords } from '../explain/eligibility-words.ts'

/** A service type with its word: `98 office visit`. */
export const serviceWord = (code: string): string => {
  const word = (eligibilityWords.EB03 as Readonly<Record<string, string>>)[code]
  return word === undefined ? code : `${code} ${word}`
}
