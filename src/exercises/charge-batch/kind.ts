import * as z from 'zod/mini'
import { withoutDot } from '../../domain/claim/claim.ts'
import { Day } from '../../domain/kernel/day.ts'
import { gradeOf, type Mark } from '../../domain/kernel/grade.ts'
import { Cents, dollars, makeMoney, parseMoney, sum } from '../../domain/kernel/money.ts'
import {
  type BatchTotals,
  batchTotals,
  outOfBalance,
  type PostedTicket,
} from '../../domain/ledger/charge-batch.ts'
import { blanks, fieldMark, Mistakes, mistakeAt } from '../field-mark.ts'
import { Follow, FollowKey, followMark } from '../follow.ts'
import type { Kind } from '../kind.ts'
import { Sheet } from '../paper.ts'
import { Appointment, decisions, decisionsFor, type MarkedLine, missingFor, Ticket } from './tickets.ts'

/** A morning of encounter forms: decide about each, enter the charges, prove the batch, hold the cash against it. */
export const ChargeBatchPrompt = z.strictObject({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  day: Day,
  papers: z._default(z.array(Sheet), []),
  schedule: z.array(Appointment).check(z.minLength(1)),
  tickets: z.array(Ticket).check(z.minLength(1)),
  /** The practice's charges, put in by the build. */
  prices: z.array(z.strictObject({ code: z.string(), label: z.string(), cents: Cents })),
  /** What was counted for the bank. */
  deposit: z.strictObject({ cash: Cents, check: Cents, card: Cents }),
  follow: z.optional(Follow),
})
export type ChargeBatchPrompt = z.infer<typeof ChargeBatchPrompt>

/** Only words: what is right follows from the tickets, the schedule and the charges. */
export const ChargeBatchKey = z.strictObject({
  /** By ticket or account. */
  because: z.record(z.string(), z.string()),
  mistakes: Mistakes,
  follow: z.optional(FollowKey),
  source: z.string(),
})
export type ChargeBatchKey = z.infer<typeof ChargeBatchKey>

export const EnteredLine = z.strictObject({
  code: z.string(),
  modifiers: z.string(),
  units: z.string(),
  diagnosis: z.string(),
  charge: z.string(),
})
export type EnteredLine = z.infer<typeof EnteredLine>

/** What the slip is filled with, in its order. */
export const slipFields = ['tickets', 'charges', 'payments', 'accounts', 'units'] as const
export type SlipField = (typeof slipFields)[number]

export const ChargeBatchAnswer = z.strictObject({
  decisions: z.record(z.string(), z.string()),
  lines: z.record(z.string(), z.array(EnteredLine)),
  /** Payment at the visit by ticket, as typed. */
  paid: z.record(z.string(), z.string()),
  /** Accounts that were seen and have no ticket. */
  missing: z.array(z.string()),
  slip: z.record(z.string(), z.string()),
  /** Payments entered less the deposit. */
  difference: z.string(),
  follow: z.string(),
  confidence: z._default(z.int(), 0),
})
export type ChargeBatchAnswer = z.infer<typeof ChargeBatchAnswer>

export const chargeBatch = {
  id: 'charge-batch',
  prompt: ChargeBatchPrompt,
  key: ChargeBatchKey,
  answer: ChargeBatchAnswer,
  blank: () => ({
    decisions: {},
    lines: {},
    paid: {},
    missing: [],
    slip: {},
    difference: '',
    follow: '',
    confidence: 0,
  }),
  solve(prompt, key) {
    const right = decisionsFor(prompt.schedule, prompt.tickets)
    const posted = prompt.tickets.filter(({ ticket }) => right[ticket] === 'post')
    const totals = batchTotals(posted.map((ticket) => postedOf(prompt, ticket)))
    return {
      decisions: { ...right },
      lines: Object.fromEntries(
        posted.map((ticket) => [ticket.ticket, ticket.lines.map((line) => enteredOf(prompt, line))]),
      ),
      paid: Object.fromEntries(posted.map(({ ticket, paid }) => [ticket, makeMoney(paid.cents)])),
      missing: missingFor(prompt.schedule, prompt.tickets),
      slip: Object.fromEntries(slipFields.map((name) => [name, slipText(name, totals)])),
      difference: makeMoney(totals.payments - depositOf(prompt)),
      follow: key.follow?.right ?? '',
      confidence: 0,
    }
  },
  grade(prompt, key, answer) {
    const missing = unfilled(prompt, answer)
    if (missing.length > 0) return { state: 'incomplete', missing }
    const unproved = unprovedIn(prompt, answer)
    if (unproved.length > 0) return { state: 'incomplete', missing: unproved }
    return gradeOf([
      ...prompt.tickets.map((ticket) => decisionMark(prompt, key, answer, ticket)),
      ...prompt.tickets.flatMap((ticket) => lineMarks(prompt, key, answer, ticket)),
      ...missingMarks(prompt, key, answer),
      ...slipMarks(prompt, key, answer),
      differenceMark(prompt, key, answer),
      ...(prompt.follow && key.follow
        ? [followMark(prompt.follow, key.follow, answer.follow, prompt.skill)]
        : []),
    ])
  },
} as const satisfies Kind<'charge-batch', ChargeBatchPrompt, ChargeBatchKey, ChargeBatchAnswer>

export const slipLabels: Readonly<Record<SlipField, string>> = {
  tickets: 'Tickets entered',
  charges: 'Total charges',
  payments: 'Total payments',
  accounts: 'Hash total of account numbers',
  units: 'Hash total of units',
}

const isMoney = (name: SlipField): boolean => name === 'charges' || name === 'payments'
const slipText = (name: SlipField, totals: BatchTotals): string =>
  isMoney(name) ? makeMoney(totals[name]) : String(totals[name])
const slipValue = (name: SlipField, text: string): number =>
  (isMoney(name) ? parseMoney(text) : /^\d+$/.test(text.trim()) ? Number(text) : undefined) ?? -1
const priceOf = (prompt: ChargeBatchPrompt, code: string): Cents =>
  prompt.prices.find((price) => price.code === code)?.cents ?? 0
const depositOf = ({ deposit }: ChargeBatchPrompt): Cents => deposit.cash + deposit.check + deposit.card

const enteredOf = (prompt: ChargeBatchPrompt, line: MarkedLine): EnteredLine => ({
  code: line.code,
  modifiers: line.modifiers,
  units: String(line.units),
  diagnosis: line.diagnosis,
  charge: makeMoney(priceOf(prompt, line.code) * line.units),
})

const postedOf = (prompt: ChargeBatchPrompt, ticket: Ticket): PostedTicket => ({
  ticket: ticket.ticket,
  account: ticket.account,
  lines: ticket.lines.map((line) => ({ units: line.units, cents: priceOf(prompt, line.code) * line.units })),
  paid: ticket.paid.cents,
})

/** Lines of a ticket that hold anything. */
export const enteredLines = (answer: ChargeBatchAnswer, ticket: string): readonly EnteredLine[] =>
  (answer.lines[ticket] ?? []).filter((line) => Object.values(line).some((text) => text.trim() !== ''))

/** The batch as the student entered it: what the computer adds up by itself. */
export function gridOf(prompt: ChargeBatchPrompt, answer: ChargeBatchAnswer): readonly PostedTicket[] {
  return prompt.tickets
    .filter(({ ticket }) => answer.decisions[ticket] === 'post')
    .map(({ ticket, account }) => ({
      ticket,
      account,
      lines: enteredLines(answer, ticket).map((line) => ({
        units: Number(line.units) || 0,
        cents: parseMoney(line.charge) ?? 0,
      })),
      paid: parseMoney(answer.paid[ticket] ?? '') ?? 0,
    }))
}

function unfilled(prompt: ChargeBatchPrompt, answer: ChargeBatchAnswer) {
  const posted = prompt.tickets.filter(({ ticket }) => answer.decisions[ticket] === 'post')
  return [
    ...blanks(
      prompt.tickets.map(
        ({ ticket }) =>
          [
            `decisions.${ticket}`,
            `What to do with ticket ${ticket}`,
            answer.decisions[ticket] ?? '',
          ] as const,
      ),
    ),
    ...posted
      .filter(({ ticket }) => enteredLines(answer, ticket).length === 0)
      .map(({ ticket }) => ({
        at: `lines.${ticket}`,
        message: `Ticket ${ticket} is to be entered and has no line yet.`,
      })),
    ...blanks([
      ...posted.map(
        ({ ticket }) =>
          [
            `paid.${ticket}`,
            `The payment of ticket ${ticket} (0 when there is none)`,
            answer.paid[ticket] ?? '',
          ] as const,
      ),
      ...slipFields.map((name) => [`slip.${name}`, slipLabels[name], answer.slip[name] ?? ''] as const),
      ['difference', 'Payments less deposit (0 when they agree)', answer.difference],
      ...(prompt.follow ? [['follow', 'The last question', answer.follow] as const] : []),
    ]),
  ]
}

/** A batch that does not reconcile with its own slip cannot be closed; nothing is said about what is right. */
function unprovedIn(prompt: ChargeBatchPrompt, answer: ChargeBatchAnswer) {
  const grid = batchTotals(gridOf(prompt, answer))
  const typed = Object.fromEntries(slipFields.map((name) => [name, slipValue(name, answer.slip[name] ?? '')]))
  return outOfBalance({ ...grid, ...typed }, grid).map(({ name, grid: value }) => {
    const field = name as SlipField
    const there = isMoney(field) ? dollars(value) : String(value)
    return {
      at: `slip.${name}`,
      message: `The batch does not reconcile: your slip has ${slipLabels[field]} ${answer.slip[name]}, the grid adds up to ${there}. Find the difference before you close it.`,
    }
  })
}

const effects: Readonly<Record<string, string>> = {
  post: 'The charge is not billed: a visit was given away.',
  query: 'A guess goes out as a claim; a wrong code is a false claim, and a denial at best.',
  duplicate: 'The same visit goes out twice: OA-18, and two balances on one account.',
  'no-visit': 'A claim for a visit that never was: that is fraud, whoever made the ticket.',
}

function decisionMark(
  prompt: ChargeBatchPrompt,
  key: ChargeBatchKey,
  answer: ChargeBatchAnswer,
  { ticket, patient }: Ticket,
): Mark {
  const expected = decisionsFor(prompt.schedule, prompt.tickets)[ticket] ?? 'post'
  const mine = answer.decisions[ticket] ?? ''
  const labelOf = (value: string) => decisions.find((one) => one.value === value)?.label ?? value
  return fieldMark({
    at: `decisions.${ticket}`,
    skill: prompt.skill,
    isRight: mine === expected,
    mine: labelOf(mine),
    expected: labelOf(expected),
    why: key.because[ticket] ?? `${patient} was seen and everything on ticket ${ticket} can be read.`,
    authority: key.source,
    effect: effects[expected],
    misconception: mistakeAt(key.mistakes, ticket),
  })
}

/** Each marked line against the entered one with its code; a line more than the ticket has costs. */
function lineMarks(
  prompt: ChargeBatchPrompt,
  key: ChargeBatchKey,
  answer: ChargeBatchAnswer,
  ticket: Ticket,
): Mark[] {
  if (decisionsFor(prompt.schedule, prompt.tickets)[ticket.ticket] !== 'post') return []
  const entered = answer.decisions[ticket.ticket] === 'post' ? enteredLines(answer, ticket.ticket) : []
  const codeOf = (line: { code: string }) => line.code.trim().toUpperCase()
  const own = ticket.lines.map((line, index) => {
    const right = enteredOf(prompt, line)
    const mine = entered.find((one) => codeOf(one) === codeOf(line))
    const wrong = mine ? differences(mine, right) : ['code']
    return fieldMark({
      at: `lines.${ticket.ticket}.${index}`,
      skill: prompt.skill,
      isRight: wrong.length === 0,
      mine: mine ? lineText(mine) : '',
      expected: lineText(right),
      why:
        wrong.length === 0
          ? 'As it is marked on the ticket.'
          : `Ticket ${ticket.ticket}: ${wrong.join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not as marked. ${key.because[`${ticket.ticket}.${index}`] ?? 'Read the ticket again, from left to right.'}`,
      authority: key.source,
      points: 2,
      effect: mine
        ? 'The claim goes out as it was typed, and comes back, or is paid wrongly.'
        : 'The service is not billed.',
    })
  })
  const extra = entered
    .filter((line) => !ticket.lines.some((one) => codeOf(one) === codeOf(line)))
    .map(
      (line, index): Mark => ({
        at: `extra.${ticket.ticket}.${index}`,
        verdict: 'extra',
        skill: prompt.skill,
        earned: -1,
        possible: 0,
        mine: lineText(line),
        expected: 'not on the ticket',
        why: `Nothing on ticket ${ticket.ticket} says this. What is not marked is not entered.`,
        authority: key.source,
      }),
    )
  const paid = answer.decisions[ticket.ticket] === 'post' ? (answer.paid[ticket.ticket] ?? '').trim() : ''
  return [
    ...own,
    ...extra,
    fieldMark({
      at: `paid.${ticket.ticket}`,
      skill: prompt.skill,
      isRight: parseMoney(paid) === ticket.paid.cents,
      mine: paid,
      expected: dollars(ticket.paid.cents),
      why:
        ticket.paid.cents === 0
          ? 'Nothing was paid at this visit.'
          : `Paid by ${ticket.paid.by}, as the ticket has it.`,
      authority: key.source,
      effect: 'The patient is billed for what she has paid, or the deposit does not agree.',
    }),
  ]
}

function differences(mine: EnteredLine, right: EnteredLine): string[] {
  const flat = (text: string) =>
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean)
      .sort()
      .join(' ')
  return [
    ...(flat(mine.modifiers) === flat(right.modifiers) ? [] : ['modifiers']),
    ...(Number(mine.units) === Number(right.units) ? [] : ['units']),
    ...(withoutDot(flat(mine.diagnosis)) === withoutDot(flat(right.diagnosis)) ? [] : ['diagnosis']),
    ...(parseMoney(mine.charge) === parseMoney(right.charge) ? [] : ['charge']),
  ]
}

const lineText = (line: EnteredLine): string =>
  [line.code, line.modifiers, `× ${line.units}`, line.diagnosis, line.charge].filter(Boolean).join(' ')

function missingMarks(prompt: ChargeBatchPrompt, key: ChargeBatchKey, answer: ChargeBatchAnswer): Mark[] {
  const missing = missingFor(prompt.schedule, prompt.tickets)
  return prompt.schedule
    .filter(({ account }) => missing.includes(account) || answer.missing.includes(account))
    .map(({ account, patient }) => {
      const isMissing = missing.includes(account)
      return fieldMark({
        at: `missing.${account}`,
        skill: prompt.skill,
        isRight: isMissing === answer.missing.includes(account),
        mine: answer.missing.includes(account) ? 'no ticket' : '',
        expected: isMissing ? 'no ticket: find it' : 'nothing is missing',
        why: isMissing
          ? `${key.because[account] ?? `${patient} was seen and there is no ticket.`} Look for it before the day is closed.`
          : `${patient} has a ticket, or was not seen.`,
        authority: key.source,
        points: isMissing ? 2 : 0,
        effect: isMissing
          ? 'The visit is never billed, and nobody notices: no denial comes for a claim that was not sent.'
          : undefined,
      })
    })
}

function slipMarks(prompt: ChargeBatchPrompt, key: ChargeBatchKey, answer: ChargeBatchAnswer): Mark[] {
  const right = decisionsFor(prompt.schedule, prompt.tickets)
  const totals = batchTotals(
    prompt.tickets.filter(({ ticket }) => right[ticket] === 'post').map((ticket) => postedOf(prompt, ticket)),
  )
  return slipFields.map((name) =>
    fieldMark({
      at: `slip.${name}`,
      skill: prompt.skill,
      isRight: slipValue(name, answer.slip[name] ?? '') === totals[name],
      mine: (answer.slip[name] ?? '').trim(),
      expected: slipText(name, totals),
      why: slipWhy[name],
      authority: key.source,
    }),
  )
}

const slipWhy: Readonly<Record<SlipField, string>> = {
  tickets: 'Counted by hand before entry: a ticket lost or entered twice shows here.',
  charges: 'The sum of the charges of the tickets that are entered.',
  payments: 'The sum of what was paid at those visits.',
  accounts: 'The sum of the account numbers means nothing, but one digit typed wrong changes it.',
  units: 'The sum of the units catches a 1 typed for a 2 where the amount was typed right.',
}

function differenceMark(prompt: ChargeBatchPrompt, key: ChargeBatchKey, answer: ChargeBatchAnswer): Mark {
  const right = decisionsFor(prompt.schedule, prompt.tickets)
  const payments = sum(
    prompt.tickets.filter(({ ticket }) => right[ticket] === 'post').map((ticket) => ticket.paid.cents),
  )
  const difference = payments - depositOf(prompt)
  return fieldMark({
    at: 'difference',
    skill: prompt.skill,
    isRight: parseMoney(answer.difference.replace('−', '-')) === difference,
    mine: answer.difference.trim(),
    expected: makeMoney(difference),
    why: [
      `Payments entered ${dollars(payments)} less the deposit ${dollars(depositOf(prompt))}.`,
      key.because.difference,
    ]
      .filter(Boolean)
      .join(' '),
    authority: key.source,
    points: 2,
    effect: 'A difference that nobody names today is a loss that nobody can explain next month.',
  })
}
