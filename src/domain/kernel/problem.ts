import type * as z from 'zod/mini'

/** Something wrong with an input: the place (a path such as `lines.0.charge`, or a box) and a whole sentence. */
export interface Problem {
  readonly at: string
  readonly message: string
}

interface Issue {
  readonly code?: string | undefined
  readonly path?: readonly PropertyKey[] | undefined
  readonly message?: string | undefined
  readonly expected?: unknown
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly minimum?: unknown
  readonly maximum?: unknown
}

/** Schema issues in our own words; the raw mini messages all read "Invalid input" and are never shown. */
export function problemsOf(error: { readonly issues: readonly z.core.$ZodIssue[] }): Problem[] {
  return (error.issues as readonly Issue[]).map((issue) => ({
    at: (issue.path ?? []).map(String).join('.'),
    message: sentence(issue),
  }))
}

function sentence(issue: Issue): string {
  const place = issue.path?.length ? `"${issue.path.map(String).join('.')}"` : 'The content'
  const say: Record<string, () => string> = {
    invalid_type: () => `${place} must be ${article(String(issue.expected))}.`,
    unrecognized_keys: () =>
      `${place} has ${(issue.keys ?? []).map((key) => `"${key}"`).join(', ')}, which no reader knows; check the spelling.`,
    invalid_value: () => `${place} must be one of ${(issue.values ?? []).map(String).join(', ')}.`,
    too_small: () => `${place} is too short or too small: at least ${String(issue.minimum)}.`,
    too_big: () => `${place} is too long or too large: at most ${String(issue.maximum)}.`,
    invalid_format: () => `${place} is not written in the expected form.`,
    invalid_union: () => `${place} fits none of the allowed shapes.`,
  }
  const specific =
    issue.message && issue.message !== 'Invalid input' ? `${place} must be ${issue.message}.` : undefined
  return specific ?? say[issue.code ?? '']?.() ?? `${place} is not valid.`
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)
