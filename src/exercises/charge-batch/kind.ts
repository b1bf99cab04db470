import { gradeOf } from '../../domain/kernel/grade.ts'
import { dollars, makeMoney } from '../../domain/kernel/money.ts'
import { batchTotals, outOfBalance } from '../../domain/ledger/charge-batch.ts'
import { blanks } from '../field-mark.ts'
import { followMark } from '../follow.ts'
import type { Kind } from '../kind.ts'
import {
  depositOf,
  enteredLines,
  enteredOf,
  gridOf,
  isMoney,
  postedOf,
  slipLabels,
  slipText,
  slipValue,
} from './grid.ts'
import { decisionMark, differenceMark, lineMarks, missingMarks, slipMarks } from './marks.ts'
import { ChargeBatchAnswer, ChargeBatchKey, ChargeBatchPrompt, type SlipField, slipFields } from './schema.ts'
import { decisionsFor, missingFor } from './tickets.ts'

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
