/** Reading and writing a place in a claim by its path, `lines.0.pointers`. */
type Tree = Record<string, unknown>

/** The value at a path, undefined when any part of it is absent. */
export function valueAt(root: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Tree)[part]
          : undefined,
      root,
    )
}

/** A copy in which the path holds the value; objects and lists on the way are made. */
export function withValueAt(root: unknown, path: string, value: unknown): unknown {
  const [part = '', ...rest] = path.split('.')
  const next = rest.length ? withValueAt(valueAt(root, part), rest.join('.'), value) : value
  if (/^\d+$/.test(part)) {
    const list = Array.isArray(root) ? [...root] : []
    list[Number(part)] = next
    return list
  }
  return { ...(root as Tree | undefined), [part]: next }
}
