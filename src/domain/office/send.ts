import { type Built, buildSheet } from '../claim/build-sheet.ts'
import { type Claim, firstDay } from '../claim/claim.ts'
import { pathOf } from '../claim/fields.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Problem } from '../kernel/problem.ts'
import { charges } from '../ledger/charges.ts'
import type { Entry } from '../ledger/entry.ts'
import { openEntries, reversal } from '../ledger/reversal.ts'
import { frontEnd, noteReceived } from '../payer/front-end.ts'
import { correct } from '../payer/reopen.ts'
import { scrub } from '../scrubber/scrub.ts'
import { set277CA } from '../x12/277ca.ts'
import { set837I } from '../x12/837i.ts'
import { set837P } from '../x12/837p.ts'
import { set999 } from '../x12/999.ts'
import type { Envelope } from '../x12/set.ts'
import { validate } from '../x12/validate.ts'
import type { Account, ClaimFile, Origin } from './account.ts'
import type { Action, Track } from './action.ts'
import { answerBefore } from './answer.ts'
import type { CaseLine } from './bundle.ts'
import { referenceOf } from './open.ts'
import type { Desk, Done } from './step.ts'

/** The form as the practice's system would fill it now: from the record, the codes and the provider file. */
export function sheetNow(account: Account, line: CaseLine): Built {
  const { payer, scenario, chart } = line
  const built = buildSheet({
    account: `CC${chart.number}`,
    world: line.world,
    chart,
    registration: account.registration,
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
  if (!account.answer) return refuse('diagnoses', 'Code the note before you build the claim.')
  const wrongTrack = trackProblem(account, action.track, line)
  if (wrongTrack) return { problems: [wrongTrack] }
  const read = readSheet(action.sheet)
  if (!read.ok) return { problems: read.problems }
  const claim = read.value
  const day = account.day
  const wrongFrequency = frequencyProblem(claim.frequency, action.track)
  if (wrongFrequency) return refuse('frequency', wrongFrequency)
  if (firstDay(claim) > day)
    return refuse('lines.0.from', 'A claim cannot be sent before the service took place.')
  const reference = referenceOf(line, desk.book, day)
  const findings = scrub(claim, reference)
  if (action.track === 'reopening') return askReopening(account, action, claim, findings, desk)
  const out = envelope(account, day, 'practice', line)
  const text837 = write837(claim, out)
  const ack999 = validate(text837)
  const stopped = findings.filter(
    (finding) => finding.severity === 'reject' && finding.gate === 'clearinghouse',
  )
  const accepted = ack999.accepted && stopped.length === 0
  const back = envelope(account, day, 'payer', line)
  const base: ClaimFile = {
    ...opened(account, action, findings, line),
    text837,
    ack999: { ...ack999, accepted },
    text999: set999.make({ ...ack999, accepted }, back),
  }
  const file = accepted ? { ...base, ...payerGate(claim, base, account, desk, back) } : base
  const entries = accepted && file.dueOn ? chargesNow(account, claim) : account.entries
  const payerFile = file.dueOn ? noteReceived(account.payerFile, claim, day) : account.payerFile
  return {
    account: { ...account, claims: [...account.claims, file], entries, payerFile },
    says: sentence(file),
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
    track: action.track,
    sentOn: account.day,
    step: account.steps.length + 1,
    sheet: action.sheet,
    origin: originsOf(action.sheet, sheetNow(account, line)),
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
  const file = {
    ...opened(account, action, findings, line),
    dueOn: addDays(account.day, line.payer.answerDays),
  }
  const original = answerBefore(account, file)
  const corrected =
    original &&
    correct(
      original,
      claim,
      line.payer,
      account.payerFile,
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
    account: { ...account, claims: [...account.claims, file], entries: chargesNow(account, claim) },
    says: `Reopening of claim ${original?.control} asked for.`,
  }
}

function payerGate(
  claim: Claim,
  base: ClaimFile,
  account: Account,
  { line }: Desk,
  back: Envelope,
): Partial<ClaimFile> {
  const ack277 = frontEnd(claim, base.findings, line.payer, account.payerFile, account.day)
  const accepted = ack277.claims.every((each) => each.accepted)
  return {
    ack277,
    text277: set277CA.make(ack277, back),
    ...(accepted ? { dueOn: addDays(account.day, line.payer.answerDays) } : {}),
  }
}

/** The ledger's charges follow the claim: what an accepted claim changes is taken back and charged anew. */
function chargesNow(account: Account, claim: Claim): readonly Entry[] {
  const now = charges(claim, account.day)
  const open = openEntries(account.entries).filter(
    (entry) => entry.kind === 'charge' || entry.id.startsWith('paid-at-visit'),
  )
  const same =
    open.length === now.length &&
    open.every((entry, index) => entry.cents === now[index]?.cents && entry.note === now[index]?.note)
  if (same) return account.entries
  const suffix = open.length === 0 ? '' : `-${account.claims.length + 1}`
  return [
    ...account.entries,
    ...open.map((entry) => reversal(entry, account.day)),
    ...now.map((entry) => ({ ...entry, id: `${entry.id}${suffix}` })),
  ]
}

const write837 = (claim: Claim, out: Envelope): string =>
  claim.form === 'professional' ? set837P.make([claim], out) : set837I.make([claim], out)

/** Control numbers count the account's own files, so that a replay writes the same bytes. */
export function envelope(account: Account, day: Day, from: 'practice' | 'payer', line: CaseLine): Envelope {
  const control = Number(line.chart.number) * 100 + account.steps.length + 1
  const [practice, payer] = [`CC${line.chart.number}`, line.payer.payerId]
  return {
    sender: from === 'practice' ? practice : payer,
    receiver: from === 'practice' ? payer : practice,
    control,
    day,
    time: '0900',
  }
}

/** How this payer lets a processed claim be changed; a first claim, or one that was rejected, is always `original`. */
export function trackProblem(account: Account, track: Track, line: CaseLine): Problem | undefined {
  const processed = account.claims.some((claim) => claim.remits.length > 0)
  const waiting = account.claims.at(-1)
  if (waiting?.dueOn && waiting.remits.length === 0) {
    return {
      at: 'frequency',
      message:
        'The payer has this claim and has not answered yet. Wait for the answer: sending it again makes a duplicate.',
    }
  }
  if (!processed && track !== 'original') {
    return {
      at: 'frequency',
      message:
        'No claim of this account has been processed yet. A rejected claim is corrected and sent again as an original, frequency 1.',
    }
  }
  if (track === 'original' || track === line.payer.track) return undefined
  const ways = {
    replacement: 'a replacement claim, frequency 7 with the original reference',
    reopening: 'a clerical-error reopening',
    'adjustment-bill': 'an adjustment bill, type of bill ending in 7 with a claim change reason',
  }
  return {
    at: 'frequency',
    message: `${line.payer.name} changes a processed claim by ${ways[line.payer.track]}.`,
  }
}

/** The frequency on the form has to say what is being done. */
function frequencyProblem(frequency: string, track: Track): string | undefined {
  if (frequency === '8') {
    return 'Frequency 8 takes the whole claim back and asks for nothing instead. Here something has to be paid: correct the claim in the way this payer takes.'
  }
  if ((track === 'replacement' || track === 'adjustment-bill') && frequency !== '7') {
    return `A corrected claim says so on the form: frequency 7, and the payer's claim number of the first one. The form says ${frequency || 'nothing'}.`
  }
  return undefined
}

function sentence(claim: ClaimFile): string {
  const total = claim.sheet.boxes['28'] ?? ''
  const what = `Claim ${claim.n} sent${total ? `, ${total}` : ''}`
  if (!claim.ack999.accepted) return `${what}; the clearinghouse rejected it (999).`
  const rejected = claim.ack277?.claims.some((each) => !each.accepted)
  return rejected
    ? `${what}; the payer's front end rejected it (277CA).`
    : `${what}; accepted by the payer (277CA).`
}

const refuse = (at: string, message: string): Done => ({ problems: [{ at, message }] })
