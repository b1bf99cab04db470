import { Glyph } from './Glyph.tsx'

interface ProblemProps {
  id: string
  /** The whole sentence: "Box 24E on line 2 points at D, but box 21 stops at C." */
  children: string
  /** Where, when the sentence does not say it. */
  place?: string | undefined
}

/** What is wrong with one field, under it. The field names it with `aria-describedby`. */
export function Problem({ id, children, place }: ProblemProps) {
  return (
    <p class="error" id={id}>
      <Glyph name="wrong" />
      <span>
        <span class="only-spoken">Error: </span>
        {place ? `${place}: ` : null}
        {children}
      </span>
    </p>
  )
}

/** The ids that describe a field, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(' ')
}
