import type { SampleId } from '../domain/x12/wire/samples.ts'
import type { FileHead, WireDesk } from '../domain/x12/wire/wire-desk.ts'

/** What is opened: a file, a pasted text, or one of the samples. It stays in the worker's memory and is never stored. */
export type WireSource = { readonly file: File } | { readonly text: string } | { readonly sample: SampleId }

/** What can be asked about an open file. */
export type WireMethod =
  | 'heads'
  | 'segments'
  | 'claims'
  | 'claim'
  | 'remits'
  | 'benefits'
  | 'todo'
  | 'syntax'
  | 'find'

/** To the worker: the first message opens, the others ask. One worker holds one file; ending it forgets the file. */
export type WireCall =
  | { readonly open: WireSource }
  | { readonly call: number; readonly method: WireMethod; readonly args: readonly unknown[] }
  | { readonly call: number; readonly method: 'copy'; readonly args: readonly [seed: string] }

export type WirePhase = 'reading' | 'taking apart' | 'adding up'

export type WireAnswer =
  | { readonly say: 'progress'; readonly phase: WirePhase; readonly done: number; readonly total: number }
  | { readonly say: 'open'; readonly head: FileHead; readonly note?: string }
  | { readonly say: 'refused'; readonly message: string }
  | { readonly say: 'value'; readonly call: number; readonly value: unknown }
  | { readonly say: 'failed'; readonly call: number; readonly message: string }

/** An open file as a page asks it: each question of the desk, answered later. */
export type WireClient = {
  readonly [Name in WireMethod]: (...args: Parameters<WireDesk[Name]>) => Promise<ReturnType<WireDesk[Name]>>
} & {
  /** The file with invented people in it. The same seed gives the same names in every file. */
  copy(seed: string): Promise<string>
}
