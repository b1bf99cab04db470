import { useStore } from '@nanostores/preact'
import { $saving } from '../../stores/profile.ts'
import { href } from '../kit/href.ts'

/** In the header: what is saved, and the way to leave this computer. */
export function SaveState() {
  const saving = useStore($saving)
  return (
    <p class="saved" role="status">
      {saving.state === 'saving' ? 'Saving…' : null}
      {saving.state === 'ready' && saving.at ? `Saved ${saving.at}` : null}
      {saving.state === 'stopped' ? <span class="error">Not saved: {saving.message}</span> : null}{' '}
      <a href={href('/settings/')}>Leave this computer</a>
    </p>
  )
}
