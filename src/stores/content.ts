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
    const response = await fetch(url)
    if (!response.ok) return bad([missing(url, `the server answered ${response.status}`)])
    const parsed = schema.safeParse(await response.json())
    return parsed.success ? good(parsed.data) : bad(problemsOf(parsed.error))
  } catch (error) {
    return bad([missing(url, error instanceof Error ? error.message : String(error))])
  }
}

const missing = (url: string, why: string): Problem => ({
  at: new URL(url).pathname,
  message: `This part of the site could not be read: ${why}. Check the connection and try again; your work is safe.`,
})
