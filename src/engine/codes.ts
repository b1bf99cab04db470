import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { formats } from '../domain/codes/official/formats.ts'
import { type ReadFile, readOfficial } from '../domain/codes/official/read-official.ts'
import type { PackIndex, SitePack } from '../domain/codes/pack-index.ts'
import { isDay } from '../domain/kernel/day.ts'
import { readIndex, writeIndex, writePack } from './codes-index.ts'

/**
 * `npm run codes -- pack <files…>`: the official lists that an operator downloaded, packed beside the site for everybody.
 * Exit 0: done. 1: some file was not packed. 2: not understood, nothing was done.
 */
function main(words: readonly string[]): number {
  const asked = ask(words)
  if (typeof asked === 'string') return refuse(asked)
  const { verb, rest, folder } = asked
  if (verb === 'help') return print(usage())
  const index = readIndex(folder)
  if (!index)
    return refuse(`${folder}/index.json cannot be read. Remove the folder and pack the files again.`)
  if (verb === 'list') return print(listing(index, folder))
  if (verb === 'remove') return remove(rest, index, folder)
  if (verb === 'pack') return pack(asked, index)
  return refuse(`There is no "${verb}". Say pack, list, remove or help.`)
}

interface Asked {
  readonly verb: string
  readonly rest: readonly string[]
  readonly folder: string
  readonly from: string | undefined
  readonly hasLicence: boolean
}

function ask(words: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        from: { type: 'string' },
        into: { type: 'string', default: 'public/packs' },
        'i-hold-a-licence': { type: 'boolean' },
      },
    })
    const { from } = values
    if (from !== undefined && !isDay(from)) return `--from is a day such as 2026-10-01, not "${from}".`
    const [verb = 'help', ...rest] = positionals
    return {
      verb: values.help ? 'help' : verb,
      rest,
      folder: values.into,
      from,
      hasLicence: values['i-hold-a-licence'] ?? false,
    }
  } catch (error) {
    return `${error instanceof Error ? error.message.split('\n')[0] : String(error)} See: npm run codes -- help`
  }
}

/** Each file by itself: one that cannot be read leaves the others and what was packed before. */
function pack({ rest, folder, from, hasLicence }: Asked, before: PackIndex): number {
  if (rest.length === 0) return refuse('Say which files: npm run codes -- pack icd10cm_order_2026.txt')
  const missing = rest.filter((path) => !existsSync(path) || !statSync(path).isFile())
  if (missing.length > 0) return refuse(`${missing.join(', ')}: there is no such file. Nothing was packed.`)
  const packed = new Map<string, { entry: SitePack; rank: number }>()
  let failures = 0
  for (const file of rest.flatMap((path) => read(path, from, hasLicence))) {
    if (file.left !== undefined) print(`  ${file.name} was left aside: ${file.left}`)
    if (file.problems.length > 0) failures++
    for (const { at, message } of file.problems) print(`✗ ${file.name}, ${at}: ${adviceFor(at, message)}`)
    for (const release of file.releases) {
      const rank = file.format?.rank ?? 0
      const known = packed.get(release.head.id)
      if (known && known.rank > rank) {
        print(`  ${file.name} was left aside: ${known.entry.head.name} is packed from a file that says more`)
        continue
      }
      const head = { ...release.head, madeOn: new Date().toISOString().slice(0, 10) }
      const entry = writePack(folder, { ...release, head })
      packed.set(head.id, { entry, rank })
      print(`✓ ${file.name}: ${line(entry)}`)
      if (head.isLicensed)
        print(
          '  Licensed: publishing it with the site needs a license that allows it for everybody who visits.',
        )
    }
  }
  const entries = [...packed.values()].map(({ entry }) => entry)
  const kept = before.packs.filter(({ head }) => !packed.has(head.id))
  writeIndex(folder, { version: 1, packs: [...kept, ...entries] })
  print(`${entries.length} packed into ${folder}. Build the site again to publish it.`)
  return failures > 0 ? 1 : 0
}

/** Reads a file piece by piece: it is never in memory as a whole. */
function read(path: string, from: string | undefined, hasLicence: boolean): readonly ReadFile[] {
  const file = openSync(path, 'r')
  try {
    const source = {
      size: statSync(path).size,
      read(start: number, end: number): Uint8Array {
        const bytes = new Uint8Array(end - start)
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
      },
    }
    const reading = readOfficial(source, { name: basename(path), hasLicence, ...(from ? { from } : {}) })
    let step = reading.next()
    while (!step.done) step = reading.next()
    return step.value
  } finally {
    closeSync(file)
  }
}

function remove(ids: readonly string[], index: PackIndex, folder: string): number {
  const unknown = ids.filter((id) => !index.packs.some(({ head }) => head.id === id))
  if (ids.length === 0 || unknown.length > 0)
    return refuse(
      ids.length === 0
        ? 'Say which: npm run codes -- remove icd10cm-2025-10-01'
        : `There is no ${unknown.join(', ')} in ${folder}. See: npm run codes -- list`,
    )
  writeIndex(folder, { version: 1, packs: index.packs.filter(({ head }) => !ids.includes(head.id)) })
  return print(`${ids.join(', ')} removed. Build the site again.`)
}

/** What the person at the command line can do about it. */
const adviceFor = (at: string, message: string): string =>
  at === 'licence'
    ? 'This file holds CPT, which belongs to the AMA. Say that you hold a license for it: --i-hold-a-licence.'
    : at === 'edition'
      ? `${message} Say it with --from.`
      : message

const line = ({ head, bytes }: SitePack): string =>
  `${head.id} · ${head.name} · ${head.count} entries · ${Math.ceil(bytes / 1000)} KB · ${
    head.files.every(({ verified }) => verified) ? 'verified official file' : 'unverified'
  }${head.isLicensed ? ' · licensed' : ''}`

const listing = (index: PackIndex, folder: string): string =>
  index.packs.length === 0 ? `Nothing is packed in ${folder}.` : index.packs.map(line).join('\n')

const usage = (): string =>
  [
    'npm run codes -- pack <files…> [--from 2026-10-01] [--i-hold-a-licence] [--into public/packs]',
    'npm run codes -- list | remove <id…> | help',
    '',
    'Packs official code files, zipped or not, into public/packs, which git ignores; the next build publishes them with',
    'the site and each page loads one when it is asked for. --from: the first day in force, where a file does not say it.',
    'Files are recognized by what is in them, not by their names:',
    '',
    ...formats.flatMap(({ id, says, sample, isLicensed }) => [
      `  ${id}: ${says}`,
      ...(sample === 'real'
        ? []
        : ['    This reader has never met a real file: made after its description only.']),
      ...(isLicensed
        ? [
            '    Licensed: needs --i-hold-a-licence, and a license that lets you publish it if the site is public.',
          ]
        : []),
    ]),
  ].join('\n')

function print(text: string): 0 {
  process.stdout.write(`${text}\n`)
  return 0
}

function refuse(message: string): 2 {
  process.stderr.write(`${message}\n`)
  return 2
}

process.exitCode = main(process.argv.slice(2))
