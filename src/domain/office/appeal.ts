import { dollars } from '../kernel/money.ts'
import {
  type AppealDecision,
  type AppealRequest,
  decideAppeal as decide,
  decideAgain,
} from '../payer/appeal.ts'
import type { Remit } from '../payer/remit.ts'
import type { Account, ClaimFile } from './account.ts'
import type { Action } from './action.ts'
import { addRemit, claimOf } from './answer.ts'
import type { CaseLine } from './bundle.ts'
import { fileOf, payerOf, referenceOf, withFile } from './open.ts'
import type { Desk, Done } from './step.ts'

/** Sends the first-level appeal or dispute of a processed claim; the decision is already fixed by what was sent and when. */
export function doAppeal(account: Account, action: Extract<Action, { do: 'appeal' }>, { line }: Desk): Done {
  const file = account.claims.find((claim) => claim.n === action.claim)
  const remit = file?.remits.at(-1)?.remit
  if (!file || !remit)
    return {
      problems: [
        {
          at: 'claim',
          message: 'Only a processed claim can be appealed. A rejected claim is corrected and sent again.',
        },
      ],
    }
  if (file.appeal)
    return { problems: [{ at: 'claim', message: 'This claim has been appealed at this level already.' }] }
  if (action.letter.trim() === '')
    return {
      problems: [
        { at: 'letter', message: 'Write the letter: what was decided, why it is wrong, what you ask for.' },
      ],
    }
  const payer = payerOf(line, file.to)
  const decision = decide(remit, requestOf(action, account, line), payer)
  const appeal = {
    sentOn: account.day,
    decideOn: decision.on,
    ground: action.ground,
    documents: action.documents,
    letter: action.letter,
  }
  const claims = account.claims.map((claim) => (claim.n === file.n ? { ...claim, appeal } : claim))
  const count = action.documents.length
  return {
    account: { ...account, claims },
    says: `${payer.appeal.name} sent with ${count} ${count === 1 ? 'document' : 'documents'}.`,
  }
}

function requestOf(
  sent: { ground: string; documents: readonly string[] },
  { day }: Pick<Account, 'day'>,
  line: CaseLine,
): AppealRequest {
  const shows = line.scenario.appeal?.documents ?? []
  const attachments = sent.documents.flatMap((id) => {
    const document = line.documents.find((each) => each.id === id)
    return document ? [{ kind: document.kind, supports: shows.includes(id) }] : []
  })
  return { ground: sent.ground, attachments, sentOn: day }
}

/** The decision arrives; a win brings the first answer taken back and a corrected one. */
export function decideAppeal(
  account: Account,
  file: ClaimFile,
  desk: Desk,
): { account: Account; says: string } {
  const { appeal } = file
  const original = file.remits.at(-1)?.remit
  if (!appeal || !original) return { account, says: '' }
  const payer = payerOf(desk.line, file.to)
  const decision = decide(original, requestOf(appeal, { day: appeal.sentOn }, desk.line), payer)
  const won = decision.outcome === 'overturned'
  const decided: ClaimFile = { ...file, appeal: { ...appeal, decision: { won, says: decision.says } } }
  const after = { ...account, claims: account.claims.map((claim) => (claim.n === file.n ? decided : claim)) }
  return won ? again(after, decided, original, decision, desk) : { account: after, says: decision.says }
}

function again(
  account: Account,
  file: ClaimFile,
  original: Remit,
  decision: AppealDecision,
  desk: Desk,
): { account: Account; says: string } {
  const { line, book } = desk
  const corrected = decideAgain(
    decision,
    original,
    claimOf(file),
    payerOf(line, file.to),
    fileOf(account, file.to),
    referenceOf(line, book, account.day),
  )
  const next = addRemit(withFile(account, file.to, corrected.file), file, corrected, line, true)
  return {
    account: next,
    says: `${decision.says} Now paid: ${dollars(corrected.remit.paid)} instead of ${dollars(original.paid)}.`,
  }
}
