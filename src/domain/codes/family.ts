import type { Day } from '../kernel/day.ts'
import type { Problem } from '../kernel/problem.ts'
import { noteKinds } from './book.ts'
import type { CodeEntry, System } from './entry.ts'
import { type SeventhSets, successors } from './read-codes.ts'

/**
 * A family file says many regular codes in few lines; `readFamily` composes the rows. Lines of it:
 *
 *     axis side                       what one character of the code adds to the title; keys may be longer than one
 *       1 right                       character, words may hold slots of other axes, and `right | Right side` gives
 *       2 left                        a second wording, taken by `{side:2}`
 *     axis side-short                 `{side-short}` in a code, `{side}` in its title: what follows the hyphen only tells axes apart
 *     S40 Superficial injury of shoulder and upper arm @injury
 *       excludes2: superficial injury of elbow (S50.-)
 *     S40.01{side} Contusion of {side} shoulder
 *     S40.0{side=12} …                only these keys of the axis
 *     at S40.011                      more notes for one composed row, another `title:`, or its `successors:`
 *       terms: bruise of right shoulder      (`terms= …` instead of what a rule composed)
 *     not S40.019                     composed, but not in the code set
 *
 * `@tags` end a row and hold for every code below it that has none of its kind: the name of a 7th-character set or
 * `@complete` (takes none), `@poa-exempt`, `@reported` (not exempt), `@manifestation`, `@F`, `@M`, `@any-sex`,
 * `@age=15-124`, `@from=2026-10-01`, `@to=…`. Notes are those of the category CSVs, lists split by `;`, a kind may be
 * repeated. `#` begins a remark. Problems name file and line; rows that are in order are given all the same.
 */
export function readFamily(
  system: System,
  text: string,
  from: Day,
  sevenths: SeventhSets,
  file: string,
): { entries: readonly CodeEntry[]; problems: readonly Problem[] } {
  const family = parse(text, file, sevenths)
  const codes = [...family.rows.keys()].map((code) => code.replace('.', ''))
  const headers = new Set(codes.flatMap((code) => prefixes(code)))
  const entries = [...family.rows.values()].map((row): CodeEntry => {
    const header = headers.has(row.code.replace('.', ''))
    const tags = { ...inherited(family.rows, row), ...row.tags }
    const set = header || tags.seventh === 'complete' ? undefined : sevenths[tags.seventh ?? '']
    const [youngest = 0, oldest = 0] = (tags.age ?? '').split('-').map(Number)
    return {
      system,
      code: row.code,
      title: row.title,
      billable: !header && !set,
      inForce: { from: tags.from ?? from, ...(tags.to ? { to: tags.to } : {}) },
      ...(!header && (tags.sex === 'F' || tags.sex === 'M') ? { sex: tags.sex } : {}),
      ...(!header && tags.age ? { age: { from: youngest, to: oldest } } : {}),
      ...notesOf(row),
      successors: row.successors,
      manifestation: !header && tags.manifestation === 'yes',
      poaExempt: !header && tags.poa === 'exempt',
      ...(set ? { seventh: { ...set.meanings } } : {}),
      ...(set?.exempt ? { seventhExempt: set.exempt } : {}),
    }
  })
  return { entries, problems: family.problems }
}

type Tags = Partial<Record<'seventh' | 'poa' | 'manifestation' | 'sex' | 'age' | 'from' | 'to', string>>
type NoteKind = (typeof noteKinds)[number]

interface Row {
  readonly code: string
  title: string
  /** Kept because the notes of a row may hold the same slots as its title. */
  readonly chosen: Chosen
  readonly tags: Tags
  readonly notes: Map<NoteKind, string[]>
  successors: CodeEntry['successors']
}

/** Words by key; several wordings in a list. */
type Axis = Map<string, readonly string[]>
/** The words that the code of a row chose, by name of the axis. */
type Chosen = ReadonlyMap<string, readonly string[]>
type Axes = ReadonlyMap<string, Axis>
type Say = (message: string) => void

const CODE = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/

function parse(text: string, file: string, sevenths: SeventhSets) {
  const axes = new Map<string, Axis>()
  const rows = new Map<string, Row>()
  const problems: Problem[] = []
  let axis: Axis | undefined
  let open: readonly Row[] = []

  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const say = (message: string): void => {
      problems.push({ at: `${file}:${index + 1}`, message })
    }
    if (!line.trim() || line.startsWith('#')) continue
    const [word = '', ...others] = line.trim().split(/\s+/)
    const rest = line.trim().slice(word.length).trim()

    if (/^\s/.test(line)) {
      if (axis) addWords(axis, word, rest, say)
      else if (open.length === 0) say(`"${word}" stands below no row.`)
      else addNote(open, line, say)
      continue
    }
    axis = undefined
    open = []
    if (word === 'axis') {
      if (axes.has(rest)) say(`The axis "${rest}" is here a second time.`)
      axis = new Map()
      axes.set(rest, axis)
    } else if (word === 'at') {
      open = others.flatMap((code) => rows.get(code) ?? [])
      for (const code of others) if (!rows.has(code)) say(`No row above composes ${code}.`)
    } else if (word === 'not') {
      for (const code of others) if (!rows.delete(code)) say(`No row above composes ${code}.`)
    } else {
      const { title, tags } = splitTags(rest, sevenths, say)
      open = compose(word, title, axes, say).flatMap((made) => {
        if (!CODE.test(made.code)) say(`${made.code} is not written like a code.`)
        else if (rows.has(made.code)) say(`${made.code} is composed a second time.`)
        else {
          const row: Row = { ...made, tags, notes: new Map(), successors: [] }
          rows.set(made.code, row)
          return [row]
        }
        return []
      })
    }
  }
  return { rows, problems }
}

function addWords(axis: Axis, key: string, words: string, say: Say): void {
  if (axis.has(key)) say(`The key "${key}" is in this axis a second time.`)
  axis.set(
    key,
    words.split('|').map((wording) => wording.trim()),
  )
}

function addNote(open: readonly Row[], line: string, say: Say): void {
  const [, kind = '', sign = '', items = ''] = /^\s*(\w+)([:=])\s*(.*)$/.exec(line) ?? []
  if (kind === 'title') for (const row of open) row.title = capital(fill(items, row.chosen, say))
  else if (kind === 'successors') for (const row of open) row.successors = successors(items)
  else if (noteKinds.includes(kind as NoteKind)) {
    const list = items
      .split(';')
      .map((item) => item.trim())
      .filter(Boolean)
    for (const row of open)
      row.notes.set(kind as NoteKind, [
        ...(sign === '=' ? [] : (row.notes.get(kind as NoteKind) ?? [])),
        ...list.map((item) => noteOf(item, row.chosen, say)),
      ])
  } else
    say(
      `"${line.trim()}" is no note; notes are title, successors, ${noteKinds.join(', ')}, each with a colon.`,
    )
}

function splitTags(text: string, sevenths: SeventhSets, say: Say) {
  const [title = '', ...written] = text.split(/\s+@/)
  const tags: Tags = {}
  for (const tag of written) {
    const [, name = '', value = ''] = /^(age|from|to)=(\S+)$/.exec(tag) ?? []
    if (tag === 'poa-exempt') tags.poa = 'exempt'
    else if (tag === 'reported') tags.poa = 'reported'
    else if (tag === 'manifestation') tags.manifestation = 'yes'
    else if (tag === 'F' || tag === 'M' || tag === 'any-sex') tags.sex = tag
    else if (name) tags[name as 'age' | 'from' | 'to'] = value
    else if (tag === 'complete' || sevenths[tag]) tags.seventh = tag
    else say(`"@${tag}" is neither a tag nor a 7th-character set of sevenths.csv.`)
  }
  return { title: title.trim(), tags }
}

/** One row for each combination of keys of the axes that the code names. */
function compose(code: string, title: string, axes: Axes, say: Say) {
  const slot = /\{([\w-]+)(?:=(\w+))?\}/
  const open: { code: string; chosen: Chosen }[] = [{ code, chosen: new Map() }]
  const made: { code: string; title: string; chosen: Chosen }[] = []
  for (let next = open.shift(); next; next = open.shift()) {
    const { code, chosen } = next
    const [whole, name = '', only] = slot.exec(code) ?? []
    const axis = axes.get(name)
    if (whole === undefined) made.push({ code, chosen, title: capital(fill(title, chosen, say)) })
    else if (!axis) say(`There is no axis "${name}" above.`)
    else {
      const keys = [...axis.keys()].filter((key) => !only || only.includes(key))
      if (only && keys.length !== only.length) say(`The axis "${name}" has not every key of "${only}".`)
      for (const key of keys)
        open.push({
          code: code.replace(whole, key),
          chosen: new Map(chosen).set(name.split('-')[0] ?? name, axis.get(key) ?? []),
        })
    }
  }
  return made
}

/** A text with the words of its slots, which may hold slots themselves; a wording that is missing is the last there is. */
function fill(sentence: string, chosen: Chosen, say: Say): string {
  let text = sentence
  for (let depth = 0; depth < 5 && text.includes('{'); depth++)
    text = text.replace(/\{(\w+)(?::(\d))?\}/g, (whole, name: string, wording = '1') => {
      const words = chosen.get(name)
      if (!words) say(`${whole} names no axis of the code.`)
      return words?.[Math.min(Number(wording), words.length) - 1] ?? ''
    })
  return text.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim()
}

/** Notes begin as they are written; one that begins with a slot begins like a title. */
const noteOf = (item: string, chosen: Chosen, say: Say): string =>
  item.startsWith('{') ? capital(fill(item, chosen, say)) : fill(item, chosen, say)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const prefixes = (code: string): readonly string[] =>
  Array.from({ length: Math.max(0, code.length - 3) }, (_, index) => code.slice(0, 3 + index))

/** Tags of the rows above, the nearest first to count. */
function inherited(rows: ReadonlyMap<string, Row>, row: Row): Tags {
  const above = prefixes(row.code.replace('.', '')).map((key) =>
    rows.get(key.length > 3 ? `${key.slice(0, 3)}.${key.slice(3)}` : key),
  )
  return Object.assign({}, ...above.map((each) => each?.tags))
}

const notesOf = (row: Row): Record<NoteKind, string[]> =>
  Object.fromEntries(noteKinds.map((kind) => [kind, row.notes.get(kind) ?? []])) as Record<NoteKind, string[]>
