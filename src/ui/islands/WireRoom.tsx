import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { $wire, closeWire, MOST_FILES, openWire, type WireFile } from '../../stores/wire.ts'
import { announce } from '../kit/announce.ts'
import { Notice } from '../kit/Notice.tsx'
import { ErrorState, Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import { useReady } from '../kit/use-ready.ts'
import { WireDoor } from './wire/WireDoor.tsx'
import { WireFiles } from './wire/WireFiles.tsx'

/** Any file of the wire, read in this tab: what came in at the left, what it says at the right. */
export function WireRoom() {
  const ready = useReady()
  const files = useStore($wire)
  const [shown, setShown] = useState<{ readonly file: number; readonly set: number }>()
  const [error, setError] = useState<string>()
  useSpokenEnds(files)

  const add = (sources: Parameters<typeof openWire>[0]) => {
    const isTaken = openWire(sources)
    setError(
      isTaken ? undefined : `At most ${MOST_FILES} files are open at once. Close some, then open these.`,
    )
  }
  const open = files.filter((file) => file.state === 'open')
  const current = open.find(({ id }) => id === shown?.file) ?? open[0]
  const view = useLazy(() => import('./wire/OpenFile.tsx'), current !== undefined)
  const set = current && current.id === shown?.file ? shown.set : 0

  return (
    <fieldset class="bare stack" disabled={!ready}>
      <Notice kind="info">
        <p>
          What you open stays in the memory of this tab. Nothing of it is stored, sent or put into a backup;
          close the file or the tab, and it is gone. On a shared computer close the tab when you leave.
        </p>
      </Notice>
      <WireDoor onOpen={add} isSmall={files.length > 0} />
      {error ? (
        <Notice kind="error" live>
          <p>{error}</p>
        </Notice>
      ) : null}
      {files.length > 0 ? (
        <div class="wire-room">
          <WireFiles
            files={files}
            current={current && { file: current.id, set }}
            onShow={(file, index) => setShown({ file, set: index })}
            onClose={closeWire}
          />
          {current === undefined ? null : view.state === 'ready' ? (
            <view.value.OpenFile
              key={`${current.id} ${set}`}
              file={current}
              set={set}
              others={open}
              onShow={(file, index) => setShown({ file, set: index })}
            />
          ) : view.state === 'loading' ? (
            <Loading label="Loading the views" />
          ) : (
            <ErrorState title="The views could not be loaded.">
              Check the connection and reload the page; the files have to be opened again.
            </ErrorState>
          )}
        </div>
      ) : null}
    </fieldset>
  )
}

/** Says the end of each file once to people who listen to the page. */
function useSpokenEnds(files: readonly WireFile[]): void {
  const spoken = useRef(new Set<number>())
  useEffect(() => {
    for (const file of files) {
      if (file.state === 'waiting' || file.state === 'working' || spoken.current.has(file.id)) continue
      spoken.current.add(file.id)
      if (file.state === 'refused') announce(`${file.name} could not be read. The reason stands in the list.`)
      else
        announce(
          `${file.name} is open: ${file.head.sets
            .map(({ title }) => title)
            .slice(0, 3)
            .join(', ')}.`,
        )
    }
  }, [files])
}
