import type { CodingKey } from './key.ts'

/**
 * The skill a part counts for: the line's own skill that names it (`laterality` in `icd10cm-laterality`), else one of
 * the key's, else the line's first. Skill ids are the author's, so only the word is looked for.
 */
export function skillOf(part: string, line: readonly string[], key: CodingKey): string {
  const words = wordsByPart[part]
  const named = words
    ? [...line, ...(key.skills ?? [])].find((skill) => words.some((word) => skill.includes(word)))
    : undefined
  return named ?? line[0] ?? key.skills?.[0] ?? firstSkill(key)
}

/** Parts that may have a skill of their own; the rest count for the code. */
const wordsByPart: Readonly<Record<string, readonly string[]>> = {
  laterality: ['lateral'],
  seventh: ['seventh', '7th'],
  specificity: ['specific'],
  poa: ['poa', 'present-on-admission'],
  sequence: ['sequenc', 'first-listed', 'principal'],
  modifiers: ['modifier'],
  units: ['unit'],
  pointers: ['pointer', 'necessity'],
  query: ['query'],
  drg: ['drg'],
  nothing: ['nothing', 'no-code', 'signs'],
  'root-operation': ['root'],
  approach: ['approach'],
  device: ['device'],
}

const firstSkill = (key: CodingKey): string =>
  key.diagnoses[0]?.skills[0] ?? key.procedures[0]?.skills[0] ?? 'coding'
