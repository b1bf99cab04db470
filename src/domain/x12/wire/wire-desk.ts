import { bad, good, type Result } from '../../kernel/result.ts'
import { guides } from '../guide/guides.ts'
import type { Loop } from '../loops.ts'
import type { Explained, Segment } from '../set.ts'
import { setNameOf } from '../set-name.ts'
import { type SetsIn, type SetText, setsIn } from '../sets-in.ts'
import { setTA1 } from '../ta1.ts'
import { walk } from '../walk.ts'
import { type BenefitPage, benefitPage } from './benefit-pages.ts'
import { ClaimPages, type ClaimRow, type ClaimView } from './claim-pages.ts'
import { envelopeFaults } from './envelope-faults.ts'
import { type Fact, gists, setTitles } from './heads.ts'
import { whyNothing } from './not-wire.ts'
import { type RemitPage, RemitPages, type RemitQuery } from './remit-pages.ts'
import { type SegmentPage, SegmentPages, type SegmentQuery } from './segment-page.ts'
import { syntaxTodo } from './syntax-todo.ts'
import { type Todo, todo271, todo277, todo277CA, todo999 } from './todo.ts'
import { todoTA1 } from './todo-ta1.ts'

/** What can be looked at, beside the summary and the segments. */
export type ViewId = 'claims' | 'remits' | 'benefits' | 'todo' | 'syntax'

/** One transaction of a file, for the list at the left. */
export interface SetHead {
  readonly index: number
  /** `837P`; ST01 where it is none of ours. */
  readonly id: string
  readonly title: string
  readonly control: string
  readonly group: string
  readonly version: string
  /** Position of its first segment, and how many it has. */
  readonly position: number
  readonly segments: number
  readonly from: string
  readonly to: string
  readonly holds: string
  readonly facts: readonly Fact[]
  readonly views: readonly ViewId[]
  /** 835: how many differences there are; nothing of it may be posted unless there is none. */
  readonly differences?: number
}

/** A whole file in a few lines. */
export interface FileHead {
  readonly segments: number
  readonly envelopes: readonly {
    readonly sender: string
    readonly receiver: string
    readonly control: string
    readonly day: string
    readonly isProduction: boolean
  }[]
  /** The first transactions, and how many there are: `heads` has the others. */
  readonly sets: readonly SetHead[]
  readonly count: number
  /** What is wrong with the text or its envelopes: the first ones as sentences, and how many. */
  readonly faults: readonly { readonly message: string; readonly position: number }[]
  readonly faultCount: number
}

const views: Readonly<Record<string, readonly ViewId[]>> = {
  '837P': ['claims', 'syntax'],
  '837I': ['claims', 'syntax'],
  '835': ['remits'],
  '999': ['todo'],
  '277CA': ['todo'],
  '277': ['todo', 'syntax'],
  '271': ['benefits', 'todo', 'syntax'],
  '270': ['benefits', 'syntax'],
  '276': ['syntax'],
  TA1: ['todo'],
}

const todos: Readonly<Record<string, (root: Loop) => Todo[]>> = {
  '999': todo999,
  '277CA': todo277CA,
  '277': todo277,
  '271': todo271,
}

const MOST_FAULTS = 20
/** Transactions that travel with the head of a file; a file may have thousands. */
const FIRST_SETS = 50

/**
 * One file of any origin, taken apart once and shown a page at a time. It lives in a worker's memory and nowhere else;
 * everything it answers is small and plain. Never throws on what stands in a file.
 */
export class WireDesk {
  private readonly text: string
  private readonly file: SetsIn
  private readonly pages: SegmentPages
  private all: readonly SetHead[] = []
  /** Place of each 835 among the 835s of the file, from 1. */
  private readonly numbers: ReadonlyMap<SetText, number>
  private readonly kept = new Map<string, unknown>()

  private constructor(text: string, file: SetsIn) {
    this.text = text
    this.file = file
    this.pages = new SegmentPages(file)
    this.numbers = new Map(file.sets.filter(({ st }) => st === '835').map((set, index) => [set, index + 1]))
  }

  /** Why a text is no file we can show, or its desk. */
  static open(text: string): Result<WireDesk> {
    const file = setsIn(text)
    const has = (id: string) => file.tokens.segments.some((segment) => segment.id === id)
    if (file.sets.length === 0 && !has('TA1'))
      return bad([{ at: 'file', message: whyNothing(text, has('ISA')) }])
    return good(new WireDesk(text, file))
  }

  /** The head of each transaction one after the other, so that progress can be told; then the whole. */
  *head(): Generator<{ readonly done: number; readonly of: number }, FileHead> {
    const { sets, tokens, problems } = this.file
    const heads: SetHead[] = []
    for (const index of sets.keys()) {
      yield { done: index, of: sets.length }
      heads.push(this.setHead(index))
    }
    const alone = tokens.segments.find(({ id }) => id === 'TA1')
    if (alone) heads.push(this.answerHead(alone, heads.length))
    this.all = heads
    const faults = [...problems, ...envelopeFaults(this.file)].filter(isOnce())
    return {
      segments: tokens.segments.length,
      envelopes: tokens.segments.filter(({ id }) => id === 'ISA').map(envelopeOf),
      sets: heads.slice(0, FIRST_SETS),
      count: heads.length,
      faults: faults.slice(0, MOST_FAULTS).map(({ message, position }) => ({ message, position })),
      faultCount: faults.length,
    }
  }

  /** Heads of transactions further on, once the whole is known. */
  heads(from: number, count: number): readonly SetHead[] {
    return this.all.slice(from, from + count)
  }

  segments(query: SegmentQuery): SegmentPage {
    return this.pages.page(query)
  }

  claims(set: number, find: string, from: number, count: number) {
    const text = find.trim().toLowerCase()
    const rows = (this.claimPages(set)?.rows ?? []).filter(({ account, patient }) =>
      `${account} ${patient}`.toLowerCase().includes(text),
    )
    return { rows: rows.slice(from, from + count), total: rows.length, from } satisfies {
      rows: readonly ClaimRow[]
      total: number
      from: number
    }
  }

  claim(set: number, index: number): ClaimView | undefined {
    return this.claimPages(set)?.view(index, (positions): Explained[] => this.pages.at(positions))
  }

  remits(set: number, query: RemitQuery): RemitPage | undefined {
    return this.remitPages(set)?.page(query)
  }

  benefits(set: number, from: number, count: number): BenefitPage | undefined {
    const file = this.alone(set)
    return file && benefitPage(this.nameOf(set), file, from, count)
  }

  todo(set: number): readonly Todo[] {
    if (set >= this.file.sets.length) return this.answered()
    const make = todos[this.nameOf(set)]
    const root = this.root(set)
    return make && root ? make(root) : []
  }

  /** What a clearinghouse would answer with a 999; envelopes are judged in the head. */
  syntax(set: number): readonly Todo[] {
    const file = this.alone(set)
    return file ? syntaxTodo(this.nameOf(set), file) : []
  }

  /** Where a transaction that is answered elsewhere stands here: the segment of the file, counted from its ST. */
  find(group: string, control: string, position: number): number | undefined {
    const set = this.file.sets.find((one) => one.control === control && (group === '' || one.group === group))
    const start = set?.segments[0]?.position
    return start === undefined ? undefined : start + Math.max(position, 1) - 1
  }

  /** The whole text, for the copy without people in it. */
  whole(): string {
    return this.text
  }

  private setHead(index: number): SetHead {
    const set = this.file.sets[index] as SetText
    const name = this.nameOf(index)
    const root = this.root(index)
    const gist = root && gists[name]?.(root)
    const differences = this.remitPages(index)?.differences.length
    const { control, group, version, segments } = set
    return {
      index,
      id: name,
      title: setTitles[name] ?? 'Not one of the sets that are explained here',
      ...{ control, group, version },
      position: segments[0]?.position ?? 1,
      segments: segments.length,
      ...(gist ?? { from: '', to: '', holds: `${segments.length} segments`, facts: [] }),
      views: views[name] ?? [],
      ...(differences === undefined ? {} : { differences }),
    }
  }

  private answerHead({ position, elements }: Segment, index: number): SetHead {
    return {
      index,
      id: 'TA1',
      title: setTitles['TA1'] ?? '',
      control: elements[0] ?? '',
      ...{ group: '', version: '', position, segments: 1, from: '', to: '' },
      holds: `envelope ${elements[0] ?? ''} answered`,
      facts: [],
      views: ['todo'],
    }
  }

  private answered(): Todo[] {
    const read = setTA1.read(this.file)
    const position = this.file.tokens.segments.find(({ id }) => id === 'TA1')?.position ?? 1
    return read.ok ? [todoTA1(read.value, position)] : []
  }

  private nameOf(index: number): string {
    const set = this.file.sets[index]
    return set ? (setNameOf(set) ?? set.st) : 'TA1'
  }

  /** The file with one of its transactions. */
  private alone(index: number): SetsIn | undefined {
    const set = this.file.sets[index]
    return set && { ...this.file, sets: [set] }
  }

  private root(index: number): Loop | undefined {
    const [set, guide] = [this.file.sets[index], guides[this.nameOf(index)]]
    if (!set || !guide) return undefined
    return this.keep(`root ${index}`, () => walk(guide, set.segments, set.component).root)
  }

  private claimPages(index: number): ClaimPages | undefined {
    const [file, root, name] = [this.alone(index), this.root(index), this.nameOf(index)]
    if (!file || !root || !name.startsWith('837')) return undefined
    return this.keep(`claims ${index}`, () => new ClaimPages(name, file, root))
  }

  private remitPages(index: number): RemitPages | undefined {
    const [set, root] = [this.file.sets[index], this.root(index)]
    if (!set || !root || this.nameOf(index) !== '835') return undefined
    const number = this.numbers.get(set) ?? 1
    return this.keep(`remits ${index}`, () => new RemitPages(set, number, root))
  }

  /** The last few things that were made: a file of a thousand transactions is not held a thousand times. */
  private keep<T>(key: string, make: () => T): T {
    if (!this.kept.has(key)) {
      const value = make()
      for (const old of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - 5))) this.kept.delete(old)
      this.kept.set(key, value)
    }
    return this.kept.get(key) as T
  }
}

/** The same sentence is said once. */
function isOnce(): (one: { readonly message: string }) => boolean {
  const seen = new Set<string>()
  return ({ message }) => !seen.has(message) && Boolean(seen.add(message))
}

function envelopeOf({ elements }: Segment): FileHead['envelopes'][number] {
  const at = (element: number) => (elements[element - 1] ?? '').trim()
  return { sender: at(6), receiver: at(8), control: at(13), day: at(9), isProduction: at(15) === 'P' }
}
