import DOMPurify from 'dompurify'
import { Marked } from 'marked'

/** A heading as tables of contents need it. */
export interface Heading {
  readonly depth: number
  readonly slug: string
  readonly text: string
}

const MAX_FOREIGN = 16_384
const MAX_QUOTES = 20
const MAX_MARKS = 800

/** Our own text to HTML: GitHub tables, heading ids, `[[E11.9]]` for a code. Never for text we did not write. */
export function renderMarkdown(text: string): string {
  return renderWithHeadings(text).html
}

/** The same, with the headings in their order. */
export function renderWithHeadings(text: string): { html: string; headings: readonly Heading[] } {
  const headings: Heading[] = []
  const html = parser(headings).parse(text, { async: false })
  return { html, headings }
}

/**
 * Text that somebody else wrote (a note, an imported exercise) to HTML that can be assigned to `innerHTML`.
 * Text that would make the parser slow, and any text where there is no browser, is shown as it was typed.
 */
export function renderForeign(text: string): TrustedHTML | string {
  if (!DOMPurify.isSupported) return escapeHtml(text)
  const html = isTame(text) ? renderMarkdown(text) : `<pre>${escapeHtml(text.slice(0, MAX_FOREIGN))}</pre>`
  return DOMPurify.sanitize(html, {
    RETURN_TRUSTED_TYPE: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['form', 'input', 'style', 'img', 'audio', 'video'],
    FORBID_ATTR: ['style', 'id', 'name'],
  })
}

/** Whether text can be parsed safely: time grows with the square of open marks, nested quotes overflow the stack. */
export function isTame(text: string): boolean {
  if (text.length > MAX_FOREIGN) return false
  if ((text.match(/[*_`[\]<~|]/g)?.length ?? 0) > MAX_MARKS) return false
  return text.split('\n').every((line) => depthOf(line) <= MAX_QUOTES)
}

/** How deep a line opens quotes and lists. */
function depthOf(line: string): number {
  const opening = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))*/.exec(line)?.[0] ?? ''
  return opening.match(/[>.)*+-]/g)?.length ?? 0
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function parser(headings: Heading[]): Marked {
  return new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        const slug = uniqueSlug(text, headings)
        headings.push({ depth, slug, text })
        return `<h${depth} id="${slug}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
    },
    hooks: {
      // Wide tables scroll inside their own box, which the keyboard can reach.
      postprocess: (html) => {
        let count = 0
        return html
          .replaceAll('<table>', () => {
            count += 1
            return `<div class="table-scroll" role="region" aria-label="Table ${count}" tabindex="0"><table>`
          })
          .replaceAll('</table>', '</table></div>')
      },
    },
    extensions: [
      {
        name: 'code-number',
        level: 'inline',
        start: (source) => source.indexOf('[['),
        tokenizer(source) {
          const match = /^\[\[([A-Z0-9][A-Z0-9.-]{0,11})\]\]/.exec(source)
          return match ? { type: 'code-number', raw: match[0], text: match[1] ?? '' } : undefined
        },
        renderer: ({ text }) => `<code class="code-number">${escapeHtml(String(text))}</code>`,
      },
    ],
  })
}

/** Letters and digits joined by hyphens; the second "Example" becomes `example-2`. */
function uniqueSlug(text: string, taken: readonly Heading[]): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['section']
  const base = words.join('-')
  const isTaken = (slug: string) => taken.some((heading) => heading.slug === slug)
  let slug = base
  for (let count = 2; isTaken(slug); count += 1) slug = `${base}-${count}`
  return slug
}
