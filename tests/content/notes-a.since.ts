/** Notes of chapters 1 to 9 that are not as in the tabular list of 2021, and why; later addenda were not at hand in full. */
export const since2021: Readonly<Record<string, string>> = {}
