import { useEffect, useState } from 'preact/hooks'
import { dollars } from '../../../domain/kernel/money.ts'
import { balance } from '../../../domain/ledger/balance.ts'
import type { Action } from '../../../domain/office/action.ts'
import { act } from '../../../stores/office.ts'
import { announce } from '../../kit/announce.ts'
import { href } from '../../kit/href.ts'
import { Notice } from '../../kit/Notice.tsx'
import { Shortcuts } from '../../kit/Shortcuts.tsx'
import { lineSteps, Steps } from '../../kit/Steps.tsx'
import { stageWords, stepOfStage } from '../stage-words.ts'
import { DayBar } from './DayBar.tsx'
import { type OpenOffice, type Sources, type View, viewOf } from './desk.ts'
import { focusSoon, goOf } from './focus.ts'
import { SidePanel, type SideTab } from './SidePanel.tsx'
import { WorkTabs } from './WorkTabs.tsx'

interface WorkplaceProps {
  office: OpenOffice
  sources: Sources
  facts: string
  next: { readonly id: string; readonly number: string } | undefined
}

/** An open account: where it stands, the calendar, the work of its stage, ledger and wire beside it. */
export function Workplace({ office, sources, facts, next }: WorkplaceProps) {
  const { account, refused } = office
  const [view, setView] = useState<View>(viewOf(account.stage))
  const [side, setSide] = useState<SideTab>('ledger')
  const [refusedIn, setRefusedIn] = useState<View>()
  useEffect(() => setView(viewOf(account.stage)), [account.stage])

  const go = goOf(office.desk.line.chart.encounter.form, setView, setSide)
  const doIt = async (action: Action): Promise<boolean> => {
    setRefusedIn(view)
    const isDone = await act(action)
    if (!isDone) announce('That was refused. The reasons are on the page.', true)
    return isDone
  }
  const last = account.steps.at(-1)
  useEffect(() => {
    if (last) announce(last.says)
  }, [last?.n])

  const current = stepOfStage[account.stage]
  const { total } = balance(account.entries)
  return (
    <div class="stack">
      <header class="case-head">
        <h1>Account {office.desk.line.chart.number}</h1>
        <span class="facts">
          {facts} · {stageWords[account.stage]}
          {account.entries.length > 0 ? ` · balance ${dollars(total)}` : ''}
        </span>
        <span class="no-print">
          <Shortcuts
            shortcuts={[
              {
                keys: 'n',
                says: 'Go to the work of this stage',
                run: () =>
                  focusSoon(`work-tab-${viewOf(account.stage)}`, () => setView(viewOf(account.stage))),
              },
            ]}
          />
        </span>
      </header>
      <div class="no-print">
        <Steps
          current={current}
          done={lineSteps.slice(0, lineSteps.indexOf(current) + (account.stage === 'zero' ? 1 : 0))}
          links={{ Code: href(`/cases/${account.id}/`) }}
        />
      </div>
      <DayBar office={office} act={doIt} />
      <Editions office={office} />
      {last ? (
        <p class="last-step no-print">
          <span class="muted small">Step {last.n}:</span> {last.says}
        </p>
      ) : null}
      <div class="account">
        <WorkTabs
          desk={{ office, go, sources, act: doIt, refused: refusedIn === view ? refused : [] }}
          view={view}
          onView={setView}
          next={next}
        />
        <SidePanel office={office} tab={side} onTab={setSide} />
      </div>
    </div>
  )
}

function Editions({ office }: { office: OpenOffice }) {
  if (office.left === 0 && !office.otherEdition) return null
  return (
    <Notice kind="warning" title="This account was worked under another edition of its content.">
      <p>
        It is computed anew with today's.
        {office.left > 0 ? ` ${office.left} of its actions are not possible any more and were left out.` : ''}
      </p>
    </Notice>
  )
}
