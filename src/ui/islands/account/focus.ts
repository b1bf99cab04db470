import { fieldAt, fieldOf } from '../../../domain/claim/fields.ts'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import { elementId } from '../../sheets/form-value.ts'
import { boxAt } from './claim-says.ts'
import type { Go, View } from './desk.ts'
import { historyId } from './HistoryPanel.tsx'
import { recordId } from './RecordDesk.tsx'
import type { SideTab } from './SidePanel.tsx'

/** Shows something and then gives the focus to an element in it, which may have to be drawn first. */
export function focusSoon(id: string, show: () => void, tries = 20): void {
  show()
  const look = (left: number) =>
    setTimeout(() => {
      const found = document.getElementById(id)
      // A form that is still being loaded, or a panel that is still hidden, takes a moment.
      if (found && found.offsetParent !== null) {
        const own = found.matches('input, [tabindex]') && !found.matches('[role=group]')
        const target = own ? found : (found.querySelector<HTMLElement>('input') ?? found)
        target.focus()
        target.scrollIntoView({ block: 'center' })
      } else if (left > 0) look(left - 1)
    }, 60)
  look(tries)
}

/** The ways of one account: each shows the part and puts the focus on the place. */
export function goOf(
  form: Sheet['form'],
  setView: (view: View) => void,
  setSide: (tab: SideTab) => void,
): Go {
  return {
    view: (view) => focusSoon(`work-tab-${view}`, () => setView(view)),
    box: (at) => focusSoon(boxElement(form, at), () => setView('claim')),
    step: (n) => focusSoon(historyId(n), () => setSide('history')),
    record: (at) => focusSoon(recordId(at), () => setView('record')),
  }
}

function boxElement(form: Sheet['form'], at: string): string {
  const [box = '', line] = boxAt(form, at).split(' line ')
  const field = fieldOf(form, box) ?? fieldAt(form, at)?.field
  return field ? elementId('claim', { field, ...(line === undefined ? {} : { line: Number(line) }) }) : ''
}
