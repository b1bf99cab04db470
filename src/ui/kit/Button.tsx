import type { ComponentChildren } from 'preact'

interface Look {
  /** `primary`: the one thing to do next. `danger`: cannot be undone. */
  kind?: 'primary' | 'quiet' | 'danger' | undefined
  small?: boolean | undefined
  children: ComponentChildren
}

interface ButtonProps extends Look {
  onClick?: ((event: MouseEvent) => void) | undefined
  type?: 'button' | 'submit' | undefined
  disabled?: boolean | undefined
  id?: string | undefined
  /** What it does, where the text alone does not say it: "Remove line 2". */
  says?: string | undefined
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  /** id of what it opens. */
  controls?: string | undefined
  /** Shown in the button: "Ctrl+Enter". */
  keys?: string | undefined
}

export function Button(props: ButtonProps) {
  return (
    <button
      type={props.type ?? 'button'}
      class={look(props)}
      id={props.id}
      disabled={props.disabled}
      aria-label={props.says}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-keyshortcuts={props.keys?.replace('Ctrl', 'Control')}
      onClick={props.onClick}
    >
      {props.children}
      {props.keys ? (
        <span class="keycap" aria-hidden="true">
          {props.keys}
        </span>
      ) : null}
    </button>
  )
}

interface ButtonLinkProps extends Look {
  /** From `href(route, params)`. */
  href: string
  download?: string | undefined
}

/** A link that looks like a button because it is what to do next. */
export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a class={look(props)} href={props.href} download={props.download}>
      {props.children}
    </a>
  )
}

function look({ kind, small }: Look): string {
  return ['btn', kind, small ? 'small' : undefined].filter(Boolean).join(' ')
}
