import type { Place } from '../../domain/claim/fields.ts'
import { Status } from '../kit/Status.tsx'
import { elementId, type FormProps, saidAt } from './form-value.ts'

/** What is wrong at a box, in the box: word, shape and sentence. */
export function FormSays(props: FormProps & { place: Place }) {
  const said = saidAt(props, props.place)
  if (said.length === 0) return null
  return (
    <div class="form-says" id={`${elementId(props.id, props.place)}-says`}>
      {said.map(({ kind, word, says }) => (
        <p key={says}>
          <Status kind={kind}>{word}</Status> {says}
        </p>
      ))}
    </div>
  )
}
