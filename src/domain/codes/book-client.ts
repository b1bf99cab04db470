import type { BookDesk } from './book-desk.ts'

const methods = [
  'search',
  'place',
  'page',
  'contents',
  'conflicts',
  'editions',
  'changes',
  'lines',
  'indexes',
  'leaf',
  'term',
  'find',
  'heads',
  'prepare',
] as const
export type BookMethod = (typeof methods)[number]

/** The code book as a page asks it: each question of the BookDesk, answered later, because it sits in a worker. */
export type BookClient = {
  readonly [Name in BookMethod]: (...args: Parameters<BookDesk[Name]>) => Promise<ReturnType<BookDesk[Name]>>
}

/** A client made of one function that carries the question over. */
export const makeClient = (
  ask: (method: BookMethod, args: readonly unknown[]) => Promise<unknown>,
): BookClient =>
  Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => ask(method, args)]),
  ) as unknown as BookClient

/** The answer to a question that was carried over. */
export const answerOf = (desk: BookDesk, method: BookMethod, args: readonly unknown[]): unknown =>
  (desk[method] as (...args: unknown[]) => unknown).apply(desk, [...args])

/** A desk in the same thread as a client: for tests and for browsers without workers. */
export const clientOf = (desk: BookDesk): BookClient =>
  makeClient(async (method, args) => answerOf(desk, method, args))
