import { dollars } from '../../kernel/money.ts'
import { categoryWords, entityWords, statusWords } from '../explain/status-words.ts'
import { all, first, type Loop, type Read, readAmount, within } from '../loops.ts'
import { rejectionSentence } from '../rejection-words.ts'
import { syntaxSentence } from '../syntax-sentence.ts'

/** One thing an answer wants somebody to know or do. */
export interface Todo {
  readonly kind: 'rejected' | 'denied' | 'pending' | 'paid' | 'right' | 'warning' | 'info'
  /** Whom or what it is about: `Claim AC1001, June Okafor, $285.00`. */
  readonly about: string
  readonly says: readonly string[]
  readonly next: string
  /** The segments that say so. */
  readonly positions: readonly number[]
  /** Segment of the answered file, counted from its ST as 1, with the transaction and group it belongs to. */
  readonly points?: { readonly group: string; readonly set: string; readonly position: number }
}

type Word = Readonly<Record<string, string>>
const said = (words: Word, code: string): string => words[code] ?? `code ${code}`
const person = (loop: Loop | undefined): string => {
  const name = first(loop, 'NM1')
  return [name(4), name(3)].filter(Boolean).join(' ')
}
const money = (text: string): string => {
  const cents = readAmount(text)
  return cents === undefined ? '' : dollars(cents)
}
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ')
const positionOf = (loop: Loop, ...ids: readonly string[]): number[] =>
  loop.segments.filter(({ id }) => ids.includes(id)).map(({ position }) => position)

/** 999: each answered transaction, and each error in it. */
export function todo999(root: Loop): Todo[] {
  const group = first(root, 'AK1')(2)
  const answers = within(root, '2000')
  const whole = first(root, 'AK9')
  if (answers.length === 0) return [verdict(whole(1), `Group ${group}`, positionOf(root, 'AK9'), [])]
  return answers.flatMap((answer) => {
    const ak2 = first(answer, 'AK2')
    const set = ak2(2)
    const errors = within(answer, '2100').flatMap((loop): Todo[] => {
      const ik3 = first(loop, 'IK3')
      const place = {
        segment: ik3(1),
        position: Number(ik3(2)) || 0,
        loop: ik3(3) || undefined,
        code: ik3(4),
      }
      const elements = within(loop, '2110').map((inner) => {
        const ik4 = first(inner, 'IK4')
        const part = Number(ik4(1, 2))
        return {
          says: syntaxSentence({
            ...place,
            element: Number(ik4(1, 1)) || 0,
            component: part > 0 ? part : undefined,
            elementCode: ik4(3),
            value: ik4(4),
          }),
          positions: positionOf(inner, 'IK4'),
        }
      })
      const found =
        elements.length > 0 ? elements : [{ says: syntaxSentence(place), positions: positionOf(loop, 'IK3') }]
      return found.map(({ says, positions }) => ({
        kind: 'rejected',
        about: `${ak2(1)} ${set}, segment ${place.position}`,
        says: [says],
        next: 'Correct it where the claim is made, so that the next one is right too.',
        positions: [
          ...positionOf(loop, 'IK3'),
          ...positions.filter((at) => !positionOf(loop, 'IK3').includes(at)),
        ],
        points: { group, set, position: place.position },
      }))
    })
    return [
      verdict(first(answer, 'IK5')(1), `${ak2(1)} ${set}`, positionOf(answer, 'AK2', 'IK5'), errors),
      ...errors,
    ]
  })
}

function verdict(code: string, about: string, positions: readonly number[], errors: readonly Todo[]): Todo {
  if (code === 'A')
    return {
      kind: 'right',
      about,
      says: ['Accepted: it goes on.'],
      next: 'Wait for the 277CA of the payer.',
      positions,
    }
  if (code === 'E')
    return {
      kind: 'warning',
      about,
      says: ['Accepted with errors noted: it goes on.'],
      next: 'Correct what is noted before it is refused one day.',
      positions,
    }
  return {
    kind: 'rejected',
    about,
    says: [
      `Refused${errors.length > 0 ? `, for ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}` : ''}: nothing of it reached the payer, and no filing date counts.`,
    ],
    next: 'Correct the errors and send all its claims again, as first claims.',
    positions,
  }
}

/** STC01, STC10 and STC11 as sentences. */
function statusSays(stc: Read): string[] {
  const found = [1, 10, 11]
    .filter((n) => stc(n, 1) !== '')
    .map((n) => {
      const whom = stc(n, 3) === '' ? '' : ` (${said(entityWords, stc(n, 3))})`
      return `${stc(n, 1)}: ${said(categoryWords, stc(n, 1))}. ${stc(n, 2)}: ${said(statusWords, stc(n, 2))}${whom}.`
    })
  return stc(12) === '' ? found : [...found, `In the payer’s words: ${stc(12)}`]
}

/** 277CA: each claim, and each line that was rejected. */
export function todo277CA(root: Loop): Todo[] {
  const levels = within(root, '2000B').flatMap((sender) => within(sender, '2000C'))
  const patients = levels.flatMap((level) => within(level, '2000D'))
  return patients.flatMap((patient) =>
    within(patient, '2200D').map((claim): Todo => {
      const own = all(claim, 'STC')
      const lines = within(claim, '2220D')
      const isAccepted =
        own.length > 0 &&
        own.every((stc) => (stc(3) === '' ? ['A0', 'A1', 'A2', 'A5'].includes(stc(1, 1)) : stc(3) === 'WQ'))
      const control = first(claim, 'REF', '1K')(2)
      const amount = own.map((stc) => money(stc(4))).find(Boolean) ?? ''
      return {
        kind: isAccepted ? 'right' : 'rejected',
        about: joined(`Claim ${first(claim, 'TRN')(2)}`, person(within(patient, '2100D')[0]), amount),
        says: [
          ...own.flatMap(statusSays),
          ...lines.flatMap((line) => {
            const number = first(line, 'REF', 'FJ')(2)
            const name = number === '' ? first(line, 'SVC')(1, 2) : number
            return all(line, 'STC').flatMap((stc) => statusSays(stc).map((says) => `Line ${name}: ${says}`))
          }),
        ],
        next: isAccepted
          ? `Nothing. ${control === '' ? 'Wait for the remittance.' : `The payer calls it ${control}; wait for the remittance.`}`
          : 'Correct it and send it again as a first claim: it was never adjudicated, so there is nothing to appeal or replace, and the filing limit still runs.',
        positions: [...positionOf(claim, 'TRN', 'STC'), ...lines.flatMap((line) => positionOf(line, 'STC'))],
      }
    }),
  )
}

/** What to do, by a status category or its first letter. */
const nextBy: Readonly<Record<string, { readonly kind: Todo['kind']; readonly next: string }>> = {
  A: { kind: 'info', next: 'It is on its way through the front end: wait for the remittance.' },
  A3: {
    kind: 'rejected',
    next: 'Correct it and send it again as a first claim; the filing limit still runs.',
  },
  A4: {
    kind: 'warning',
    next: 'Check the member id, the dates and that the claim was sent; if it never arrived, send it within the filing limit.',
  },
  D: { kind: 'warning', next: 'Check the member id and the dates, then ask again.' },
  E: { kind: 'warning', next: 'Correct the question, or ask again later.' },
  F: { kind: 'paid', next: 'Decided: look for the remittance and post it.' },
  F2: { kind: 'denied', next: 'Denied: read the reason on the remittance, then correct or appeal.' },
  P: { kind: 'pending', next: 'Wait, and set a day to ask again.' },
  P3: { kind: 'warning', next: 'The payer waits for you: send what is asked for before its deadline.' },
  P4: { kind: 'pending', next: 'The payer waits for the patient: tell the patient what is asked for.' },
  R: { kind: 'warning', next: 'The payer waits for you: send what is asked for before its deadline.' },
}
/** 277 in answer to a 276: what became of each claim. */
export function todo277(root: Loop): Todo[] {
  const providers = within(root, '2000A').flatMap((payer) =>
    within(payer, '2000B').flatMap((receiver) => within(receiver, '2000C')),
  )
  return providers.flatMap((provider) =>
    within(provider, '2000D').flatMap((subscriber) => [
      ...within(subscriber, '2200D').map((claim) => statusTodo(subscriber, '2100D', claim)),
      ...within(subscriber, '2000E').flatMap((patient) =>
        within(patient, '2200E').map((claim) => statusTodo(patient, '2100E', claim)),
      ),
    ]),
  )
}

function statusTodo(level: Loop, name: string, claim: Loop): Todo {
  const own = all(claim, 'STC')
  const stc = own[0]
  const category = stc?.(1, 1) ?? ''
  const { kind, next } = nextBy[category] ??
    nextBy[category[0] ?? ''] ?? { kind: 'info' as const, next: 'Look the code up in the payer’s guide.' }
  const paid = money(stc?.(5) ?? '')
  return {
    kind,
    about: joined(
      `Claim ${first(claim, 'REF', 'EJ')(2) || first(claim, 'REF', '1K')(2) || first(claim, 'TRN')(2)}`,
      person(within(level, name)[0]),
      money(stc?.(4) ?? ''),
    ),
    says: [
      ...own.flatMap(statusSays),
      ...(paid === '' ? [] : [`Paid ${paid}${stc?.(9) ? `, check or transfer ${stc(9)}` : ''}.`]),
    ],
    next,
    positions: positionOf(claim, 'STC'),
  }
}

/** 271: refusals at any level, with the level they stand at. */
export function todo271(root: Loop): Todo[] {
  const found: Todo[] = []
  const visit = (loop: Loop) => {
    for (const aaa of loop.segments.filter(({ id }) => id === 'AAA')) {
      const at = (element: number) => (aaa.elements[element - 1] ?? '').trim()
      const about = loop.id.startsWith('2000') ? within(loop, loop.id.replace('2000', '2100'))[0] : loop
      found.push({
        kind: 'rejected',
        about: joined(person(about) || 'The question', `loop ${loop.id}`),
        says: [rejectionSentence({ valid: at(1) === 'Y', reason: at(3), next: at(4) || undefined })],
        next: '',
        positions: [aaa.position],
      })
    }
    for (const inner of loop.loops) visit(inner)
  }
  visit(root)
  return found
}
