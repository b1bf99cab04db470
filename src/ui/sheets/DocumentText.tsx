import { Fragment, type JSX } from 'preact'
import { type Block, type Piece, parseDocument } from '../../domain/chart/document.ts'
import { type Highlight, segmentsOf } from '../../domain/chart/highlight.ts'

interface DocumentTextProps {
  text: string
  highlights?: readonly Highlight[] | undefined
}

/** A clinical document on paper: plain text in our small grammar, never Markdown; every run knows its offset. */
export function DocumentText({ text, highlights = [] }: DocumentTextProps) {
  const show = (piece: Piece) => <Run text={text} piece={piece} highlights={highlights} />
  return (
    <>
      {parseDocument(text).map((block) => (
        <BlockView key={block.start} block={block} show={show} />
      ))}
    </>
  )
}

interface BlockProps {
  block: Block
  show: (piece: Piece) => JSX.Element
}

function BlockView({ block, show }: BlockProps) {
  if (block.kind === 'gap') return null
  if (block.kind === 'heading') return <h3 class="section">{show(block.text)}</h3>
  // Line ends of the author stand, as they do in a chart.
  if (block.kind === 'paragraph') return <pre>{show(block.text)}</pre>
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item.start}>{show(item)}</li>
        ))}
      </ul>
    )
  }
  if (block.kind === 'pairs') {
    return (
      <dl>
        {block.pairs.map(({ key, value }) => (
          <Fragment key={key.start}>
            <dt>{show(key)}</dt>
            <dd>{show(value)}</dd>
          </Fragment>
        ))}
      </dl>
    )
  }
  return (
    <table>
      <tbody>
        {block.rows.map((row, line) => (
          <tr key={row[0]?.start}>
            {row.map((cell) =>
              line === 0 ? (
                <th key={cell.start} scope="col">
                  {show(cell)}
                </th>
              ) : (
                <td key={cell.start}>{show(cell)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Run({ text, piece, highlights }: { text: string; piece: Piece; highlights: readonly Highlight[] }) {
  return (
    <>
      {segmentsOf(piece, highlights).map(({ start, end, tone, labels }) =>
        tone ? (
          <mark key={start} data-at={start} class={tone} title={labels.join(', ')}>
            {text.slice(start, end)}
          </mark>
        ) : (
          <span key={start} data-at={start}>
            {text.slice(start, end)}
          </span>
        ),
      )}
    </>
  )
}
