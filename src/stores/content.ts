import type * as z from 'zod/mini'
import { type Problem, problemsOf } from '../domain/kernel/problem.ts'
import { bad, good, type Result } from '../domain/kernel/result.ts'

const cache = new Map<string, Promise<Result<unknown>>>()

/** A data file of the site, read once and through its schema. A failed download can be tried again. */
export function fetchContent<T>(url: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  const known = cache.get(url)
  if (known) return known as Promise<Result<T>>
  const reading = read(url, schema)
  cache.set(url, reading)
  reading.then((result) => {
    if (!result.ok) cache.delete(url)
  })
  return reading
}

async function read<T>(url: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  try {
    const bytes = await fetchBytes(url)
    if (!bytes.ok) return bytes
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes.value)))
    return parsed.success ? good(parsed.data) : bad(problemsOf(parsed.error))
  } catch (error) {
    return bad([missing(url, error instanceof Error ? error.message : String(error))])
  }
}

/** Bytes of a data file; a name ending in `.gz` is opened by the browser's own stream. */
export async function fetchBytes(url: string): Promise<Result<Uint8Array>> {
  try {
    const response = await fetch(url)
    if (!response.ok || !response.body) return bad([missing(url, `the server answered ${response.status}`)])
    // Some servers mark the file as compressed, and then the browser has opened it already.
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    return good(isPacked ? await unzipped(bytes) : bytes)
  } catch (error) {
    return bad([missing(url, error instanceof Error ? error.message : String(error))])
  }
}

export async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const missing = (url: string, why: string): Problem => ({
  at: new URL(url).pathname,
  message: `This part of the site could not be read: ${why}. Check the connection and try again; your work is safe.`,
})
