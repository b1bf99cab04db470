import type { Mark } from '../../../domain/kernel/grade.ts'
import type { Span } from '../../../domain/kernel/span.ts'
import { CodeText } from '../../../ui/kit/CodeText.tsx'
import { inline } from '../../../ui/kit/PlainText.tsx'
import { Status } from '../../../ui/kit/Status.tsx'
import { Source } from '../../Feedback.tsx'
import type { Sources } from '../../props.ts'
import type { Comparison } from '../compare.ts'
import { Evidence } from './Evidence.tsx'

interface ComparedLineProps {
  row: Comparison
  sources: Sources
  titleOf: (code: string) => string | undefined
  onShow: (span: Span) => void
}

/** One line: mine beside the key, what is wrong about it, the words that decide, the rule, and what it does to the claim. */
export function ComparedLine({ row, sources, titleOf, onShow }: ComparedLineProps) {
  const [first] = row.marks
  const told = row.marks.filter(
    (mark, at) => mark.verdict !== 'right' || (row.verdict === 'right' && at === 0),
  )
  const evidence = first?.evidence ?? []
  const authority = row.marks.find((mark) => mark.authority)?.authority
  return (
    <tr class={row.verdict}>
      <th scope="row">
        {row.name}
        <br />
        <Status kind={row.verdict} />
      </th>
      <td>{codeCell(row.mine, titleOf)}</td>
      <td>{codeCell(row.expected, titleOf)}</td>
      <td class="stack tight">
        {told.map((mark) => (
          <Told key={mark.at} mark={mark} />
        ))}
        <Evidence spans={evidence} line={row.name} onShow={onShow} />
        {authority ? <Source authority={authority} sources={sources} /> : null}
      </td>
    </tr>
  )
}

function Told({ mark }: { mark: Mark }) {
  return (
    <div>
      <p>{inline(mark.why)}</p>
      {mark.effect ? (
        <p class="small">
          <strong>On the claim:</strong> {inline(mark.effect)}
        </p>
      ) : null}
    </div>
  )
}

function codeCell(code: string, titleOf: (code: string) => string | undefined) {
  if (code === '') return <span class="muted">–</span>
  const title = titleOf(code)
  return title === undefined ? <CodeText code={code} /> : <CodeText code={code} title={title} />
}
