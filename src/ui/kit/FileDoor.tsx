import { useState } from 'preact/hooks'

interface FileDoorProps {
  id: string
  /** On the button: "Choose code files". */
  label: string
  /** Beside the button: what may be dropped here. */
  hint: string
  accept?: string
  /** One row instead of a wide field. */
  isSmall?: boolean
  onFiles: (files: readonly File[]) => void
}

/** Where files come in: the button for everybody, dropping for those who like it. */
export function FileDoor({ id, label, hint, accept, isSmall = false, onFiles }: FileDoorProps) {
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside does the same by keyboard
    <div
      class={isSmall ? 'row wire-drop' : 'empty'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <input
        id={id}
        type="file"
        multiple
        {...(accept ? { accept } : {})}
        class="only-spoken"
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <label class="btn" for={id}>
        {label}
      </label>
      <p class="muted">{over ? 'Let go to read them.' : hint}</p>
    </div>
  )
}
