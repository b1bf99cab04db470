import type { Problem } from '../domain/kernel/problem.ts'

/** What a verb answers: JSON to print, and whether there was something to report (exit 1). */
export interface Answer {
  readonly json: unknown
  readonly toReport: boolean
}

/** Input that cannot be read at all: one clear line on standard error, exit 2. */
export interface Unreadable {
  readonly unreadable: string
}

export interface Verb {
  readonly name: string
  /** One line for the list of verbs. */
  readonly summary: string
  /** Shapes of input and output, for --help. */
  readonly help: string
  /** `input` is the text of the file or of standard input; `words` what followed the verb and is not a file name. */
  run(input: string, words: readonly string[]): Answer | Unreadable
  /**
   * A file or standard input; `unless-given`: only when no word follows the verb; `if-file`: also when the last word is
   * the name of a file; false: never.
   */
  readonly readsInput: boolean | 'unless-given' | 'if-file'
  /** Options it knows, without their value: `--today`. */
  readonly options?: readonly string[]
}

export const done = (json: unknown, toReport = false): Answer => ({ json, toReport })

/** The first problem as one line; the rest are counted. */
export function unreadable(problems: readonly Problem[]): Unreadable {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return {
    unreadable: `${first?.at ? `${first.at}: ` : ''}${first?.message ?? 'The input cannot be read.'}${more}`,
  }
}

/** JSON text → value; a syntax error as a problem. */
export function parseJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; problems: readonly Problem[] } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return {
      ok: false,
      problems: [
        {
          at: '',
          message: `This is not JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`,
        },
      ],
    }
  }
}
