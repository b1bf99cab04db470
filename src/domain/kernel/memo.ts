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

/** The same for a text, at most `most` of them; then it begins anew. */
export function onceForText<Value>(make: (text: string) => Value, most = 4096): (text: string) => Value {
  const kept = new Map<string, Value>()
  return (text) => {
    const found = kept.get(text)
    if (found !== undefined || kept.has(text)) return found as Value
    const value = make(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, value)
    return value
  }
}

/** And for an object and a text. */
export function onceBy<Of extends object, Value>(
  make: (of: Of, text: string) => Value,
  most?: number,
): (of: Of, text: string) => Value {
  const keptOf = once((of: Of) => onceForText((text) => make(of, text), most))
  return (of, text) => keptOf(of)(text)
}
