import { System } from '../../../domain/codes/entry.ts'
import type { MarkedRow } from '../../../domain/codes/marks.ts'
import { type Day, formDay, isDay } from '../../../domain/kernel/day.ts'

export const tabs = ['search', 'index', 'tabular', 'pcs', 'editions', 'marks', 'own'] as const
export type TabId = (typeof tabs)[number]

/** Where somebody is in the room; its address says it, so that a link and the back button bring them there. */
export interface Where {
  readonly open: MarkedRow | undefined
  /** Undefined: the book of today. */
  readonly day: Day | undefined
  readonly tab: TabId
}

/** `?at=S61.511&day=2026-05-04`; what cannot be read is left out. */
export function readWhere(search: string): Where {
  const given = new URLSearchParams(search)
  const code = (given.get('at') ?? '').toUpperCase()
  const system = System.safeParse(given.get('in') ?? 'icd10cm')
  const day = given.get('day') ?? ''
  return {
    open: /^[A-Z\d][A-Z\d.-]{0,11}$/.test(code) && system.success ? { system: system.data, code } : undefined,
    day: isDay(day) ? day : undefined,
    tab: tabs.find((tab) => tab === given.get('tab')) ?? 'search',
  }
}

const names: Readonly<Record<TabId, string>> = {
  search: '',
  index: 'Index',
  tabular: 'Tabular',
  pcs: 'PCS tables',
  editions: 'Editions',
  marks: 'My marks',
  own: 'Own files',
}

/** The title of the page, one for each address: `S61.511 · Code books of 05/04/2026 · Clean Claim`. */
export function whereTitle({ open, day, tab }: Where): string {
  const book = day ? `Code books of ${formDay(day)}` : 'Code books'
  return [open?.code, names[tab], book, 'Clean Claim'].filter(Boolean).join(' · ')
}

/** The query of an address; empty for the room as it opens. */
export function whereQuery({ open, day, tab }: Where): Readonly<Record<string, string | undefined>> {
  return {
    at: open?.code,
    in: open && open.system !== 'icd10cm' ? open.system : undefined,
    day,
    tab: tab === 'search' ? undefined : tab,
  }
}
