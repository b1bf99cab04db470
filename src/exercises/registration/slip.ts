/** Letters and digits that are taken for each other on a card. */
const lookAlikes: readonly string[] = ['O0', 'I1', 'L1', 'S5', 'B8', 'Z2', 'G6', 'Q0', 'UV', 'MN']

/**
 * What slipped while copying, as a sentence about the place; undefined when the two differ by more than a slip.
 * Places are counted from 1 without blanks, case does not matter.
 */
export function slipOf(typed: string, right: string): string | undefined {
  const [mine, wanted] = [bare(typed), bare(right)]
  if (mine === '' || mine === wanted) return undefined
  const start = sameStart(mine, wanted)
  const [restMine, restWanted] = [mine.slice(start), wanted.slice(start)]
  const [a = '', b = ''] = restMine
  const [c = '', d = ''] = restWanted
  const place = start + 1
  if (restMine.slice(2) === restWanted.slice(2) && a !== '' && a === d && b === c)
    return `${c} and ${d} changed places at character ${place}.`
  if (restMine.slice(1) === restWanted.slice(1) && a !== '' && c !== '')
    return lookAlikes.some((pair) => pair.includes(a) && pair.includes(c))
      ? `Character ${place} is ${nameOf(c)}, not ${nameOf(a)}.`
      : `Character ${place} is ${c}, not ${a}.`
  if (restWanted.slice(1) === restMine) return `Character ${place}, ${c}, is missing.`
  if (restMine.slice(1) === restWanted) return `Character ${place}, ${a}, is one too many.`
  if (wanted.startsWith(mine)) return `The end is missing: ${wanted.slice(mine.length)}.`
  if (mine.startsWith(wanted)) return `${mine.slice(wanted.length)} at the end does not belong there.`
  return undefined
}

/** A blank, a dash and the case are no difference to a payer. */
export const bare = (text: string): string => text.toUpperCase().replace(/[\s.,'’/-]/g, '')

function sameStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const nameOf = (one: string): string =>
  one === '0' ? 'the digit zero' : /\d/.test(one) ? `the digit ${one}` : `the letter ${one}`
