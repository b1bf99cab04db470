import { onceForText } from '../kernel/memo.ts'

/**
 * What a note points at. An item of a note is a pattern, `J44`, `J44.-`, `E08-E13`, or words with patterns behind them in
 * brackets, `acute bronchitis (J20.-)`; words without a pattern point nowhere.
 */
const PATTERN =
  /^(?=[^-]*\d)[A-Z][0-9A-Z]{1,2}(?:\.[0-9A-Z]{0,4})?-?(?:-[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?)?$/

/** The patterns of one item or of several: `['acute bronchitis (J20.-, J21)']` → `['J20.-', 'J21']`. */
export function patternsOf(items: readonly string[]): readonly string[] {
  return items.flatMap((item) => {
    const inside = PATTERN.test(item.trim()) ? item : (/\(([^()]*)\)\s*$/.exec(item)?.[1] ?? '')
    return inside
      .split(',')
      .map((part) => part.trim())
      .filter((part) => PATTERN.test(part))
  })
}

/** The words of an item without its patterns; empty when it is only a pattern. */
export function wordsOfItem(item: string): string {
  if (PATTERN.test(item.trim())) return ''
  return patternsOf([item]).length > 0 ? item.replace(/\s*\([^()]*\)\s*$/, '') : item
}

/** Does a pattern cover a code, dots or no dots? A range covers all that begins with either end or lies between. */
export function coversCode(pattern: string, code: string): boolean {
  const own = code.replaceAll('.', '')
  const [from = '', to] = ends(pattern)
  if (to === undefined) return own.startsWith(from)
  return own.slice(0, from.length) >= from && own.slice(0, to.length) <= to
}

const ends = onceForText((pattern): readonly string[] => {
  const range = /^([^-]+)-([A-Z].+)$/.exec(pattern)
  return (range ? [range[1] ?? '', range[2] ?? ''] : [pattern]).map((end) => end.replace(/[.-]/g, ''))
})
