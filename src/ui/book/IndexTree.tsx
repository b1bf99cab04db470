import { useRef, useState } from 'preact/hooks'
import type { IndexPlace, IndexTerm } from '../../domain/codes/index-volume.ts'
import { Sends } from './IndexSends.tsx'

export interface OpenTermProps {
  /** The main term with all its subterms. */
  main: IndexPlace
  /** The way to the term that was meant; it is unfolded, and has the focus. */
  at: readonly string[]
  onCode: (path: readonly string[], code: string) => void
  onSee: (target: string) => void
}

interface IndexTreeProps extends OpenTermProps {
  onLook: ((path: readonly string[]) => void) | undefined
}

const keyOf = (path: readonly string[]): string => path.join(' › ')

/**
 * A main term and its subterms, indented as in the book. One stop for Tab and its codes; arrows walk: up and down
 * through what is shown, right unfolds or goes to the code, left folds or goes to the term above.
 */
export function IndexTree({ main, at, onCode, onSee, onLook }: IndexTreeProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(
    () => new Set(at.map((_, depth) => keyOf(at.slice(0, depth + 1)))),
  )
  const [current, setCurrent] = useState(keyOf(at))
  const box = useRef<HTMLElement>(null)
  const press = (path: readonly string[], term: IndexTerm) => {
    const key = keyOf(path)
    if (term.terms.length > 0) {
      const next = new Set(unfolded)
      if (!next.delete(key)) {
        next.add(key)
        onLook?.(path)
      }
      return setUnfolded(next)
    }
    const [code] = term.codes
    const [see] = term.see
    if (code) onCode(path, code)
    else if (see) onSee(see)
  }
  const list = (terms: readonly IndexTerm[], above: readonly string[]) => (
    <ul>
      {terms.map((term) => {
        const path = [...above, term.term]
        const key = keyOf(path)
        const isOpen = unfolded.has(key)
        const stop = key === current ? 0 : -1
        return (
          <li key={key}>
            <div class="index-row" onFocusIn={() => setCurrent(key)}>
              <button
                type="button"
                class="index-term"
                data-term={key}
                tabIndex={stop}
                aria-expanded={term.terms.length > 0 ? isOpen : undefined}
                onClick={() => press(path, term)}
              >
                <span class="index-fold" aria-hidden="true" />
                {term.term}
              </button>
              {term.modifiers.length > 0 ? (
                <span class="muted small">{term.modifiers.map((word) => `(${word})`).join(' ')}</span>
              ) : null}
              {term.codes.filter(Boolean).map((code) => (
                <button
                  key={code}
                  type="button"
                  class="btn quiet small code"
                  tabIndex={stop}
                  aria-label={`${code}, open in the tabular list`}
                  onClick={() => onCode(path, code)}
                >
                  {code}
                </button>
              ))}
              <Sends term={term} stop={stop} onSee={onSee} />
            </div>
            {isOpen && term.terms.length > 0 ? list(term.terms, path) : null}
          </li>
        )
      })}
    </ul>
  )
  return (
    <section
      class="index-tree"
      aria-label={`${main.term.term} and its subterms`}
      ref={box}
      onKeyDown={(event) => walk(event, box.current)}
    >
      {list([main.term], [])}
    </section>
  )
}

function walk(event: KeyboardEvent, box: HTMLElement | null): void {
  const target = event.target as HTMLElement
  const row = target.closest<HTMLElement>('.index-row')
  const term = row?.querySelector<HTMLElement>('[data-term]')
  if (!box || !row || !term) return
  const terms = [...box.querySelectorAll<HTMLElement>('[data-term]')]
  const at = terms.indexOf(term)
  const folded = term.getAttribute('aria-expanded')
  const go = (to: HTMLElement | null | undefined) => {
    event.preventDefault()
    to?.focus()
  }
  const ways: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(terms[at + 1]),
    ArrowUp: () => go(terms[at - 1] ?? box.closest('.index')?.querySelector('input')),
    Home: () => go(terms[0]),
    End: () => go(terms.at(-1)),
    ArrowRight: () => {
      if (target === term && folded === 'false') term.click()
      else if (target === term && folded === 'true') go(terms[at + 1])
      else
        go(
          target.nextElementSibling?.matches('button')
            ? (target.nextElementSibling as HTMLElement)
            : row.querySelector<HTMLElement>('button:not([data-term])'),
        )
    },
    ArrowLeft: () => {
      if (target !== term) go(term)
      else if (folded === 'true') term.click()
      else go(row.closest('ul')?.closest('li')?.querySelector<HTMLElement>('[data-term]'))
    },
  }
  ways[event.key]?.()
}
