interface Watcher {
  read(): Promise<void>
}

/** Who wants to hear about which draft or setting; `tell` carries the news to the other tabs. */
export class Watchers {
  #watchers = new Map<string, Set<Watcher>>()
  #tell: (name: string) => void

  constructor(tell: (name: string) => void) {
    this.#tell = tell
  }

  /** Hears the value now and after each change, newest last. */
  watch<T>(name: string, read: () => Promise<T>, listener: (value: T) => void): () => void {
    let asked = 0
    const watcher: Watcher = {
      read: async () => {
        const turn = ++asked
        const value = await read()
        if (turn === asked && this.#watchers.get(name)?.has(watcher)) listener(value)
      },
    }
    const watchers = this.#watchers.get(name) ?? new Set()
    this.#watchers.set(name, watchers.add(watcher))
    this.heard(name)
    return () => void watchers.delete(watcher)
  }

  changed(name: string): void {
    this.heard(name)
    this.#tell(name)
  }

  heard(name: string): void {
    for (const watcher of this.#watchers.get(name) ?? []) watcher.read().catch(() => undefined) // the page is going
  }

  allChanged(): void {
    for (const name of this.#watchers.keys()) this.heard(name)
  }
}
