import type * as z from 'zod/mini'
import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { Ack999 } from './ack999.ts'
import { guide999 } from './guide/999.ts'
import { all, first, given, known, type Loop, one, within } from './loops.ts'
import { originsOf999 } from './origins.ts'
import { nowhere, placed } from './placed.ts'
import type { TransactionSet } from './set.ts'
import { setsIn, type WireInput } from './sets-in.ts'
import { syntaxSentence } from './syntax-sentence.ts'
import { walk } from './walk.ts'
import { type Written, writeInterchange } from './write.ts'

type SyntaxError = z.infer<typeof Ack999>['errors'][number]

const version = '005010X231A1'

/** The clearinghouse's answer to one 837 ↔ 999. Sentences do not travel; reading says them again from the codes. */
export const set999: TransactionSet<Ack999> = {
  id: '999',
  st: '999',
  version,
  make: (ack, envelope) =>
    writeInterchange({ functional: 'FA', st: '999', version, st03: true }, segmentsOf(ack), envelope),
  read,
}

function segmentsOf(ack: Ack999): readonly Written[] {
  const verdict = ack.accepted ? 'A' : 'R'
  const about = ack.version ?? '005010X222A1'
  const transaction = ack.transaction ?? '837'
  return [
    ['AK1', groupBy[transaction] ?? 'HC', String(ack.group), about],
    ['AK2', transaction, ack.set, about],
    ...ack.errors.flatMap((error, index) => errorSegments(error, ack.errors[index - 1])),
    ['IK5', verdict, ack.accepted ? '' : '5'],
    // One set a group here, so the group's counts are 1 or 0.
    ['AK9', verdict, '1', '1', ack.accepted ? '1' : '0'],
  ]
}

/** AK101, the kind of group a transaction travels in. */
const groupBy: Readonly<Record<string, string>> = {
  '270': 'HS',
  '271': 'HB',
  '276': 'HR',
  '277': 'HN',
  '835': 'HP',
}

/** Errors in the elements of one segment share its IK3. */
function errorSegments(error: SyntaxError, before: SyntaxError | undefined): readonly Written[] {
  const shared =
    error.element !== undefined &&
    before?.element !== undefined &&
    before.position === error.position &&
    before.segment === error.segment &&
    before.loop === error.loop &&
    before.code === error.code
  return [
    ...(shared ? [] : [['IK3', error.segment, String(error.position), error.loop, error.code] as const]),
    ...(error.element === undefined
      ? []
      : [
          [
            'IK4',
            [String(error.element), error.component === undefined ? '' : String(error.component)],
            '',
            error.elementCode,
            error.value?.slice(0, 99),
          ] as const,
        ]),
  ]
}

function read(text: WireInput): Result<Ack999> {
  const { sets, problems } = setsIn(text)
  const set = sets.find(({ st }) => st === '999')
  if (!set)
    return bad([
      ...problems,
      {
        ...nowhere(sets[0]),
        message: 'There is no 999 in this file: no transaction that begins with ST*999.',
      },
    ])
  const { root } = walk(guide999, set.segments, set.component)
  const answer = one(root, '2000')
  const group = first(root, 'AK1')
  const parsed = Ack999.safeParse(
    known({
      group: Number(group(2)),
      set: first(answer, 'AK2')(2),
      transaction: ['', '837'].includes(first(answer, 'AK2')(1)) ? undefined : first(answer, 'AK2')(1),
      version: given(first(answer, 'AK2')(3) || group(3)),
      // E is accepted with errors noted.
      accepted: ['A', 'E'].includes(first(answer, 'IK5')(1) || first(root, 'AK9')(1)),
      errors: within(answer, '2100').flatMap(errorsOf),
    }),
  )
  if (parsed.success) return good(parsed.data)
  const loopOf = (at: string) => (at === 'group' ? root : (one(answer, '2100') ?? answer))
  return bad(placed(problemsOf(parsed.error), originsOf999, loopOf, set.segments[0]))
}

function errorsOf(loop: Loop): SyntaxError[] {
  const ik3 = first(loop, 'IK3')
  const place = known({ segment: ik3(1), position: Number(ik3(2)), loop: given(ik3(3)), code: ik3(4) })
  const elements = within(loop, '2110').map((inner) => {
    const ik4 = all(inner, 'IK4')[0] ?? first(inner, 'IK4')
    const component = given(ik4(1, 2))
    return known({
      ...place,
      element: Number(ik4(1, 1)),
      component: component === undefined ? undefined : Number(component),
      elementCode: given(ik4(3)),
      value: given(ik4(4)),
    })
  })
  return (elements.length > 0 ? elements : [place]).map((error) => ({
    ...error,
    message: syntaxSentence(error),
  }))
}
