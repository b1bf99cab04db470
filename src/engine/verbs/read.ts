import { set271 } from '../../domain/x12/271.ts'
import { explain } from '../../domain/x12/explain.ts'
import { readAny, sets } from '../../domain/x12/sets.ts'
import { validate } from '../../domain/x12/validate.ts'
import { validateInquiry } from '../../domain/x12/validate-inquiry.ts'
import { benefitsWorksheet } from '../../domain/x12/worksheet.ts'
import { done, unreadable, type Verb } from '../verb.ts'

const ids = sets.map(({ id }) => id).join(', ')

export const readVerb: Verb = {
  name: 'read',
  summary: `X12 (${ids}) → JSON`,
  help: `read [file] [--syntax] [--explain] → {"set": "837P", "value": …}
Delimiters come from the ISA itself; line breaks (lines wrapped at 80 columns too), a byte order mark and unknown segments do not matter.
Shapes: src/domain/x12/{payment,ack999,eligibility,status,ta1}.ts, src/domain/claim/claim.ts.
A 271 has "worksheets" too: for each person coverage, plan, and for each service type, in and out of network, deductible and out-of-pocket with what remains, copay, coinsurance, authorization.
--syntax adds "syntax", the 999 a clearinghouse would answer with (837P, 837I, 270, 271, 276, 277); exit 1 when it is not accepted.
--explain adds "explained": every segment with its loop, a title, and a sentence for each element.
An element that is filled and cannot be read refuses the file with segment and element. Not carried: 278; of a 270 HI, AMT, III; of a 271 MPI, HI, PRV; what another payer decided (837 2320 CAS, 2430).`,
  readsInput: true,
  options: ['--syntax', '--explain'],
  run(input, words) {
    const result = readAny(input)
    if (!result.ok) return unreadable(result.problems)
    const { id, value } = result.value
    const syntax = words.includes('--syntax') ? syntaxOf(id, input) : undefined
    return done(
      {
        set: id,
        value,
        ...worksheetsOf(id, input),
        ...(syntax ? { syntax } : {}),
        ...(words.includes('--explain') ? { explained: explain(input) } : {}),
      },
      syntax?.accepted === false,
    )
  },
}

function syntaxOf(id: string, text: string) {
  if (id.startsWith('837')) return validate(text)
  return ['270', '271', '276', '277'].includes(id) ? validateInquiry(text) : undefined
}

function worksheetsOf(id: string, text: string): object {
  const read = id === '271' ? set271.read(text) : undefined
  if (!read?.ok) return {}
  const people = read.value.answers.flatMap(({ members }) => members)
  return { worksheets: people.map((person) => benefitsWorksheet(person)) }
}
