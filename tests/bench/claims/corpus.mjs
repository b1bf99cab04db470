/** The claims of the golden accounts, as sent, each with its payer: what every contender of this bench works on. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ContentReader, readWorld } from '../../../src/build/content.ts'
import { readPayerFolder } from '../../../src/build/payers.ts'
import { readSheet } from '../../../src/domain/claim/read-sheet.ts'
import { worldFile } from '../../../src/domain/office/open.ts'
import { set837I } from '../../../src/domain/x12/837i.ts'
import { set837P } from '../../../src/domain/x12/837p.ts'
import { shippedReference } from '../../../src/engine/reference.ts'

const recorded = fileURLToPath(new URL('../../golden/recorded', import.meta.url))

export const TODAY = '2026-11-01'
export const envelope = { sender: 'PRACTICE', receiver: 'PAYER', control: 1, day: TODAY, time: '0900' }
export const setOf = (claim) => (claim.form === 'professional' ? set837P : set837I)
export const reference = shippedReference(TODAY)

function sheetsIn(value) {
  if (value === null || typeof value !== 'object') return []
  return value.do === 'send' && value.sheet ? [value.sheet] : Object.values(value).flatMap(sheetsIn)
}

const claims = readdirSync(recorded)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => sheetsIn(JSON.parse(readFileSync(`${recorded}/${name}`, 'utf8')).actions))
  .flatMap((sheet) => {
    const claim = readSheet(sheet)
    return claim.ok ? [claim.value] : []
  })

const reader = new ContentReader()
const world = readWorld(reader)
const payers = new Map(
  reader
    .names('payers')
    .filter((name) => !name.includes('.'))
    .map((name) => readPayerFolder(reader, name))
    .map((payer) => [payer.payerId, payer]),
)

/** `{json, text, payer, file}` of each claim whose payer is known. */
export const work = claims.flatMap((claim) => {
  const payer = payers.get(claim.payer.id)
  const text = setOf(claim).make([claim], envelope)
  return payer ? [{ json: JSON.stringify(claim), text, payer, file: worldFile(world, payer) }] : []
})

/** Copies that no cache has seen. */
export const freshClaims = () => work.map(({ json }) => JSON.parse(json))

/** One 837P of about half a megabyte. */
export function longFile() {
  const professional = freshClaims().filter((claim) => claim.form === 'professional')
  const many = Array.from({ length: 400 }, (_, at) => professional[at % professional.length])
  return set837P.make(many, envelope)
}
