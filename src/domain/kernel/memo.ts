/**
 * What a pure function gave for an object, kept as long as the object lives. Only for values that nobody changes:
 * the answer is the one that was given first.
 */
export function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const kept = new WeakMap<Of, { readonly value: Value }>()
  return (of) => {
    const found = kept.get(of)
    if (found) return found.value
    const value = make(of)
    kept.set(of, { value })
    return value
  }
}

/** The same for an object and a text, at most `most` texts an object; then it begins anew. */
export function onceBy<Of extends object, Value>(
  make: (of: Of, key: string) => Value,
  most = 4096,
): (of: Of, key: string) => Value {
  const keptOf = once((_: Of) => new Map<string, Value>())
  return (of, key) => {
    const kept = keptOf(of)
    const found = kept.get(key)
    if (found !== undefined || kept.has(key)) return found as Value
    const value = make(of, key)
    if (kept.size >= most) kept.clear()
    kept.set(key, value)
    return value
  }
}
