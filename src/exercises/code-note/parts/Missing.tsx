import type { CodingPrompt } from '../../../domain/coding/key.ts'
import type { Grade } from '../../../domain/kernel/grade.ts'
import { Notice } from '../../../ui/kit/Notice.tsx'
import { fieldId } from './worksheet.ts'

interface MissingProps {
  prompt: CodingPrompt
  missing: Extract<Grade, { state: 'incomplete' }>['missing']
}

/** What is blank, each with a link to its field. It says nothing about what is right. */
export function Missing({ prompt, missing }: MissingProps) {
  return (
    <Notice kind="warning" title="Not complete yet" live>
      <ul>
        {missing.map(({ at, message }) => (
          <li key={at}>
            <a href={`#${targetOf(prompt, at)}`} onClick={(event) => jump(event, targetOf(prompt, at))}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function targetOf(prompt: CodingPrompt, at: string): string {
  const [list, number] = at.split('.')
  if (list === 'diagnoses' || list === 'procedures') return fieldId(prompt, { list, at: Number(number ?? 0) })
  return `${prompt.id}-${list}`
}

function jump(event: MouseEvent, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
