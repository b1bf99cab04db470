interface ProseProps {
  /**
   * HTML of our own build, or what `renderForeign` (ui/markdown.ts) returned. In the browser the page's policy refuses
   * a plain string that was not in the server's markup: text made there goes through `renderForeign` or `PlainText`.
   */
  html: TrustedHTML | string
}

/** Rendered text in reading size. */
export function Prose({ html }: ProseProps) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html as string }} />
}
