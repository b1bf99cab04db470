/**
 * The best assignment of rows to columns: each row to at most one column and the reverse, so that the sum of `benefit`
 * is greatest (Hungarian method, O(n³)). A benefit of 0 or less is no match. Answers the column of each row, or -1.
 */
export function align(benefit: readonly (readonly number[])[]): number[] {
  const rows = benefit.length
  const columns = benefit[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number) => -Math.max(0, benefit[row - 1]?.[column - 1] ?? 0)
  const rowOf = potentials(size, cost)
  const columnOf = Array.from({ length: rows }, () => -1)
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1
    if (row >= 0 && row < rows && (benefit[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1
  }
  return columnOf
}

/** Shortest augmenting paths with potentials; indices from 1, 0 is the virtual start. Answers the row of each column. */
function potentials(size: number, cost: (row: number, column: number) => number): Int32Array {
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let start = 1; start <= size; start++) {
    rowOf[0] = start
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(size + 1)
    const done = new Uint8Array(size + 1)
    let column = 0
    do {
      done[column] = 1
      const row = rowOf[column] ?? 0
      let best = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= size; other++) {
        if (done[other]) continue
        const reduced = cost(row, other) - (rowPrice[row] ?? 0) - (columnPrice[other] ?? 0)
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced
          from[other] = column
        }
        if ((slack[other] ?? 0) < best) {
          best = slack[other] ?? 0
          next = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (done[other]) {
          const owner = rowOf[other] ?? 0
          rowPrice[owner] = (rowPrice[owner] ?? 0) + best
          columnPrice[other] = (columnPrice[other] ?? 0) - best
        } else slack[other] = (slack[other] ?? 0) - best
      }
      column = next
    } while (rowOf[column] !== 0)
    do {
      const previous = from[column] ?? 0
      rowOf[column] = rowOf[previous] ?? 0
      column = previous
    } while (column !== 0)
  }
  return rowOf
}
