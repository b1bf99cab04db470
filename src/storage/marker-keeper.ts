import { markerKey } from './erase.ts'
import type { Marker } from './files/marker.ts'
import type { Journal } from './journal.ts'
import type { Tools } from './tools.ts'
import type { LogHead } from './view.ts'

/** A lower bound is all that is needed: the copy in OPFS follows after so many writes. */
const OPFS_EVERY = 50

/** Keeps both notes that say how much there must be: localStorage after every write, OPFS now and then. */
export class MarkerKeeper {
  #profile: string
  #journal: Journal
  #notes: Tools['notes']
  #marker: Marker
  #since = 0

  constructor(profile: string, journal: Journal, notes: Tools['notes'], marker: Marker) {
    this.#profile = profile
    this.#journal = journal
    this.#notes = notes
    this.#marker = marker
  }

  get now(): Marker {
    return this.#marker
  }

  saw(head: LogHead): void {
    this.#note({ ...this.#marker, count: Math.max(this.#marker.count, head.count), lastId: head.lastId })
    this.#since += 1
    if (this.#since >= OPFS_EVERY) void this.keep()
  }

  /** Writes the copy in OPFS now; a refusal is no loss, localStorage has it. */
  async keep(): Promise<void> {
    this.#since = 0
    await this.#journal.saveMarker(this.#marker).catch(() => undefined)
  }

  /** Points at another generation; when OPFS refuses, nothing has changed. */
  async flip(marker: Marker): Promise<void> {
    await this.#journal.saveMarker(marker)
    this.#note(marker)
  }

  async acceptLoss({ count, lastId }: LogHead): Promise<void> {
    this.#note({ ...this.#marker, accepted: this.#marker.accepted + 1, count, lastId })
    await this.keep()
  }

  async erasing(): Promise<void> {
    this.#note({ ...this.#marker, erasing: true })
    await this.keep()
  }

  #note(marker: Marker): void {
    this.#marker = marker
    try {
      this.#notes?.setItem(markerKey(this.#profile), JSON.stringify(marker))
    } catch {
      // full or forbidden: the note in OPFS remains
    }
  }
}
