import { StorageProblem } from './storage-problem.ts'

/** A backup may be 64 levels deep and adds a few of its own. */
const MAX_DEPTH = 56

/**
 * What survives JSON, so that the hash is the same after every trip through disk, backup and browser.
 * Throws StorageProblem when it is not plain data or is nested too deep to be backed up.
 */
export function plainJson(value: unknown): unknown {
  let text: string
  try {
    text = JSON.stringify(value ?? null) ?? 'null'
  } catch (cause) {
    throw new StorageProblem('payload', 'This could not be saved because it is not plain data.', { cause })
  }
  if (depthOf(text) > MAX_DEPTH)
    throw new StorageProblem(
      'payload',
      `This could not be saved because it is nested deeper than ${MAX_DEPTH} levels.`,
    )
  return JSON.parse(text)
}

/** Levels of brackets outside strings: known before anything walks the value. */
export function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 92) at++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth)
    else if (code === 93 || code === 125) depth--
  }
  return deepest
}
