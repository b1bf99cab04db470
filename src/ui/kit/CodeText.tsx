interface CodeTextProps {
  /** A code, a modifier, a segment: `S61.511A`. */
  code: string
  /** Its title, when both stand in one line. */
  title?: string | undefined
}

/** A code in mono that never breaks over a line, with its title when there is one. */
export function CodeText({ code, title }: CodeTextProps) {
  return (
    <>
      <code class="code">{code}</code>
      {title === undefined ? null : ` ${title}`}
    </>
  )
}
