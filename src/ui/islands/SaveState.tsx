import { useStore } from '@nanostores/preact'
import { $saving } from '../../stores/profile.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { href } from '../kit/href.ts'

/** In the header: what is saved, the way to leave this computer, and the lock when this tab may not write any more. */
export function SaveState() {
  const saving = useStore($saving)
  return (
    <>
      <p class="saved" role="status">
        {saving.state === 'saving' ? 'Saving…' : null}
        {saving.state === 'ready' && saving.at ? `Saved ${saving.at}` : null}
        {saving.state === 'stopped' ? <span class="error">Not saved: {saving.message}</span> : null}{' '}
        <a href={href('/settings/')}>Leave this computer</a>
      </p>
      {saving.state === 'locked' ? (
        <Dialog
          id="locked"
          title="This tab has stopped"
          open
          onClose={() => location.reload()}
          actions={
            <Button kind="primary" onClick={() => location.reload()}>
              Load the page again
            </Button>
          }
        >
          <p>{saving.message}</p>
          <p>Everything that was shown as saved is safe.</p>
        </Dialog>
      ) : null}
    </>
  )
}
