import type { Sheet } from '../../../domain/claim/sheet.ts'
import { chooseForm, type OpenSheets } from '../../../stores/practice-sheet.ts'
import { Button } from '../../kit/Button.tsx'
import { Toolbar } from '../../kit/Toolbar.tsx'

const forms: readonly (readonly [Sheet['form'], string])[] = [
  ['professional', 'CMS-1500'],
  ['institutional', 'UB-04'],
]

/** Which form is in work; the other one stays as it was left. */
export function FormChoice({ open }: { open: OpenSheets }) {
  return (
    <Toolbar label="Which form">
      {forms.map(([form, label]) => (
        <Button key={form} small pressed={open.form === form} onClick={() => void chooseForm(form)}>
          {label}
        </Button>
      ))}
    </Toolbar>
  )
}
