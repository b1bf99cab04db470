import { fieldAt } from '../claim/fields.ts'
import { recordOfSecond } from '../claim/registration.ts'
import type { Owner } from '../kernel/owner.ts'
import type { Account, ClaimFile, Origin } from './account.ts'
import type { To } from './action.ts'
import type { CaseLine } from './bundle.ts'

/** Who put the fault where it is: the step of this account's history, or another party's record. */
export interface Blame {
  readonly owner: Owner
  /** Step of the history, when an action of the student set the value (or should have). */
  readonly step?: number
  readonly says: string
  /** The record that caused it, when it should be put right too: a registration path. */
  readonly record?: string
}

const owners: Readonly<Record<Origin, Owner>> = {
  registration: 'front-desk',
  coding: 'student',
  'provider-file': 'front-desk',
  encounter: 'provider',
  'charge-master': 'front-desk',
  student: 'student',
}

/**
 * Walks a place on a claim back to the last action that set it, or should have set it, or to the other party whose record
 * did. `owner` given by a payer's own row ends the walk at once.
 */
export function blame(account: Account, claim: ClaimFile, at: string, line: CaseLine, owner?: Owner): Blame {
  if (owner && owner !== 'student' && owner !== 'coder') return otherParty(owner, at, line, claim.to)
  const outOfTurn = wrongOrder(account, claim, at, line)
  if (outOfTurn) return outOfTurn
  const origin = originOf(claim, at)
  const place = fieldAt(claim.sheet.form, at)?.field.title ?? at
  const isFilled = Object.keys(claim.origin).some((path) => path === at || path.startsWith(`${at}.`))
  if (origin === 'registration') {
    const record = claim.to === 'second' ? recordOfSecond(at) : at
    const fault = line.chart.registrationFaults.find((each) => each.at === record)
    const corrected = account.corrected[record]
    if (corrected !== undefined)
      return {
        owner: 'student',
        step: corrected,
        record,
        says: `You changed the registration record here (step ${corrected}).`,
      }
    return fault
      ? { owner: fault.owner, record, says: fault.says }
      : { owner: 'front-desk', record, says: `${place} came from the registration record.` }
  }
  if (origin === 'coding') {
    const step = account.steps.findLast((each) => each.n <= claim.step && each.action.do === 'code')
    return {
      owner: 'student',
      ...(step ? { step: step.n } : {}),
      says: `${place} ${isFilled ? 'came from' : 'was left out in'} your coding${step ? ` (step ${step.n})` : ''}.`,
    }
  }
  if (origin === 'student')
    return {
      owner: 'student',
      step: claim.step,
      says: isFilled
        ? `You typed ${place} on the form before you sent it (step ${claim.step}).`
        : `${place} was blank on the form that you sent (step ${claim.step}).`,
    }
  return { owner: owners[origin], says: `${place} came from ${sources[origin]}.` }
}

/** Places that say whose turn it is. */
const TURN = /^(payer|sequence|prior|otherPlan)(\.|$)/

/** A claim to the second payer without the first one's result: sent too early, or without the explanation of benefits. */
function wrongOrder(account: Account, claim: ClaimFile, at: string, line: CaseLine): Blame | undefined {
  if (claim.to !== 'second' || claim.sheet.attached?.prior !== undefined || !TURN.test(at)) return undefined
  const [first, second] = [line.payer.name, line.second?.name ?? 'the second payer']
  const answered = account.claims.some(
    (each) => each.to === 'first' && each.remits.some(({ arrivedOn }) => arrivedOn <= claim.sentOn),
  )
  return {
    owner: 'student',
    step: claim.step,
    says: answered
      ? `You sent the claim to ${second} without the result of ${first} (step ${claim.step}). Post that result first; it is then attached to the claim.`
      : `You billed ${second} before ${first} had decided (step ${claim.step}). ${first} pays first: bill it, post its answer, then bill ${second} with it.`,
  }
}

const sources: Readonly<Record<Origin, string>> = {
  registration: 'the registration record',
  coding: 'the coding',
  'provider-file': "the practice's provider file",
  encounter: 'the record of the encounter',
  'charge-master': 'the charge master',
  student: 'the form as you typed it',
}

/** The origin of a path, or of the nearest path above or below it; a field nobody filled belongs to coding or the student. */
function originOf(claim: ClaimFile, at: string): Origin {
  const own = claim.origin[at]
  if (own) return own
  const below = Object.entries(claim.origin).filter(([path]) => path.startsWith(`${at}.`))
  if (below.length > 0)
    return below.some(([, origin]) => origin === 'student') ? 'student' : (below[0]?.[1] ?? 'student')
  const parts = at.split('.')
  for (let length = parts.length - 1; length > 0; length--) {
    const above = claim.origin[parts.slice(0, length).join('.')]
    if (above) return above
  }
  return CODED.test(at) ? 'coding' : 'student'
}

/** Places that only coding fills: absent there means it was left out at the desk. */
const CODED =
  /^(diagnoses|principal|others|external|procedures|drg|lines\.\d+\.(procedure|modifiers|pointers|units))/

function otherParty(owner: Owner, at: string, line: CaseLine, to: To): Blame {
  const who: Partial<Record<Owner, string>> = {
    payer: `${(to === 'second' && line.second ? line.second : line.payer).name} made this mistake: a row in the payer's own file is wrong.`,
    clearinghouse: 'The clearinghouse made this mistake.',
    patient: 'The patient has to put this right.',
    employer: 'The employer has to put this right.',
    'other-payer': 'Another payer has to put this right.',
    'front-desk': 'The front desk entered or left out something when the patient was registered.',
    provider: 'The provider has to put this right.',
  }
  return {
    owner,
    says: who[owner] ?? 'Another party made this mistake.',
    ...(owner === 'front-desk' ? { record: at } : {}),
  }
}
