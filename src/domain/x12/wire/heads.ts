import { formDay } from '../../kernel/day.ts'
import { dollars, sum } from '../../kernel/money.ts'
import { claimsIn, providerAdjustmentsIn } from '../835-read.ts'
import { claimLoops } from '../claim-read.ts'
import { all, amountOf, first, type Loop, one, type Read, readDay, within } from '../loops.ts'

/** A line of a summary: `Check or transfer` · `EFT900811, 03/20/2026`. */
export interface Fact {
  readonly label: string
  readonly value: string
}

/** What one transaction is about, as far as its loops say it: nothing here fails on a file that is half wrong. */
export interface Gist {
  /** Who sends to whom, in names. */
  readonly from: string
  readonly to: string
  /** `2 claims, $450.00` */
  readonly holds: string
  readonly facts: readonly Fact[]
}

const person = (name: Read): string => [name(4), name(5), name(3)].filter(Boolean).join(' ')
const named = (loop: Loop | undefined): string => person(first(loop, 'NM1'))
const day = (text: string): string => {
  const found = readDay(text)
  return found === '' ? text : formDay(found)
}
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
/** The first of several names, and how many more. */
function several(names: readonly string[]): string {
  const all = [...new Set(names.filter(Boolean))]
  return all.length > 1 ? `${all[0]} and ${all.length - 1} more` : (all[0] ?? '')
}
const given = (label: string, value: string): Fact[] => (value === '' ? [] : [{ label, value }])

/** Loops of this id at any depth. */
function deep(loop: Loop, id: string): Loop[] {
  return loop.loops.flatMap((inner) => [...(inner.id === id ? [inner] : []), ...deep(inner, id)])
}

function claims(root: Loop): Gist {
  const found = claimLoops(root)
  const total = sum(found.map(({ claim }) => amountOf(first(claim, 'CLM')(2))))
  const bht = first(root, 'BHT')
  const replaced = found.filter(({ claim }) => !['', '1'].includes(first(claim, 'CLM')(5, 3))).length
  return {
    from: several(deep(root, '2010AA').map(named)),
    to: several(deep(root, '2010BB').map(named)),
    holds: `${counted(found.length, 'claim')}, ${dollars(total)}`,
    facts: [
      ...given('Made', day(bht(4))),
      ...given('Sender', named(one(root, '1000A'))),
      ...given('Receiver', named(one(root, '1000B'))),
      { label: 'Claims', value: String(found.length) },
      { label: 'Charges', value: dollars(total) },
      ...given('Not first claims (frequency 2 to 9)', replaced === 0 ? '' : String(replaced)),
    ],
  }
}

function remittance(root: Loop): Gist {
  const found = claimsIn(root)
  const bpr = first(root, 'BPR')
  const paid = amountOf(bpr(2))
  const status = (codes: readonly string[]) =>
    found.filter((claim) => codes.includes(first(claim, 'CLP')(2))).length
  const moved = sum(providerAdjustmentsIn(root).map(({ cents }) => cents))
  const how = { ACH: 'Transfer', CHK: 'Check', NON: 'No payment', FWT: 'Wire transfer' }[bpr(4)] ?? bpr(4)
  return {
    from: first(one(root, '1000A'), 'N1')(2),
    to: first(one(root, '1000B'), 'N1')(2),
    holds: `${counted(found.length, 'claim')}, ${dollars(paid)} paid`,
    facts: [
      { label: how, value: `${first(root, 'TRN')(2)}, ${day(bpr(16))}` },
      { label: 'Payment', value: dollars(paid) },
      { label: 'Claims', value: String(found.length) },
      { label: 'Charges', value: dollars(sum(found.map((claim) => amountOf(first(claim, 'CLP')(3))))) },
      { label: 'Denied', value: String(status(['4'])) },
      ...given('Taken back (reversals)', status(['22']) === 0 ? '' : String(status(['22']))),
      ...given('Outside of claims (PLB)', moved === 0 ? '' : dollars(-moved)),
    ],
  }
}

function syntaxAnswer(root: Loop): Gist {
  const answers = within(root, '2000')
  const verdict = (codes: readonly string[]) =>
    answers.filter((answer) => codes.includes(first(answer, 'IK5')(1))).length
  const [accepted, noted] = [verdict(['A', 'E']), verdict(['E'])]
  const refused = answers.length - accepted
  return {
    from: '',
    to: '',
    holds: `${counted(answers.length, 'transaction')} answered, ${refused} refused`,
    facts: [
      { label: 'Answers group', value: `${first(root, 'AK1')(2)} (${first(root, 'AK1')(3)})` },
      {
        label: 'Accepted',
        value: noted === 0 ? String(accepted) : `${accepted}, ${noted} with errors noted`,
      },
      { label: 'Refused', value: String(refused) },
    ],
  }
}

function acknowledgment(root: Loop): Gist {
  const found = deep(root, '2200D')
  const accepted = found.filter((claim) => all(claim, 'STC').every((stc) => stc(3) !== 'U')).length
  return {
    from: named(one(root, '2100A')),
    to: several([...deep(root, '2100C').map(named), ...deep(root, '2100B').map(named)]),
    holds: `${counted(found.length, 'claim')}, ${found.length - accepted} rejected`,
    facts: [
      ...given('Claims came in', day(first(one(root, '2200A'), 'DTP', '050')(3))),
      { label: 'Accepted', value: String(accepted) },
      { label: 'Rejected', value: String(found.length - accepted) },
    ],
  }
}

/** 270 and 271: HL 22 without a dependent below it, and each HL 23, is one person. */
function eligibility(noun: string, isAnswer: boolean) {
  return (root: Loop): Gist => {
    const [payers, providers] = [deep(root, '2100A').map(named), deep(root, '2100B').map(named)]
    const people = deep(root, '2000C').reduce(
      (count, level) => count + Math.max(1, within(level, '2000D').length),
      0,
    )
    const bht = first(root, 'BHT')
    return {
      from: several(isAnswer ? payers : providers),
      to: several(isAnswer ? providers : payers),
      holds: `${counted(people, 'person').replace('persons', 'people')} ${noun}`,
      facts: [
        ...given('Made', day(bht(4))),
        ...given('Number of the question', bht(3)),
        { label: 'People', value: String(people) },
      ],
    }
  }
}

function status(isAnswer: boolean) {
  return (root: Loop): Gist => {
    const [payers, providers] = [deep(root, '2100A').map(named), deep(root, '2100C').map(named)]
    const found = deep(root, '2200D').length + deep(root, '2200E').length
    const bht = first(root, 'BHT')
    return {
      from: several(isAnswer ? payers : providers),
      to: several(isAnswer ? providers : payers),
      holds: `${counted(found, 'claim')} ${isAnswer ? 'answered' : 'asked about'}`,
      facts: [...given('Made', day(bht(4))), ...given('Number of the question', bht(3))],
    }
  }
}

/** The gist of each set, by its id. */
export const gists: Readonly<Record<string, (root: Loop) => Gist>> = {
  '837P': claims,
  '837I': claims,
  '835': remittance,
  '999': syntaxAnswer,
  '277CA': acknowledgment,
  '270': eligibility('asked about', false),
  '271': eligibility('answered', true),
  '276': status(false),
  '277': status(true),
}

/** What people call a set. ST01 where it is none of ours. */
export const setTitles: Readonly<Record<string, string>> = {
  '837P': 'Claims, professional',
  '837I': 'Claims, institutional',
  '837D': 'Claims, dental',
  '835': 'Remittance',
  '999': 'Syntax answer',
  '997': 'Syntax answer, older',
  '277CA': 'Claim acknowledgment',
  '270': 'Eligibility question',
  '271': 'Eligibility answer',
  '276': 'Claim status question',
  '277': 'Claim status answer',
  '278': 'Authorization',
  '820': 'Premium payment',
  '834': 'Enrollment',
  TA1: 'Answer to an envelope',
}
