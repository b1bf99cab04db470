import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { damagedRows, eraseComputer, makeBackupFile, restoreFile } from '../../stores/computer.ts'
import { $saving } from '../../stores/profile.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { download } from '../kit/download.ts'
import { href } from '../kit/href.ts'
import { Notice } from '../kit/Notice.tsx'
import { RadioGroup } from '../kit/Options.tsx'
import { applySingleKeys, applyTheme, singleKeysKey, type Theme, themeKey } from '../kit/preferences.ts'
import { useReady } from '../kit/use-ready.ts'

interface Said {
  readonly kind: 'success' | 'error'
  readonly text: string
}

const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Look and shortcuts, the backup, and leaving this computer. */
export function SettingsPanel() {
  const ready = useReady()
  const [said, setSaid] = useState<Said>()
  const tell = (work: Promise<string>) =>
    void work.then(
      (text) => setSaid({ kind: 'success', text }),
      (error) => setSaid({ kind: 'error', text: errorText(error) }),
    )
  return (
    <fieldset class="bare stack loose" disabled={!ready}>
      {said ? (
        <Notice kind={said.kind} live>
          <p>{said.text}</p>
        </Notice>
      ) : null}
      <Look />
      <section class="stack tight">
        <h2>Backup</h2>
        {ready ? <Keeping /> : null}
        <div class="row">
          <Button onClick={() => tell(save())}>Save a backup file</Button>
          <label class="btn" for="restore">
            Restore a backup file
          </label>
          <input
            id="restore"
            type="file"
            accept="application/json,.json"
            class="only-spoken"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) tell(restore(file))
              event.currentTarget.value = ''
            }}
          />
        </div>
        <p class="muted">Restoring replaces what is here with what the file holds: all of it, or nothing.</p>
      </section>
      <Damaged />
      <Leave onSaid={setSaid} />
    </fieldset>
  )
}

/** How strong the promise of this browser is, in words. */
function Keeping() {
  const saving = useStore($saving)
  if (saving.state === 'stopped') return <p class="error">Storage: {saving.message}</p>
  if (saving.state !== 'ready') return null
  return (
    <p>
      {saving.promise === 'strong'
        ? 'Your work is kept twice in this browser: in a journal and in a database. A backup file also protects it from a lost or wiped computer.'
        : 'This browser keeps your work in a database only, so save a backup file often.'}
    </p>
  )
}

async function save(): Promise<string> {
  const { name, text } = await makeBackupFile()
  download(name, text, 'application/json')
  return `The backup was made, read back, and handed to your browser as ${name}.`
}

async function restore(file: File): Promise<string> {
  const result = await restoreFile(await file.text())
  if ('problems' in result)
    throw new Error(`Nothing was changed. ${result.problems.map((problem) => problem.message).join(' ')}`)
  return `Restored: ${result.events} steps of work.`
}

const themes = [
  { value: 'system', label: 'As this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

function Look() {
  const [theme, setTheme] = useState<Theme>('system')
  const [keys, setKeys] = useState(true)
  useEffect(() => {
    const stored = localStorage.getItem(themeKey)
    setTheme(stored === 'light' || stored === 'dark' ? stored : 'system')
    setKeys(localStorage.getItem(singleKeysKey) !== 'off')
  }, [])
  const changeTheme = (value: string) => {
    const next: Theme = value === 'light' || value === 'dark' ? value : 'system'
    if (next === 'system') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, next)
    setTheme(next)
    applyTheme(next)
  }
  const changeKeys = (on: boolean) => {
    if (on) localStorage.removeItem(singleKeysKey)
    else localStorage.setItem(singleKeysKey, 'off')
    setKeys(on)
    applySingleKeys(on)
  }
  return (
    <section class="stack tight">
      <h2>Look and keys</h2>
      <RadioGroup id="theme" legend="Colors" options={themes} value={theme} onChange={changeTheme} />
      <Checkbox
        id="single-keys"
        label="Single-key shortcuts (/ opens the code book, ? lists all)"
        checked={keys}
        onChange={changeKeys}
      />
    </section>
  )
}

function Damaged() {
  const [count, setCount] = useState(0)
  useEffect(() => {
    damagedRows().then(
      (rows) => setCount(rows.length),
      () => undefined,
    )
  }, [])
  if (count === 0) return null
  const give = () =>
    void damagedRows().then((rows) =>
      download('clean-claim-damaged.json', JSON.stringify(rows, null, 2), 'application/json'),
    )
  return (
    <Notice kind="warning" title={`${count} damaged ${count === 1 ? 'row was' : 'rows were'} set aside.`}>
      <p>They count for nothing until they are repaired, and nothing was deleted.</p>
      <Button small onClick={give}>
        Save them as a file
      </Button>
    </Notice>
  )
}

function Leave({ onSaid }: { onSaid: (said: Said) => void }) {
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState<string>()
  const begin = async () => {
    try {
      setSaved(await save())
      setOpen(true)
    } catch (error) {
      onSaid({ kind: 'error', text: `Nothing was erased, because the backup failed: ${errorText(error)}` })
    }
  }
  const erase = async () => {
    try {
      await eraseComputer()
      location.assign(href('/'))
    } catch (error) {
      setOpen(false)
      onSaid({ kind: 'error', text: errorText(error) })
    }
  }
  return (
    <section class="stack tight">
      <h2>Leave this computer</h2>
      <p>
        For a shared or lab computer: saves a backup file, reads it back, and then offers to erase your work
        here.
      </p>
      <div>
        <Button onClick={() => void begin()}>Leave this computer</Button>
      </div>
      <Dialog
        id="leave"
        title="Erase your work on this computer?"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button kind="danger" onClick={() => void erase()}>
              Erase it here
            </Button>
          </>
        }
      >
        <p>{saved}</p>
        <p>
          Make sure that the file is in your own folder or on your own stick. Without it, erased work cannot
          come back.
        </p>
      </Dialog>
    </section>
  )
}
