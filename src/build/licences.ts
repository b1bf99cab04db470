import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'

/**
 * Writes `licences.txt` beside the built pages: the project's notice and the licence text of every direct
 * dependency. The licences of fonts and libraries ask that their text goes where the work goes.
 */
export function licences(): AstroIntegration {
  let root: URL
  return {
    name: 'licences',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
      },
      'astro:build:done': async ({ dir }) => {
        const { dependencies } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
          dependencies: Record<string, string>
        }
        const notice = await readFile(new URL('NOTICE', root), 'utf8')
        const texts = await Promise.all(Object.keys(dependencies).map((name) => licenceOf(name, root)))
        await writeFile(new URL('licences.txt', dir), [notice, ...texts].join(`\n${'-'.repeat(80)}\n\n`))
      },
    },
  }
}

async function licenceOf(name: string, root: URL): Promise<string> {
  const folder = new URL(`node_modules/${name}/`, root)
  const manifest = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {
    version: string
    license?: string
  }
  const heading = `${name} ${manifest.version}: ${manifest.license ?? 'see below'}\n`
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  return file ? `${heading}\n${await readFile(new URL(file, folder), 'utf8')}` : heading
}
