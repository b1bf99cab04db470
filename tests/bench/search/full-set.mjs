import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const folder = new URL('../../../../shared/codesets/icd10cm/', import.meta.url).pathname

/**
 * Rows of a whole diagnosis code set, sorted by key: `{ name, keys, titles, billable }`. The published titles where they are at
 * hand (for measuring only), else a set of equal shape made by rule.
 */
export function fullSet() {
  const [titles, order] = ['icd10cm_fy2026_desc.tsv.gz', 'icd10cm_fy2024apr_order.tsv.gz'].map(lines)
  return titles && order ? publishedSet(titles, order) : madeSet()
}

function lines(name) {
  const file = join(folder, name)
  return existsSync(file)
    ? gunzipSync(readFileSync(file)).toString('utf8').split(/\r?\n/).filter(Boolean)
    : undefined
}

function publishedSet(titles, order) {
  const rows = new Map()
  for (const line of titles.slice(1)) {
    const [key, title] = line.split('\t')
    rows.set(key, [title, '1'])
  }
  const begins = new Set()
  for (const key of rows.keys())
    for (let length = 3; length < key.length; length++) begins.add(key.slice(0, length))
  for (const line of order.slice(1)) {
    const [, , code, title] = line.split('\t')
    const key = code.replace('.', '')
    if (!rows.has(key) && begins.has(key)) rows.set(key, [title, ''])
  }
  return columns('published titles of FY2026', rows)
}

const parts = {
  kinds:
    'fracture dislocation sprain laceration contusion abrasion burn infection inflammation neoplasm ulcer stenosis abscess cyst'.split(
      ' ',
    ),
  ways: 'acute chronic open closed displaced recurrent superficial deep primary secondary drug-induced congenital'.split(
    ' ',
  ),
  sites:
    'skull face neck chest abdomen back shoulder elbow forearm wrist hand finger hip thigh knee ankle foot toe eye ear liver kidney lung heart'.split(
      ' ',
    ),
  sides: ['unspecified', 'right', 'left'],
  ends: ['initial encounter', 'subsequent encounter', 'sequela'],
}

/** Titles by rule: as many rows, of like length and with a like vocabulary (names of 6,000 invented causes). */
function madeSet() {
  const rows = new Map()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  let number = 0
  for (let cause = 0; rows.size < 97_000; cause++) {
    const name = inventedName(cause)
    const category = `${letters[number % 26]}${String(Math.floor(number / 26) % 100).padStart(2, '0')}`
    number++
    const kind = parts.kinds[cause % parts.kinds.length]
    rows.set(category, [`${kind} due to ${name}`, ''])
    for (const [digit, site] of parts.sites.slice(cause % 15, (cause % 15) + 9).entries()) {
      const way = parts.ways[(cause + digit) % parts.ways.length]
      for (const [side, word] of parts.sides.entries())
        for (const [end, says] of parts.ends.entries())
          rows.set(`${category}${digit}${cause % 10}${side}${'ADS'[end]}`, [
            `${way} ${kind} of ${word} ${site} due to ${name}, ${says}`,
            '1',
          ])
    }
  }
  return columns('titles made by rule', rows)
}

const syllables = 'ba ce di fo gu ha li ma ne or pi qua ro sa ti ul ve xe yl zo'.split(' ')

function inventedName(number) {
  let [name, left] = ['', number + 421]
  while (left > 0) {
    name += syllables[left % 20]
    left = Math.floor(left / 20)
  }
  return `${name}itis`
}

function columns(name, rows) {
  const keys = [...rows.keys()].sort()
  return {
    name,
    keys,
    titles: keys.map((key) => rows.get(key)[0]),
    billable: keys.map((key) => rows.get(key)[1]),
  }
}
