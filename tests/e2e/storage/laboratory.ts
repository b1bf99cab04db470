import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { browserFlags, findBrowser } from '../../support/browser.mjs'
import type { StorageLab } from './page.ts'

declare global {
  var lab: StorageLab
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** The page under test, built from `src/storage` and served from a temporary folder, on one address for good. */
export class Laboratory {
  folder = ''
  #sessions: Session[] = []
  readonly acknowledged = new Map<string, string>()
  #server: Server | undefined
  #next = 1

  async open(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'clean-claim-storage-'))
    const site = join(this.folder, 'site')
    await build({
      configFile: false,
      root: import.meta.dirname,
      base: './',
      logLevel: 'error',
      build: {
        outDir: site,
        emptyOutDir: true,
        rollupOptions: { input: join(import.meta.dirname, 'page.html') },
      },
      worker: { format: 'es' },
    })
    this.#server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === '/acknowledge') {
        this.acknowledged.set(searchParams.get('id') ?? '', searchParams.get('place') ?? '')
        return void response.writeHead(204).end()
      }
      try {
        const bytes = readFileSync(join(site, pathname))
        response
          .writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'application/octet-stream' })
          .end(bytes)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
  }

  get address(): string {
    const { port } = (this.#server as Server).address() as AddressInfo
    return `http://127.0.0.1:${port}/page.html`
  }

  async close(): Promise<void> {
    for (const session of this.#sessions) await session.kill() // those that a failed test left behind
    this.#server?.closeAllConnections()
    this.#server?.close()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  newComputer(): string {
    return join(this.folder, `computer-${this.#next++}`)
  }

  /** A whole browser in a process group of its own, on a profile that lies on the disk. */
  async start(computer: string): Promise<Session> {
    const session = new Session(this, computer)
    this.#sessions.push(session)
    await session.begin()
    return session
  }
}

export class Session {
  #lab: Laboratory
  #computer: string
  #process: ChildProcess | undefined
  #browser: Browser | undefined

  constructor(lab: Laboratory, computer: string) {
    this.#lab = lab
    this.#computer = computer
  }

  async begin(): Promise<void> {
    const program = findBrowser()
    if (!program) throw new Error('no browser')
    const flags = [
      ...browserFlags,
      '--no-sandbox',
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#computer}`,
      'about:blank',
    ]
    const child = spawn(program, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
    this.#process = child
    const endpoint = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stderr?.on('data', (data: Buffer) => {
        said += data
        const match = /DevTools listening on (ws:\S+)/.exec(said)
        if (match?.[1]) resolve(match[1])
      })
      child.once('exit', () => reject(new Error(`The browser ended: ${said.slice(-500)}`)))
    })
    this.#browser = await chromium.connectOverCDP(endpoint)
  }

  /** A tab on the page under test; `open` also opens the profile. */
  async tab(options: { open?: boolean } = { open: true }): Promise<Page> {
    const context = this.#browser?.contexts()[0]
    if (!context) throw new Error('no context')
    const page = await context.newPage()
    page.on('pageerror', (error) => console.log('page error:', error.message))
    await page.goto(this.#lab.address)
    await page.waitForFunction(() => 'lab' in globalThis)
    if (options.open) await page.evaluate(() => lab.open().then(() => undefined))
    return page
  }

  /** SIGKILL for every process of this browser, as a power cut would end them. */
  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process ?? {}
    if (!pid || exitCode !== null || signalCode !== null) return
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve))
    process.kill(-pid, 'SIGKILL')
    for (const left of processesOn(this.#computer)) killOne(left)
    await ended
    await this.#browser?.close().catch(() => undefined)
  }

  /** An ordinary end: everything is written. */
  async quit(): Promise<void> {
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve))
    const cdp = await this.#browser?.newBrowserCDPSession()
    await cdp?.send('Browser.close').catch(() => undefined)
    await ended
    for (const left of processesOn(this.#computer)) killOne(left)
  }
}

/** Processes that this test started: their command line names its own temporary folder. */
function processesOn(computer: string): number[] {
  if (process.platform !== 'linux') return []
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.map(Number).filter((pid) => {
    try {
      return (
        pid !== process.pid &&
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${computer}\0`)
      )
    } catch {
      return false
    }
  })
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it ended meanwhile
  }
}
