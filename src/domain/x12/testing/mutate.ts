import fc from 'fast-check'

/** One thing that happens to files: a cut, a lost or doubled segment, two swapped, a wrong character, a foreign word. */
export const mutation = fc.record({
  what: fc.constantFrom('cut', 'lose', 'double', 'swap', 'change', 'insert', 'blank'),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  text: fc.oneof(
    fc.constantFrom('*', '~', ':', '^', '\n', 'HL*9*8*22*1~', 'CLM*~', 'ISA', 'SE*1~', '\u0000'),
    fc.string({ maxLength: 4 }),
  ),
})

export type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

export function mutate(text: string, { what, where, text: extra }: Mutation): string {
  const rows = text.split('\n')
  const [row, at] = [Math.floor(where * rows.length), Math.floor(where * text.length)]
  const ways: Readonly<Record<string, () => string>> = {
    cut: () => text.slice(0, at),
    lose: () => rows.toSpliced(row, 1).join('\n'),
    double: () => rows.toSpliced(row, 0, rows[row] ?? '').join('\n'),
    swap: () => rows.toSpliced(row, 2, rows[row + 1] ?? '', rows[row] ?? '').join('\n'),
    change: () => text.slice(0, at) + extra + text.slice(at + 1),
    insert: () => text.slice(0, at) + extra + text.slice(at),
    blank: () => rows.toSpliced(row, 1, (rows[row] ?? '').replace(/\*[^*~]*/, '*')).join('\n'),
  }
  return ways[what]?.() ?? text
}
