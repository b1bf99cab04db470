import { useState } from 'preact/hooks'
import type { ViewId } from '../../../domain/x12/wire/wire-desk.ts'
import type { WireFile } from '../../../stores/wire.ts'
import { Loading } from '../../kit/States.tsx'
import { type Tab, Tabs } from '../../kit/Tabs.tsx'
import { Benefits } from './Benefits.tsx'
import { Claims } from './Claims.tsx'
import { Remits } from './Remits.tsx'
import { Segments } from './Segments.tsx'
import { Summary } from './Summary.tsx'
import { TodoList } from './TodoList.tsx'
import { useAsked } from './use-asked.ts'

export type OpenWire = Extract<WireFile, { state: 'open' }>

interface OpenFileProps {
  file: OpenWire
  set: number
  /** Every file that is open, to follow an answer into what it answers. */
  others: readonly OpenWire[]
  onShow: (file: number, set: number) => void
}

const labels: Readonly<Record<ViewId, string>> = {
  claims: 'Claim forms',
  remits: 'Remittance',
  benefits: 'Benefits',
  todo: 'To do',
  syntax: 'Syntax',
}

const nothingToDo = ['Nothing to do.', 'This answer refuses nothing and asks for nothing.'] as const
const inOrder = [
  'The syntax is in order.',
  'A clearinghouse would accept this transaction with its 999. Whether its codes and amounts are right is another gate.',
] as const

/** One transaction of an open file, in all the ways it can be looked at. */
export function OpenFile({ file, set, others, onShow }: OpenFileProps) {
  const far = useAsked(String(set), () => file.ask.heads(set, 1))
  const head = file.head.sets[set] ?? far.value?.[0]
  const [tab, setTab] = useState('summary')
  const [visited, setVisited] = useState<readonly string[]>(['summary'])
  /** The segment to be shown among the others, and how often it was asked for. */
  const [aim, setAim] = useState<{ readonly position: number; readonly time: number }>()
  if (!head) return <Loading label="Reading the transaction" />

  const show = (id: string) => {
    setTab(id)
    setVisited(visited.includes(id) ? visited : [...visited, id])
  }
  const toSegment = (position: number) => {
    setAim({ position, time: (aim?.time ?? 0) + 1 })
    show('segments')
    setTimeout(() => document.getElementById(`wire-seg-${position}`)?.focus(), 300)
  }
  const follow = { others, onSegment: toSegment, onShow }
  const panels: Readonly<Record<ViewId, () => preact.ComponentChildren>> = {
    claims: () => (
      <Claims ask={file.ask} set={set} form={head.id === '837I' ? 'institutional' : 'professional'} />
    ),
    remits: () => <Remits ask={file.ask} set={set} onSegment={toSegment} />,
    benefits: () => <Benefits ask={file.ask} set={set} isAnswer={head.id === '271'} />,
    todo: () => <TodoList load={() => file.ask.todo(set)} none={nothingToDo} {...follow} />,
    syntax: () => <TodoList load={() => file.ask.syntax(set)} none={inOrder} {...follow} />,
  }
  const lazily = (id: string, panel: () => preact.ComponentChildren) =>
    visited.includes(id) ? panel() : null
  const tabs: readonly Tab[] = [
    {
      id: 'summary',
      label: 'Summary',
      panel: <Summary file={file} head={head} onView={show} labels={labels} onSegment={toSegment} />,
    },
    ...head.views.map((id) => ({ id, label: labels[id], panel: lazily(id, panels[id]) })),
    {
      id: 'segments',
      label: 'Segments',
      panel: lazily('segments', () => (
        <Segments ask={file.ask} set={head.id === 'TA1' ? undefined : set} aim={aim} />
      )),
    },
  ]
  return (
    <section class="stack tight" aria-label={`${head.id} ${head.control}`}>
      <header class="case-head">
        <h2>
          {head.id} · {head.title}
        </h2>
        <span class="facts">{head.holds}</span>
      </header>
      <Tabs id="wire-view" label="Views" tabs={tabs} selected={tab} onSelect={show} />
    </section>
  )
}
