import * as z from 'zod/mini'
import { ListedCode, ListName, Pair, ProcedureFacts } from '../codes/entry.ts'
import { boxText, withBoxText } from './box-text.ts'
import { fieldOf, type Place } from './fields.ts'
import { Sheet } from './sheet.ts'

/** A wrong value planted in a right form. */
const PlantedFault = z.strictObject({
  box: z.string(),
  /** Service line, from 1. */
  line: z.optional(z.int()),
  typed: z.string(),
  /** What is wrong with it, in one sentence. */
  says: z.string(),
})

/** A filled form to look at or to put right: the right values, and the faults that are typed over them. */
export const SampleSheet = z.strictObject({
  id: z.string(),
  form: z.enum(['professional', 'institutional']),
  title: z.string(),
  sheet: Sheet,
  faults: z.array(PlantedFault),
})
export type SampleSheet = z.infer<typeof SampleSheet>

/**
 * What the practice forms are judged by: the shipped Level II codes, the procedures of the samples, and the small lists.
 * Diagnosis codes come apart, with the code book.
 */
export const PracticeShelf = z.strictObject({
  procedures: z.record(z.string(), ProcedureFacts),
  pairs: z.array(Pair),
  lists: z.partialRecord(ListName, z.array(ListedCode)),
  samples: z.array(SampleSheet),
})
export type PracticeShelf = z.infer<typeof PracticeShelf>

const placeOf = (form: Sheet['form'], { box, line }: SampleSheet['faults'][number]): Place | undefined => {
  const field = fieldOf(form, box)
  return field && { field, ...(line !== undefined && { line }) }
}

/** The form of a sample with its faults typed in. */
export function sampleSheet(sample: SampleSheet): Sheet {
  let { sheet } = sample
  for (const fault of sample.faults) {
    const place = placeOf(sample.form, fault)
    if (place) sheet = withBoxText(sheet, place, fault.typed)
  }
  return sheet
}

/** The faults that still stand in a form as they were planted. */
export const faultsLeft = (sample: SampleSheet, sheet: Sheet): SampleSheet['faults'] =>
  sample.faults.filter((fault) => {
    const place = placeOf(sample.form, fault)
    return place !== undefined && boxText(sheet, place) === fault.typed
  })
