import { existsSync, readFileSync } from 'node:fs'
import type { Verb } from './verb.ts'
import { verbs } from './verbs.ts'

/**
 * `npm run --silent engine -- <verb> [file]`: JSON or X12 in, JSON out.
 * Exit 0: done, nothing to report. 1: done, something to report. 2: unreadable input, one line on standard error.
 */
function main(words: readonly string[]): number {
  const [name, ...rest] = words
  const verb = verbs.find((each) => each.name === name)
  if (name === undefined || name === '--help' || name === '-h') {
    print(usage())
    return name === undefined ? 2 : 0
  }
  if (!verb) return refuse(`There is no verb "${name}". Verbs: ${verbs.map((each) => each.name).join(', ')}.`)
  if (rest.includes('--help')) {
    print(`${verb.name}: ${verb.summary}\n\n${verb.help}`)
    return 0
  }
  const unknown = rest.find(
    (word) => word.startsWith('--') && !verb.options?.includes(word.split('=')[0] ?? ''),
  )
  if (unknown) return refuse(`"${verb.name}" has no option ${unknown}. See ${verb.name} --help.`)
  const input = wantsInput(verb, rest) ? readInput(rest) : { text: '', rest }
  if ('problem' in input) return refuse(input.problem)
  const answer = verb.run(input.text, input.rest)
  if ('unreadable' in answer) return refuse(answer.unreadable)
  print(JSON.stringify(answer.json, null, 2))
  return answer.toReport ? 1 : 0
}

function wantsInput({ readsInput }: Verb, rest: readonly string[]): boolean {
  if (typeof readsInput === 'boolean') return readsInput
  return rest.length === 0 || (readsInput === 'if-file' && existsSync(rest.at(-1) ?? ''))
}

/** The last word that is not an option is a file name; without one, standard input is read. */
function readInput(rest: readonly string[]): { text: string; rest: readonly string[] } | { problem: string } {
  const file = rest.findLast((word) => !word.startsWith('--'))
  try {
    return { text: readFileSync(file ?? 0, 'utf8'), rest: rest.filter((word) => word !== file) }
  } catch (error) {
    return {
      problem: `${file ?? 'Standard input'} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    }
  }
}

function usage(): string {
  const width = Math.max(...verbs.map((verb) => verb.name.length))
  return [
    'npm run --silent engine -- <verb> [file]      reads the file, or standard input; prints JSON',
    '',
    ...verbs.map((verb) => `  ${verb.name.padEnd(width)}  ${verb.summary}`),
    '',
    '<verb> --help documents the shapes. Money is whole cents, days are YYYY-MM-DD, places are paths in "at".',
    'Exit 0: done, nothing to report. 1: done, something to report. 2: unreadable input.',
  ].join('\n')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function refuse(message: string): number {
  process.stderr.write(`${message.split('\n')[0]}\n`)
  return 2
}

process.exitCode = main(process.argv.slice(2))
