import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { ContentReader } from './src/build/content.ts'
import { licences } from './src/build/licences.ts'
import { markedProcessor } from './src/build/marked-processor.ts'
import { relativeUrls } from './src/build/relative-urls.ts'

/** Lessons write procedures as slugs, like all content. */
const content = new ContentReader()

export default defineConfig({
  output: 'static',
  // 'jsx', the default, eats the space where a formatter broke a line between two links.
  compressHTML: true,
  build: {
    format: 'directory',
    // A stylesheet inside a page would carry font addresses that are relative to another file.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  integrations: [preact(), licences(), relativeUrls()],
  // Shiki writes style attributes, which the policy below forbids.
  markdown: { processor: markedProcessor((text) => content.resolve(text)), syntaxHighlight: false },
  prefetch: { prefetchAll: false, defaultStrategy: 'hover' },
  security: {
    csp: {
      // script-src and style-src with their hashes are added by Astro.
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default dompurify',
      ],
    },
  },
  vite: {
    // Nothing becomes a data: address (the policy blocks data: fonts and scripts), and a script that starts a
    // worker stays a file, because its worker's address is relative to that file.
    // One stylesheet for all pages: it is fetched once.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    worker: { format: 'es' },
  },
})
