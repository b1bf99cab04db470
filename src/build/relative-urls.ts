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
 * Vite writes scripts and styles relative to themselves; addresses in pages are rewritten after the build,
 * in tags only: a changed script body would no longer match its hash in the policy.
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
        for (const file of files.filter((name) => name.endsWith('.html') && name !== '404.html')) {
          const html = await readFile(root + file, 'utf8')
          await writeFile(root + file, rewriteAddresses(html, rootFrom(file)))
        }
      },
    },
  }
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
