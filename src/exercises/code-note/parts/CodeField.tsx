import { fillGap } from '../edit.ts'

interface CodeFieldProps {
  id: string
  /** Spoken: "Diagnosis 1, code". */
  label: string
  value: string
  onInput: (code: string) => void
  onFocus: () => void
  /** Enter goes on to the next line. */
  onNext?: (() => void) | undefined
  describedBy: string
  /** A given line: fixed, but for its `_`. */
  given?: string | undefined
}

/** A code as typed, in mono; a given one shows its characters and asks only for the gaps. */
export function CodeField(props: CodeFieldProps) {
  if (props.given !== undefined) return <GivenCode {...props} given={props.given} />
  return (
    <input
      id={props.id}
      class="input mono"
      type="text"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      value={props.value}
      maxLength={12}
      autoComplete="off"
      autoCapitalize="characters"
      spellcheck={false}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onFocus={props.onFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        props.onNext?.()
      }}
    />
  )
}

function GivenCode(props: CodeFieldProps & { given: string }) {
  const { given, value } = props
  const gaps = [...given].flatMap((character, at) => (character === '_' ? [at] : []))
  return (
    <span>
      {[...given].map((character, at) =>
        character === '_' ? (
          <input
            key={at}
            id={at === gaps[0] ? props.id : undefined}
            class="code"
            type="text"
            size={2}
            maxLength={1}
            autoComplete="off"
            aria-label={`${props.label}: character ${bareLength(given, at)}, ${spoken(given)}`}
            aria-describedby={props.describedBy}
            value={value[at] === '_' ? '' : (value[at] ?? '')}
            onInput={(event) => props.onInput(fillGap(given, value, at, event.currentTarget.value))}
            onFocus={props.onFocus}
          />
        ) : (
          <code key={at} class="code" aria-hidden={gaps.length > 0 ? true : undefined}>
            {character}
          </code>
        ),
      )}
    </span>
  )
}

/** Characters are counted without the dot, as coders count them. */
const bareLength = (code: string, at: number): number => code.slice(0, at + 1).replaceAll('.', '').length
const spoken = (given: string): string => `in ${given.replaceAll('_', ' blank ')}`
