import { withoutDot } from '../../domain/claim/claim.ts'
import type { Mark } from '../../domain/kernel/grade.ts'
import { dollars, makeMoney, parseMoney, sum } from '../../domain/kernel/money.ts'
import { batchTotals } from '../../domain/ledger/charge-batch.ts'
import { fieldMark, mistakeAt } from '../field-mark.ts'
import { depositOf, enteredLines, enteredOf, postedOf, slipText, slipValue } from './grid.ts'
import type {
  ChargeBatchAnswer,
  ChargeBatchKey,
  ChargeBatchPrompt,
  EnteredLine,
  SlipField,
} from './schema.ts'
import { slipFields } from './schema.ts'
import { decisions, decisionsFor, missingFor, type Ticket } from './tickets.ts'

const effects: Readonly<Record<string, string>> = {
  post: 'The charge is not billed: a visit was given away.',
  query: 'A guess goes out as a claim; a wrong code is a false claim, and a denial at best.',
  duplicate: 'The same visit goes out twice: OA-18, and two balances on one account.',
  'no-visit': 'A claim for a visit that never was: that is fraud, whoever made the ticket.',
}

export function decisionMark(
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
export function lineMarks(
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

export function missingMarks(
  prompt: ChargeBatchPrompt,
  key: ChargeBatchKey,
  answer: ChargeBatchAnswer,
): Mark[] {
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

export function slipMarks(prompt: ChargeBatchPrompt, key: ChargeBatchKey, answer: ChargeBatchAnswer): Mark[] {
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

export function differenceMark(
  prompt: ChargeBatchPrompt,
  key: ChargeBatchKey,
  answer: ChargeBatchAnswer,
): Mark {
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
