import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const TAG = /(<(?!\/|!)[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*>)/gi
const BODY = /(<(script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?<\/\2>)/gi
const ADDRESS =
  /(\s(?:href|src|action|poster|component-url|renderer-url|before-hydration-url|data-root)=)(?:"\/(?!\/)([^"]*)"|'\/(?!\/)([^']*)')/gi

/**
 * Makes the built site work in any folder of any static server, so that this is the only build there is.
 * Vite writes scripts relative to themselves; addresses in pages and styles are rewritten after the build,
 * in pages in tags only: a changed script body would no longer match its hash in the policy.
 * `404.html` is left alone because a server shows it at any depth.
 */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return
        updateConfig({ vite: { experimental: { renderBuiltUrl: () => ({ relative: true }) } } })
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const files = await readdir(root, { recursive: true })
        for (const file of files) {
          const rewrite = rewriterFor(file)
          if (!rewrite) continue
          const text = await readFile(root + file, 'utf8')
          await writeFile(root + file, rewrite(text, rootFrom(file)))
        }
      },
    },
  }
}

function rewriterFor(file: string): ((text: string, root: string) => string) | undefined {
  if (file === '404.html') return undefined
  if (file.endsWith('.html')) return rewriteAddresses
  return file.endsWith('.css') ? rewriteStyles : undefined
}

/** A single stylesheet for all pages keeps root-relative addresses of fonts; they become relative to the sheet. */
export function rewriteStyles(css: string, root: string): string {
  return css.replace(/url\((["']?)\/(?!\/)/g, `url($1${root}`)
}

/** The way from a page back to the site's root: `index.html` → `./`, `cases/open/index.html` → `../../`. */
export function rootFrom(file: string): string {
  const up = relative(dirname(file), '.').split(sep).join('/')
  return up === '' ? './' : `${up}/`
}

/** Every root-relative address of the page's tags, written from `root`. */
export function rewriteAddresses(html: string, root: string): string {
  const inTags = (text: string) =>
    text.replace(TAG, (_, name: string, rest: string) => name + rest.replace(ADDRESS, toRelative))
  const toRelative = (_: string, start: string, double?: string, single?: string) =>
    `${start}"${root}${double ?? single ?? ''}"`

  let result = ''
  let done = 0
  for (const match of html.matchAll(BODY)) {
    result += inTags(html.slice(done, match.index)) + inTags(match[1] ?? '') + (match[3] ?? '')
    done = match.index + match[0].length
  }
  return result + inTags(html.slice(done))
}
