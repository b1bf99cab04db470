import {
  firstDay,
  type InstitutionalClaim,
  lastDay,
  type ProfessionalClaim,
} from '../../domain/claim/claim.ts'
import { makeSheet } from '../../domain/claim/make-sheet.ts'
import { addDays } from '../../domain/kernel/day.ts'
import { set837I } from '../../domain/x12/837i.ts'
import { set837P } from '../../domain/x12/837p.ts'
import { done, unreadable, type Verb } from '../verb.ts'
import { readClaims } from './claim-input.ts'

export const makeVerb: Verb = {
  name: 'make',
  summary: 'claim → 837',
  help: 'make [file]: one claim or a list, all of one form (shape: src/domain/claim/claim.ts) → {"set": "837P" or "837I", "edi": "ISA*…", "sheets": [the same claims as boxes of the paper form]}',
  readsInput: true,
  run(input) {
    const claims = readClaims(input)
    if (!claims.ok) return unreadable(claims.problems)
    const [first] = claims.value
    if (!first) return { unreadable: 'There is no claim in the input.' }
    const professional = claims.value.filter(
      (claim): claim is ProfessionalClaim => claim.form === 'professional',
    )
    const institutional = claims.value.filter(
      (claim): claim is InstitutionalClaim => claim.form === 'institutional',
    )
    if (professional.length > 0 && institutional.length > 0)
      return { unreadable: 'One file carries one form: send professional and institutional claims apart.' }
    const envelope = {
      sender: 'CLEANCLAIM',
      receiver: first.payer.id || 'PAYER',
      control: 1,
      day: addDays(lastDay(first) || firstDay(first), 1),
      time: '0900',
    }
    const sheets = claims.value.map(makeSheet)
    return professional.length > 0
      ? done({ set: '837P', edi: set837P.make(professional, envelope), sheets })
      : done({ set: '837I', edi: set837I.make(institutional, envelope), sheets })
  },
}
