import { Button } from '../../../ui/kit/Button.tsx'
import { CodeText } from '../../../ui/kit/CodeText.tsx'
import { Disclosure } from '../../../ui/kit/Disclosure.tsx'
import type { Choice } from './lookup.ts'

interface ShortListProps {
  choices: readonly Choice[]
  /** "Procedure 1": where a chosen code goes. */
  target: string
  disabled: boolean
  onUse: (code: string) => void
}

/** The procedures this note could be about, siblings side by side, in our own words. */
export function ShortList({ choices, target, disabled, onUse }: ShortListProps) {
  if (choices.length === 0) return null
  const families = [...new Set(choices.map((choice) => choice.family))]
  return (
    <Disclosure summary={`Short list of procedures (${choices.length})`}>
      <div class="stack tight">
        {families.map((family) => (
          <section key={family} aria-label={family.replaceAll('-', ' ')}>
            <ul class="codes">
              {choices
                .filter((choice) => choice.family === family)
                .map((choice) => (
                  <li key={choice.code} class="code-row">
                    <span class="code-id">{choice.code}</span>
                    <span class="code-title">{choice.label}</span>
                    <Button
                      small
                      disabled={disabled}
                      says={`Use ${choice.code} for ${target}`}
                      onClick={() => onUse(choice.code)}
                    >
                      use
                    </Button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <p class="hint">
          <CodeText code="CPT" title="labels are the authors’ own words, not AMA descriptors." />
        </p>
      </div>
    </Disclosure>
  )
}
