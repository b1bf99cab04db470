import { set271 } from '../../domain/x12/271.ts'
import { explain } from '../../domain/x12/explain.ts'
import { type AnyRead, readAny, readEach, sets } from '../../domain/x12/sets.ts'
import { oneByOne, type SetsIn, setsIn } from '../../domain/x12/sets-in.ts'
import { validate } from '../../domain/x12/validate.ts'
import { validateInquiry } from '../../domain/x12/validate-inquiry.ts'
import { benefitsWorksheet } from '../../domain/x12/worksheet.ts'
import { done, unreadable, type Verb } from '../verb.ts'

const ids = sets.map(({ id }) => id).join(', ')

export const readVerb: Verb = {
  name: 'read',
  summary: `X12 (${ids}) → JSON`,
  help: `read [file] [--syntax] [--explain] → {"set": "837P", "value": …}
Delimiters come from the ISA itself, of each envelope where a file has several; line breaks (lines wrapped at 80 columns too), a byte order mark and unknown segments do not matter.
Shapes: src/domain/x12/{payment,ack999,eligibility,status,ta1}.ts, src/domain/claim/claim.ts. A TA1 is read where it stands alone.
A file with several transactions (ST to SE) has "transactions" too: [{"st", "control", "position", "set", "value"}] in order; one that cannot be read has "problems" instead of "set" and "value", and spoils no other (exit 1). "set" and "value" are then those of the first kind: claims, questions and answers of every transaction of that kind together; an 835, 999 or 277CA the first one.
A 271 has "worksheets" too: for each person coverage, plan, and for each service type, in and out of network, deductible and out-of-pocket with what remains, copay, coinsurance, authorization.
--syntax adds "syntax", the 999 a clearinghouse would answer with (837P, 837I, 270, 271, 276, 277), for each transaction; exit 1 when one is not accepted.
--explain adds "explained": every segment with its loop, a title, and a sentence for each element; what is not described says so.
An element that is filled and cannot be read refuses its transaction with segment and element. Not carried: 278, 834, 820, 837D (their segments can still be explained as far as they are shared); of a 270 HI, AMT, III; of a 271 MPI, HI, PRV.`,
  readsInput: true,
  options: ['--syntax', '--explain'],
  run(input, words) {
    const found = setsIn(input)
    const each = found.sets.length > 1 ? readEach(found) : []
    const whole = readAny(found)
    const read = whole.ok ? whole : each.find((one) => one.read.ok)?.read
    if (!read?.ok) return unreadable(whole.ok ? [] : whole.problems)
    const { id, value } = read.value
    const syntax = words.includes('--syntax') ? syntaxOf(id, found) : undefined
    const transactions = each.map(({ read: one, ...place }) => ({
      ...place,
      ...(one.ok ? { set: one.value.id, value: one.value.value } : { problems: one.problems }),
      ...(one.ok && words.includes('--syntax')
        ? { syntax: syntaxAt(one.value.id, found, place.position) }
        : {}),
    }))
    return done(
      {
        set: id,
        value,
        ...worksheetsOf(id, found),
        ...(transactions.length > 0 ? { transactions } : {}),
        ...(syntax ? { syntax } : {}),
        ...(words.includes('--explain') ? { explained: explain(found) } : {}),
      },
      syntax?.accepted === false ||
        transactions.some((one) => 'problems' in one || one.syntax?.accepted === false),
    )
  },
}

function syntaxOf(id: AnyRead['id'], text: SetsIn) {
  if (id.startsWith('837')) return validate(text)
  return ['270', '271', '276', '277'].includes(id) ? validateInquiry(text) : undefined
}

function syntaxAt(id: AnyRead['id'], text: SetsIn, position: number) {
  const own = oneByOne(text).find(({ sets: [set] }) => set?.segments[0]?.position === position)
  return own && syntaxOf(id, own)
}

function worksheetsOf(id: string, text: SetsIn): object {
  const read = id === '271' ? set271.read(text) : undefined
  if (!read?.ok) return {}
  const people = read.value.answers.flatMap(({ members }) => members)
  return { worksheets: people.map((person) => benefitsWorksheet(person)) }
}
