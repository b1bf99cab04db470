import { atom, onMount } from 'nanostores'
import { profile } from './profile.ts'

/** Whose computer this is: on a shared one the way out is shown after each piece of work. `undefined` = not said yet. */
export type ComputerKind = 'own' | 'shared'

export const $computer = atom<ComputerKind | undefined>(undefined)

onMount($computer, () => {
  profile().then(
    (own) =>
      own.settings.watch<string>('computer', (kind) =>
        $computer.set(kind === 'own' || kind === 'shared' ? kind : undefined),
      ),
    () => undefined,
  )
})

export const setComputer = async (kind: ComputerKind): Promise<void> =>
  (await profile()).settings.put('computer', kind)
