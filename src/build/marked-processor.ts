import type { AstroUserConfig } from 'astro'
import { renderWithHeadings } from '../ui/markdown.ts'

type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>

/** What happens to a file's text before it is rendered; it may throw to fail the build. */
export type Prepare = (text: string, file: URL | undefined) => string

/** Lets Astro render Markdown with the same renderer that islands use, so that there is only one. */
export function markedProcessor(prepare: Prepare = (text) => text): MarkdownProcessor {
  return {
    name: 'marked',
    options: {},
    createRenderer: async () => ({
      render: async (content, options) => {
        const { html, headings } = renderWithHeadings(prepare(content, options?.fileURL))
        return {
          code: html,
          metadata: {
            headings: headings.map((heading) => ({ ...heading })),
            localImagePaths: [],
            remoteImagePaths: [],
            frontmatter: options?.frontmatter ?? {},
          },
        }
      },
    }),
  }
}
