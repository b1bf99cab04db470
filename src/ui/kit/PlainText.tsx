import type { ComponentChildren } from 'preact'

/**
 * Short text from content files (a prompt, a rationale, a hint) without a Markdown parser: blank lines part paragraphs,
 * `**strong**`, and backquotes for codes. Everything else stays as it was typed.
 */
export function PlainText({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph}>{inline(paragraph)}</p>
        ))}
    </>
  )
}

/** The same marks inside one line. */
export function inline(text: string): ComponentChildren[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**') && part.length > 4) return <strong key={part}>{part.slice(2, -2)}</strong>
    if (part.startsWith('`') && part.length > 2) {
      return (
        <code key={part} class="code">
          {part.slice(1, -1)}
        </code>
      )
    }
    return part
  })
}
