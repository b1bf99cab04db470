import { explain } from '../../domain/x12/explain.ts'

/** A file as it went over the wire, segment by segment, with its words beside it. */
export function WireText({ text, way }: { text: string; way: 'sent' | 'got' }) {
  return (
    <ol class="wire">
      {explain(text).map(({ segment, raw, loop, title, elements }) => (
        <li key={segment.position} class={`seg ${way}`}>
          <code class="seg-text">
            <b>{segment.id}</b>
            {raw.slice(segment.id.length)}
          </code>
          <details class="seg-says">
            <summary>
              {title}
              {loop ? ` (loop ${loop})` : ''}
            </summary>
            <dl>
              {elements.map((element) => (
                <div key={element.ref}>
                  <dt>
                    <code class="code">{element.ref}</code> {element.value}
                  </dt>
                  <dd>{element.says}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ol>
  )
}
