import type { CodeEntry } from './entry.ts'

/**
 * The complete codes of a stem that takes a 7th character: placeholders fill it up to six (`W26.0` and A give `W26.0XXA`).
 * Notes stay with the stem, where they are read; what concerns the person or the bill goes with the code.
 */
export function completed(stem: CodeEntry): readonly CodeEntry[] {
  return Object.entries(stem.seventh ?? {}).map(([character, meaning]): CodeEntry => {
    const bare = stem.code.replace('.', '').padEnd(6, 'X') + character
    return {
      system: stem.system,
      code: `${bare.slice(0, 3)}.${bare.slice(3)}`,
      title: `${stem.title}, ${meaning}`,
      billable: true,
      inForce: stem.inForce,
      ...(stem.sex ? { sex: stem.sex } : {}),
      ...(stem.age ? { age: stem.age } : {}),
      excludes1: [],
      excludes2: [],
      codeFirst: [],
      useAdditional: [],
      includes: [],
      codeAlso: [],
      terms: [],
      successors: stem.successors,
      manifestation: stem.manifestation,
      poaExempt: stem.poaExempt || (stem.seventhExempt ?? '').includes(character),
    }
  })
}

/** Every row, and after each stem its complete codes. */
export const withSevenths = (entries: readonly CodeEntry[]): readonly CodeEntry[] =>
  entries.flatMap((entry) => [entry, ...completed(entry)])
