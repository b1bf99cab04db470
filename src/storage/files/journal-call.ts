/** Calls between a page and the journal worker: one question, one answer, by number. */
export interface JournalCall {
  readonly call: number
  readonly method:
    | 'open'
    | 'marker'
    | 'saveMarker'
    | 'scan'
    | 'claim'
    | 'append'
    | 'rollback'
    | 'keep'
    | 'kept'
    | 'remove'
    | 'close'
  readonly args: readonly unknown[]
}

export type JournalAnswer =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | { readonly call: number; readonly ok: false; readonly name: string; readonly message: string }
