import type { IndexPlace } from '../../domain/codes/index-volume.ts'
import { Loading } from '../kit/States.tsx'

interface IndexFoundProps {
  /** Undefined while it is looked for. */
  found: { readonly query: string; readonly places: readonly IndexPlace[] } | undefined
  /** How to choose a term, for who found none. */
  advice: string
  onShow: (place: IndexPlace) => void
}

/** Where the index was leafed to: terms with their ways. Arrows go through them; up from the first one is the field. */
export function IndexFound({ found, advice, onShow }: IndexFoundProps) {
  if (!found) return <Loading label="Leafing" />
  if (found.places.length === 0)
    return (
      <div class="empty" role="status">
        <p>
          <strong>“{found.query}” is no term of this index.</strong>
        </p>
        <p class="muted">{advice}</p>
      </div>
    )
  return (
    <>
      <p class="only-spoken" role="status">
        {found.places.length === 1 ? '1 term' : `${found.places.length} terms`}
      </p>
      <section class="index-found" aria-label="Terms" onKeyDown={walk}>
        <ul>
          {found.places.map((place) => (
            <li key={place.path.join(' ')}>
              <button type="button" class="btn quiet small" onClick={() => onShow(place)}>
                {place.path.join(', ')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  const ways: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }
  const next = ways[event.key]
  if (next === undefined) return
  event.preventDefault()
  if (next < 0) event.currentTarget.closest('.index')?.querySelector('input')?.focus()
  else buttons[Math.min(next, buttons.length - 1)]?.focus()
}
