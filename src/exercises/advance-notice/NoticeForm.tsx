import { dollars } from '../../domain/kernel/money.ts'
import { Field } from '../../ui/kit/Field.tsx'
import { RadioGroup } from '../../ui/kit/Options.tsx'
import { Select } from '../../ui/kit/Select.tsx'
import { type BlankField, blankLabels, options, signers } from './form.ts'
import type { AdvanceNoticePrompt } from './kind.ts'

interface NoticeFormProps {
  prompt: AdvanceNoticePrompt
  values: Readonly<Record<string, string>>
  onChange: (field: BlankField, value: string) => void
}

/** The notice as a form of our own drawing, with the blanks A to J of the official one; it prints on one page. */
export function NoticeForm({ prompt, values, onChange }: NoticeFormProps) {
  const shared = (field: BlankField) => ({
    id: `${prompt.id}-${field}`,
    label: blankLabels[field],
    value: values[field] ?? '',
  })
  const typed = (field: BlankField) => ({
    ...shared(field),
    onInput: (value: string) => onChange(field, value),
  })
  const picked = (field: BlankField, list: readonly { id: string; text: string }[]) => ({
    ...shared(field),
    prompt: 'Choose',
    choices: list.map(({ id, text }) => ({ value: id, label: text })),
    onChange: (value: string) => onChange(field, value),
  })
  const chosen = (field: BlankField, list: readonly { id: string; text: string }[]) => ({
    id: `${prompt.id}-${field}`,
    legend: blankLabels[field],
    options: list.map(({ id, text }) => ({ value: id, label: text })),
    value: values[field] ?? '',
    onChange: (value: string) => onChange(field, value),
  })
  return (
    <section class="sheet stack" aria-label="Advance notice">
      <h3>Advance notice of noncoverage (practice form)</h3>
      <Field {...typed('notifier')} hint="Name of who gives the notice" />
      <Field {...typed('patient')} hint="First and last name" />
      <Field {...typed('number')} mono size={14} hint="Optional on the form; this practice fills it" />
      <RadioGroup {...chosen('service', prompt.services)} />
      <RadioGroup {...chosen('reason', prompt.reasons)} />
      <Field
        {...typed('cost')}
        mono
        size={10}
        inputMode="decimal"
        hint={`Charge of the practice for one: ${dollars(prompt.service.charge)}`}
      />
      <RadioGroup {...chosen('option', options)} />
      <Select {...picked('signer', signers)} />
      <Field {...typed('signedOn')} mono size={14} hint="MM/DD/YYYY" />
    </section>
  )
}
