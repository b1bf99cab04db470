import type { Sources } from './desk.ts'

/** The authority behind a sentence, with its address where it has one. */
export function SourceName({ id, sources }: { id: string; sources: Sources }) {
  const source = sources[id]
  if (!source) return <span class="muted small">Source: {id}</span>
  return (
    <span class="muted small">
      Source: {source.url ? <a href={source.url}>{source.title}</a> : source.title}
    </span>
  )
}
