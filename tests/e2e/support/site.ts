import { test as base, expect, type Page } from '@playwright/test'

/** Headless Chromium says this of any page with `@view-transition`, also of two empty ones: it paints no old page to fade from. */
const NOT_OURS = 'Transition was aborted because of invalid state. ViewTransition opt-in disabled'

/** What a page must never do: break its policy, log an error, or ask another origin for anything. */
export class Watch {
  readonly problems: string[] = []

  async over(page: Page): Promise<void> {
    const home = () => new URL(page.url() === 'about:blank' ? 'http://127.0.0.1' : page.url()).origin
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${page.url()}: console: ${message.text()}`)
    })
    page.on('pageerror', ({ message }) => {
      if (message !== NOT_OURS) this.problems.push(`${page.url()}: ${message}`)
    })
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      const isOurs = request.isNavigationRequest() || origin === home()
      if (!isOurs && protocol !== 'data:' && protocol !== 'blob:')
        this.problems.push(`${page.url()}: another origin: ${request.url()}`)
      if (
        request.isNavigationRequest() &&
        !['127.0.0.1', 'localhost'].includes(new URL(request.url()).hostname)
      )
        this.problems.push(`${page.url()}: left for ${request.url()}`)
    })
    page.on('response', (answer) => {
      if (answer.status() >= 400) this.problems.push(`${page.url()}: ${answer.status()} ${answer.url()}`)
    })
    await page.exposeFunction('reportViolation', (text: string) => this.problems.push(`policy: ${text}`))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const tell = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation
        tell(`${location.pathname} ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
      })
    })
  }
}

/** Every test watches its page; one that expects a problem takes it out of `watch.problems` itself. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page }, use) => {
      const watch = new Watch()
      await watch.over(page)
      await use(watch)
      expect(watch.problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** A page is ready when its islands listen; those further down the page wake when they are scrolled to. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0)
  await expect(
    page.getByRole('main').getByRole('progressbar', { name: /^(Looking|Reading|Opening)/ }),
  ).toHaveCount(0)
}

/** Opens a route below the site's root: `cases/c0417/`. */
export async function open(page: Page, route: string): Promise<void> {
  await page.goto(route)
  await ready(page)
}

/** What is shown in the header is acknowledged by storage. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText(/^Saved \d\d:\d\d/)).toBeVisible()
}
