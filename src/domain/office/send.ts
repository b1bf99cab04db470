import { type Built, buildSheet } from '../claim/build-sheet.ts'
import { type Claim, firstDay } from '../claim/claim.ts'
import { pathOf } from '../claim/fields.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import { addDays } from '../kernel/day.ts'
import type { Problem } from '../kernel/problem.ts'
import { charges } from '../ledger/charges.ts'
import type { Entry } from '../ledger/entry.ts'
import { openEntries, reversal } from '../ledger/reversal.ts'
import { frontEnd, noteReceived } from '../payer/front-end.ts'
import type { Payer } from '../payer/payer.ts'
import { correct } from '../payer/reopen.ts'
import { scrub } from '../scrubber/scrub.ts'
import { set277CA } from '../x12/277ca.ts'
import { make837 } from '../x12/837.ts'
import { set999 } from '../x12/999.ts'
import type { Envelope } from '../x12/set.ts'
import { validate } from '../x12/validate.ts'
import type { Account, ClaimFile, Origin } from './account.ts'
import type { Action, To, Track } from './action.ts'
import { answerBefore } from './answer.ts'
import type { CaseLine } from './bundle.ts'
import { envelope } from './envelope.ts'
import { fileOf, payerOf, referenceOf, withFile } from './open.ts'
import { attachedNow, secondRecord, wrongTurn } from './second.ts'
import type { Desk, Done } from './step.ts'

/** The form as the practice's system would fill it now: from the record, the codes and the provider file. */
export function sheetNow(account: Account, line: CaseLine, to: To = 'first'): Built {
  const { scenario, chart } = line
  const payer = payerOf(line, to)
  const isLater = to === 'second'
  const built = buildSheet({
    account: `CC${chart.number}`,
    world: line.world,
    chart,
    registration: isLater ? secondRecord(account.registration, line) : account.registration,
    ...(isLater ? { later: attachedNow(account, line) } : {}),
    answer: scenario.billed ??
      account.answer ?? {
        diagnoses: [],
        procedures: [],
        drg: '',
        nothingToCode: false,
        query: [],
        confidence: 0,
        hints: [],
      },
    charges: line.charges,
    procedures: line.procedures,
    payer: { name: payer.name, payerId: payer.payerId, filing: payer.filing, kind: payer.kind },
    paidAtVisit: chart.encounter.paidAtVisit,
  })
  if (isLater) return built
  const boxes = Object.fromEntries(
    Object.entries(built.sheet.boxes).map(([box, value]) => [
      box,
      scenario.toFill.includes(box) ? '' : value,
    ]),
  )
  return { ...built, sheet: { ...built.sheet, boxes } }
}

/** Where each path of a sheet came from once the student has changed it: boxes that differ are the student's. */
export function originsOf(sheet: Sheet, built: Built): Record<string, Origin> {
  const origin: Record<string, Origin> = { ...built.origin }
  const mark = (box: string, line?: number) => {
    const path = pathOf(sheet.form, box, line)
    if (path) origin[path] = 'student'
  }
  for (const box of new Set([...Object.keys(sheet.boxes), ...Object.keys(built.sheet.boxes)])) {
    if ((sheet.boxes[box] ?? '') !== (built.sheet.boxes[box] ?? '')) mark(box)
  }
  for (const [index, row] of sheet.lines.entries()) {
    const before = built.sheet.lines[index] ?? {}
    for (const box of new Set([...Object.keys(row), ...Object.keys(before)]))
      if ((row[box] ?? '') !== (before[box] ?? '')) mark(box, index + 1)
  }
  return origin
}

/** Sends a claim through its gates on the account's day: 837, then 999, then 277CA. Only an accepted claim gets an answer. */
export function doSend(account: Account, action: Extract<Action, { do: 'send' }>, desk: Desk): Done {
  const { line } = desk
  const { to = 'first' } = action
  const payer = payerOf(line, to)
  if (!account.answer) return refuse('diagnoses', 'Code the note before you build the claim.')
  const notNow = to === 'second' ? wrongTurn(account, line) : undefined
  if (notNow) return refuse('payer.id', notNow)
  const wrongTrack = trackProblem(account, action.track, line, to)
  if (wrongTrack) return { problems: [wrongTrack] }
  const read = readSheet(action.sheet)
  if (!read.ok) return { problems: read.problems }
  const claim = read.value
  const day = account.day
  const wrongFrequency = frequencyProblem(claim.frequency, action.track, payer)
  if (wrongFrequency) return refuse('frequency', wrongFrequency)
  if (firstDay(claim) > day)
    return refuse('lines.0.from', 'A claim cannot be sent before the service took place.')
  const reference = referenceOf(line, desk.book, day)
  const findings = scrub(claim, reference)
  if (action.track === 'reopening') return askReopening(account, action, claim, findings, desk)
  if (action.track === 'void' && payer.track === 'reopening') return askVoid(account, action, findings, desk)
  const out = envelope(account, day, 'practice', line, to)
  const text837 = make837(claim, out)
  const ack999 = validate(text837)
  // The clearinghouse judges the text alone: what its edits find, the 999 shows by segment and element (x12/gates.test.ts).
  const { accepted } = ack999
  const back = envelope(account, day, 'payer', line, to)
  const base: ClaimFile = {
    ...opened(account, action, findings, line),
    text837,
    ack999,
    text999: set999.make(ack999, back),
  }
  const file = accepted ? { ...base, ...payerGate(claim, base, account, desk, back) } : base
  const after = { ...account, claims: [...account.claims, file] }
  if (!file.dueOn) return { account: after, says: sentence(file, line) }
  const entries = action.track === 'void' ? account.entries : chargesNow(account, claim, to)
  return {
    account: withFile({ ...after, entries }, to, noteReceived(fileOf(account, to), claim, day)),
    says: sentence(file, line),
  }
}

function opened(
  account: Account,
  action: Extract<Action, { do: 'send' }>,
  findings: ClaimFile['findings'],
  line: CaseLine,
): ClaimFile {
  return {
    n: account.claims.length + 1,
    to: action.to ?? 'first',
    track: action.track,
    sentOn: account.day,
    step: account.steps.length + 1,
    sheet: action.sheet,
    origin: originsOf(action.sheet, sheetNow(account, line, action.to)),
    findings,
    text837: '',
    ack999: { group: 0, set: '', accepted: true, errors: [] },
    text999: '',
    remits: [],
    posted: [],
  }
}

/** A reopening is asked for by portal, telephone or letter, with the claim as it should have been: no 837 travels. */
function askReopening(
  account: Account,
  action: Extract<Action, { do: 'send' }>,
  claim: Claim,
  findings: ClaimFile['findings'],
  desk: Desk,
): Done {
  const { line } = desk
  const { to = 'first' } = action
  const payer = payerOf(line, to)
  const file = {
    ...opened(account, action, findings, line),
    dueOn: addDays(account.day, payer.answerDays),
  }
  const original = answerBefore(account, file)
  const corrected =
    original &&
    correct(
      original,
      claim,
      payer,
      fileOf(account, to),
      account.day,
      referenceOf(line, desk.book, account.day),
    )
  if (!corrected?.ok)
    return {
      problems: corrected?.problems ?? [
        { at: 'frequency', message: 'There is no processed claim to reopen.' },
      ],
    }
  const faults = findings.filter((finding) => finding.severity === 'reject')
  if (faults.length > 0) return { problems: faults.map(({ at, message }) => ({ at, message })) }
  return {
    account: { ...account, claims: [...account.claims, file], entries: chargesNow(account, claim, to) },
    says: `Reopening of claim ${original?.control} asked for.`,
  }
}

/** A payer that takes no frequency 8 is told that the claim should not have been billed, and takes its payment back. */
function askVoid(
  account: Account,
  action: Extract<Action, { do: 'send' }>,
  findings: ClaimFile['findings'],
  { line }: Desk,
): Done {
  const payer = payerOf(line, action.to)
  const file = {
    ...opened(account, action, findings, line),
    dueOn: addDays(account.day, payer.answerDays),
  }
  return {
    account: { ...account, claims: [...account.claims, file] },
    says: `${payer.name} was told that the claim should not have been billed, and asked to take its payment back.`,
  }
}

function payerGate(
  claim: Claim,
  base: ClaimFile,
  account: Account,
  { line }: Desk,
  back: Envelope,
): Partial<ClaimFile> {
  const payer = payerOf(line, base.to)
  const ack277 = frontEnd(claim, base.findings, payer, fileOf(account, base.to), account.day)
  const accepted = ack277.claims.every((each) => each.accepted)
  return {
    ack277,
    text277: set277CA.make(ack277, back),
    ...(accepted ? { dueOn: addDays(account.day, payer.answerDays) } : {}),
  }
}

/**
 * The ledger's charges follow the claim to the first payer: what an accepted claim changes is taken back and charged anew.
 * A claim to the second payer charges only what nobody has charged yet.
 */
function chargesNow(account: Account, claim: Claim, to: To): readonly Entry[] {
  const now = charges(claim, account.day)
  const open = openEntries(account.entries).filter(
    (entry) => entry.kind === 'charge' || entry.id.startsWith('paid-at-visit'),
  )
  if (to === 'second' && open.length > 0) return account.entries
  const same =
    open.length === now.length &&
    open.every((entry, index) => entry.cents === now[index]?.cents && entry.note === now[index]?.note)
  if (same) return account.entries
  // Charges that were taken back keep their ids.
  const isFirst = !account.entries.some((entry) => entry.kind === 'charge')
  const suffix = isFirst ? '' : `-${account.claims.length + 1}`
  return [
    ...account.entries,
    ...open.map((entry) => reversal(entry, account.day)),
    ...now.map((entry) => ({ ...entry, id: `${entry.id}${suffix}` })),
  ]
}

/** How this payer lets a processed claim be changed; a first claim, or one that was rejected, is always `original`. */
export function trackProblem(
  account: Account,
  track: Track,
  line: CaseLine,
  to: To = 'first',
): Problem | undefined {
  const payer = payerOf(line, to)
  const own = account.claims.filter((claim) => claim.to === to)
  const processed = own.some((claim) => claim.remits.length > 0)
  const waiting = own.at(-1)
  const stop = (message: string): Problem => ({ at: 'frequency', message })
  if (waiting?.dueOn && waiting.remits.length === 0)
    return stop(
      'The payer has this claim and has not answered yet. Wait for the answer: sending it again makes a duplicate.',
    )
  if (!processed && track !== 'original')
    return stop(
      'No claim of this account has been processed yet. A rejected claim is corrected and sent again as an original, frequency 1.',
    )
  if (track === 'void') return voidProblem(account, to, line)
  if (track === 'original' || track === payer.track) return undefined
  const ways = {
    replacement: 'a replacement claim, frequency 7 with the original reference',
    reopening: 'a clerical-error reopening',
    'adjustment-bill': 'an adjustment bill, type of bill ending in 7 with a claim change reason',
  }
  return stop(`${payer.name} changes a processed claim by ${ways[payer.track]}.`)
}

/** What was decided can be taken back once, from the last payer to the first, and before the patient is billed for it. */
function voidProblem(account: Account, to: To, { second }: CaseLine): Problem | undefined {
  const stop = (message: string): Problem => ({ at: 'frequency', message })
  const stands = (each: To) => {
    const remit = account.claims
      .findLast((claim) => claim.to === each && claim.remits.length > 0)
      ?.remits.at(-1)
    return remit !== undefined && remit.remit.status !== '22'
  }
  if (!stands(to)) return stop('This claim is taken back already; there is nothing left to void.')
  if (to === 'first' && second && stands('second'))
    return stop(`${second.name} has decided on this result. Void the claim to ${second.name} first.`)
  if (account.statements.length > 0)
    return stop(
      'The patient was billed from this answer. Settle that with the patient before you void the claim.',
    )
  return undefined
}

/** The frequency on the form has to say what is being done. */
function frequencyProblem(frequency: string, track: Track, payer: Payer): string | undefined {
  if (track === 'void') {
    if (payer.track === 'reopening' || frequency === '8') return undefined
    return `A void says so on the form: frequency 8, and the payer's claim number of the claim it takes back. The form says ${frequency || 'nothing'}.`
  }
  if (frequency === '8') {
    return 'Frequency 8 takes the whole claim back and asks for nothing instead. If that is meant, send it as a void; if something has to be paid, correct the claim in the way this payer takes.'
  }
  if ((track === 'replacement' || track === 'adjustment-bill') && frequency !== '7') {
    return `A corrected claim says so on the form: frequency 7, and the payer's claim number of the first one. The form says ${frequency || 'nothing'}.`
  }
  return undefined
}

function sentence(claim: ClaimFile, line: CaseLine): string {
  const total = claim.sheet.boxes['28'] ?? ''
  const whom = line.second ? ` to ${payerOf(line, claim.to).name}` : ''
  const what = `Claim ${claim.n} sent${whom}${total ? `, ${total}` : ''}`
  if (!claim.ack999.accepted) return `${what}; the clearinghouse rejected it (999).`
  const rejected = claim.ack277?.claims.some((each) => !each.accepted)
  return rejected
    ? `${what}; the payer's front end rejected it (277CA).`
    : `${what}; accepted by the payer (277CA).`
}

const refuse = (at: string, message: string): Done => ({ problems: [{ at, message }] })
