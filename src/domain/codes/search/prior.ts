import { absences, weightOf } from './words.ts'

/**
 * How likely a row is what somebody looks for before a word is read, 0 to 100: whole codes before headers, short titles
 * before long ones, `unspecified` before `other`; causes, pregnancy, newborns, poisoning and history only when asked for.
 */
export function priorOf(
  system: string,
  key: string,
  title: string,
  words: readonly string[],
  isWhole: boolean,
): number {
  let [said, absent] = [0, 0]
  for (const word of words) {
    said += weightOf(word) * (absent > 0 ? 0.25 : 1)
    absent = absences.get(word) ?? absent - 1
  }
  let prior = 70 - Math.min(30, 2.5 * Math.max(0, said - 2)) + (isWhole ? 6 : key.length === 3 ? 4 : 0)
  if (words.includes('unspecified')) prior += 4
  if (words[0] === 'other' || words.includes('other')) prior -= 6
  if (words.includes('elsewhere')) prior -= 8
  if (/\bwith(?!out)\b/i.test(title)) prior -= 2
  if (system === 'icd10cm') prior += chapters.find(([begin]) => begin.test(key))?.[1] ?? 0
  return Math.max(0, Math.min(100, Math.round(prior)))
}

const chapters: readonly (readonly [begin: RegExp, more: number])[] = [
  [/^Z(?:8|91|92)/, -10],
  [/^Z/, -3],
  [/^[VWXY]/, -14],
  [/^[OP]/, -30],
  [/^Q/, -7],
  [/^T(?:3[6-9]|[45]\d|6[0-5])/, -10],
  [/^T(?:8|79)/, -8],
  [/^(?:C7[789B]|D0|D4[0-8]|B9[0-7])/, -6],
]
