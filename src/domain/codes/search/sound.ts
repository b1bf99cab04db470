/**
 * A word as it sounds to somebody who spells by ear: doubled letters once, `ph` as `f`, `rh` as `r`, `ae` as `e`. British
 * and American spellings give the same, and most mistakes become one letter or none. Lower-case letters and digits.
 */
export function soundOf(word: string): string {
  return word
    .replace(/^(?:pn|kn|gn)/, 'n')
    .replace(/^ps/, 's')
    .replace(/^x/, 'z')
    .replace(/rrh|rh/g, 'r')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ae|oe|eu|ew/g, (pair) => (pair[0] === 'e' ? 'u' : 'e'))
    .replace(/our$/, 'or')
    .replace(/sc(?=[eiy])/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch|ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
]

/**
 * Letters to change, add, leave out or swap with their neighbour until `a` is `b` (`isBegun`: until it is a beginning of `b`), or
 * `limit + 1` when it takes more. `b` stands in `bytes` from `from` to `to`. Words over 60 letters are never near.
 */
export function editsBetween(
  a: Uint8Array,
  bytes: Uint8Array,
  from: number,
  to: number,
  limit: number,
  isBegun: boolean,
): number {
  const [m, n] = [a.length, Math.min(to - from, a.length + limit)]
  if (m > 60 || n < m - limit || (!isBegun && to - from > m + limit)) return limit + 1
  let [before, last, now] = rows
  for (let j = 0; j <= n; j++) last[j] = j
  let begun = limit + 1
  for (let i = 1; i <= m; i++) {
    now[0] = i
    let least = i
    const own = a[i - 1]
    for (let j = 1; j <= n; j++) {
      const other = bytes[from + j - 1]
      let value = Math.min(
        (last[j] as number) + 1,
        (now[j - 1] as number) + 1,
        (last[j - 1] as number) + (own === other ? 0 : 1),
      )
      if (i > 1 && j > 1 && own === bytes[from + j - 2] && a[i - 2] === other)
        value = Math.min(value, (before[j - 2] as number) + 1)
      now[j] = value
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    const spare = before
    before = last
    last = now
    now = spare
  }
  if (!isBegun) return Math.min(limit + 1, last[n] as number)
  for (let j = 0; j <= n; j++) begun = Math.min(begun, last[j] as number)
  return begun
}

/** Which letters a sound has, one bit each: two words that differ by n letters differ by at most n bits each way. */
export function lettersOf(bytes: Uint8Array, from: number, to: number): number {
  let mask = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    mask |= 1 << (byte >= 97 ? byte - 97 : 26 + (byte & 3))
  }
  return mask
}

export function bitsIn(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
