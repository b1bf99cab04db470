import { type Claim, lastDay } from '../../domain/claim/claim.ts'
import { fieldsLike } from '../../domain/claim/fields-like.ts'
import { makeSheet } from '../../domain/claim/make-sheet.ts'
import { readSheet } from '../../domain/claim/read-sheet.ts'
import { type Field, Sheet } from '../../domain/claim/sheet.ts'
import { addDays } from '../../domain/kernel/day.ts'
import { bad, good, type Result } from '../../domain/kernel/result.ts'
import { make837 } from '../../domain/x12/837.ts'
import { claimsInFile, crossed, type Placed } from '../../domain/x12/crosswalk.ts'
import { rawSegment, tokenise } from '../../domain/x12/tokenise.ts'
import { done, parseJson, unreadable, type Verb } from '../verb.ts'
import { readClaims } from './claim-input.ts'

export const crosswalkVerb: Verb = {
  name: 'crosswalk',
  summary: 'box of a form ↔ loop, segment and element of the 837',
  help: `crosswalk 24E · crosswalk FL67 · crosswalk 2400 SV107 · crosswalk REF G1 · crosswalk billing.npi
  → {"rows": [{"form", "box", "title", "path", "wire", "help", "options"?}]}; a number alone is a box of the CMS-1500, FL and a number one of the UB-04.
crosswalk [file] → {"claims": [{"form", "account", "boxes": [{"box", "title", "value", "path"?, "wire": [{"position", "loop", "ref", "value", "segment"}]}]}]}
  The file is an 837P or 837I, a claim or a list of claims as JSON, or a form as boxes {"form", "boxes", "lines"}. Every filled box stands in the order of the form.
  "position" counts segments from ISA = 1, in the file itself or in the 837 that is written of the claim. "wire": [] is a box that stays on paper or that this claim does not send.
"wire" reads: loop, segment and element (component after a hyphen), qualifier in brackets; of places joined by "or" the first that is filled holds the value.`,
  readsInput: 'if-file',
  run(input, words) {
    if (input.trim() === '') {
      const asked = words.join(' ').trim()
      if (asked === '')
        return { unreadable: 'Say which box or element (24E, FL67, 2400 SV107), or give a file.' }
      const rows = (['professional', 'institutional'] as const).flatMap((form) =>
        fieldsLike(form, asked).map((field) => rowOf(form, field)),
      )
      if (rows.length > 0) return done({ rows })
      return {
        unreadable: `No box, path or element of the forms is called "${asked}". Try 24E, FL67, 2400 SV107.`,
      }
    }
    const claims = claimsOf(input)
    if (!claims.ok) return unreadable(claims.problems)
    return done({ claims: claims.value.map(claimRows) })
  },
}

function rowOf(form: Sheet['form'], { box, title, at, scope, wire, help, options }: Field) {
  const path = scope === 'line' && at !== '' ? `lines.<n>.${at}` : at
  return { form, box, title, path: path || null, wire: wire || null, help, ...(options ? { options } : {}) }
}

interface Walked {
  readonly claim: Claim
  readonly sheet: Sheet
  readonly placed: readonly Placed[]
}

function claimRows({ claim, sheet, placed }: Walked) {
  const segments = new Map(placed.map((one) => [one.segment.position, one.segment]))
  const boxes = crossed(sheet, placed).map(({ box, place, value, path, spots }) => ({
    box,
    title: place.field.title,
    value,
    ...(path === undefined ? {} : { path }),
    wire: spots.map(({ position, loop, ref, value: text }) => {
      const segment = segments.get(position)
      return { position, loop, ref, value: text, segment: segment ? rawSegment(segment, USUAL) : '' }
    }),
  }))
  return { form: claim.form, account: claim.account, boxes }
}

const USUAL = tokenise('').delimiters

/** Claims with their form and segments: of the file itself when it is an 837, of the 837 that is written of them otherwise. */
function claimsOf(input: string): Result<readonly Walked[]> {
  const sheet = sheetIn(input)
  if (sheet) {
    const claim = readSheet(sheet)
    return claim.ok ? good([{ claim: claim.value, sheet, placed: written(claim.value) }]) : claim
  }
  const claims = readClaims(input)
  if (!claims.ok) return claims
  const own = /^\uFEFF?\s*ISA/.test(input) ? claimsInFile(input) : undefined
  if (own && own.length !== claims.value.length)
    return bad([
      { at: '', message: 'The claims of this file could not be told apart. Send one claim a file.' },
    ])
  return good(
    claims.value.map((claim, index) => ({
      claim,
      sheet: makeSheet(claim),
      placed: own?.[index] ?? written(claim),
    })),
  )
}

function sheetIn(input: string): Sheet | undefined {
  const json = parseJson(input)
  const parsed = json.ok ? Sheet.safeParse(json.value) : undefined
  return parsed?.success ? parsed.data : undefined
}

const written = (claim: Claim): readonly Placed[] =>
  claimsInFile(
    make837(claim, {
      sender: 'CLEANCLAIM',
      receiver: claim.payer.id || 'PAYER',
      control: 1,
      day: addDays(lastDay(claim), 1),
      time: '0900',
    }),
  )[0] ?? []
