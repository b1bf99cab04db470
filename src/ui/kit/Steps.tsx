import { Glyph } from './Glyph.tsx'

/** The line from a note to a zero balance. */
export const lineSteps = ['Read', 'Code', 'Claim', 'Send', 'Answer', 'Post', 'Patient', 'Zero'] as const

export type LineStep = (typeof lineSteps)[number]

interface StepsProps {
  current: LineStep
  done?: readonly LineStep[] | undefined
  /** Addresses of steps that can be opened. */
  links?: Partial<Record<LineStep, string>> | undefined
  label?: string | undefined
}

/** Where this account stands on the line, drawn as the numbered boxes of a form. */
export function Steps({ current, done = [], links = {}, label = 'From note to zero balance' }: StepsProps) {
  return (
    <ol class="steps" aria-label={label}>
      {lineSteps.map((step) => (
        <li
          key={step}
          class={done.includes(step) ? 'done' : undefined}
          aria-current={step === current ? 'step' : undefined}
        >
          <span class="step-name">
            {links[step] ? <a href={links[step]}>{step}</a> : step}
            {done.includes(step) ? (
              <>
                {' '}
                <Glyph name="right" />
                <span class="only-spoken">, done</span>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
