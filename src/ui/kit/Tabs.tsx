import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly panel: ComponentChildren
}

interface TabsProps {
  /** Unique on the page. */
  id: string
  /** What the tabs are about, spoken: "Documents". */
  label: string
  tabs: readonly Tab[]
  /** Given together with `onSelect` when the page remembers the tab. */
  selected?: string | undefined
  onSelect?: ((id: string) => void) | undefined
}

/** Where an arrow, Home or End moves to from tab `index` of `count`; undefined for any other key. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count
  if (key === 'ArrowLeft') return (index - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Tabs with one stop for Tab; arrows, Home and End select. Panels stay mounted, so that nothing typed is lost. */
export function Tabs(props: TabsProps) {
  const { id, tabs } = props
  const [own, setOwn] = useState(tabs[0]?.id)
  const wanted = props.selected ?? own
  const current = tabs.some((tab) => tab.id === wanted) ? wanted : tabs[0]?.id

  const select = (tab: Tab) => {
    setOwn(tab.id)
    props.onSelect?.(tab.id)
  }
  const move = (event: KeyboardEvent) => {
    const next = tabAfter(
      event.key,
      tabs.findIndex((tab) => tab.id === current),
      tabs.length,
    )
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    select(tab)
    document.getElementById(`${id}-tab-${tab.id}`)?.focus()
  }

  return (
    <div class="tabs">
      <div role="tablist" aria-label={props.label} tabIndex={-1} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => select(tab)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-panel-${tab.id}`}
          aria-labelledby={`${id}-tab-${tab.id}`}
          hidden={tab.id !== current}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  )
}
