import { useState } from 'preact/hooks'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Field } from '../../kit/Field.tsx'
import { ErrorState, Loading } from '../../kit/States.tsx'
import { useLazy } from '../../kit/use-lazy.ts'

/** From a box, a segment or words to what carries them, without a file. */
export function LookUp() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary="Look up a box, a segment or a word" onToggle={setOpen}>
      {isOpen ? <Dictionary /> : null}
    </Disclosure>
  )
}

function Dictionary() {
  const [query, setQuery] = useState('')
  const book = useLazy(() => import('../../../domain/x12/look-up.ts'))
  if (book.state === 'loading') return <Loading label="Loading the dictionary" />
  if (book.state === 'failed')
    return (
      <ErrorState title="The dictionary could not be loaded.">
        Check the connection and reload the page.
      </ErrorState>
    )
  const found = book.value.lookUp(query)
  return (
    <div class="stack tight">
      <Field
        id="wire-look-up"
        label="Where does it travel, and what does it mean?"
        hint="24E, FL 4, CLM05, or words such as birth date"
        value={query}
        onInput={setQuery}
        type="search"
      />
      <p role="status" class="small">
        {query.trim() === '' ? '' : found.length === 0 ? 'Nothing is called so. Try one word of it.' : ''}
      </p>
      {found.length > 0 ? (
        <ul class="bare stack tight" aria-label="Found">
          {found.map(({ name, place, sets, says }) => (
            <li key={`${name} ${place} ${says}`}>
              <strong>{name}</strong> {place ? <code class="code">{place}</code> : null} {says}{' '}
              <span class="muted small">{sets.length > 8 ? 'every set' : sets.join(', ')}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
