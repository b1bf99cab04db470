/** What a table says of a word from a file; nothing for words such as `constructor`, which every object answers to. */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
