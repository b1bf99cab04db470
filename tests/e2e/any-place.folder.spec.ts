import { expect, test } from '@playwright/test'

/** Enough pages to meet every kind of page, few enough to stay quick. */
const MOST = 12

test('every page works below a folder: links, files and islands, with nothing refused by the policy', async ({
  page,
  baseURL,
}) => {
  const home = baseURL ?? ''
  const problems: string[] = []
  page.on('response', (answer) => {
    if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`)
  })
  page.on('request', (request) => {
    const { protocol } = new URL(request.url())
    const isOurs = request.url().startsWith(home) || protocol === 'data:' || protocol === 'blob:'
    if (!isOurs) problems.push(`outside the folder: ${request.url()}`)
  })
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })

  const open = [home]
  const seen = new Set<string>()
  for (let address = open.shift(); address && seen.size < MOST; address = open.shift()) {
    seen.add(address)
    await page.goto(address)
    await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0)
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, '')))
    for (const link of kindsOf(links)) {
      if (!link.startsWith(home) && new URL(link).origin === new URL(home).origin)
        problems.push(`link ${link}`)
      if (link.startsWith(home) && link.endsWith('/') && !seen.has(link) && !open.includes(link))
        open.push(link)
    }
  }
  expect(seen.size).toBeGreaterThan(0)
  expect(problems).toEqual([])
})

/** One link of each folder: forty lessons are one kind of page. */
function kindsOf(links: readonly string[]): readonly string[] {
  return [
    ...new Map(links.map((link) => [link.replace(/[^/]+\/?$/, ''), link])).values(),
    ...links.slice(0, 8),
  ]
}
