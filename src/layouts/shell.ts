// The one script of every page.
// The policy must stand before an island starts a worker.
import '../ui/trusted-types.ts'
import { href } from '../ui/kit/href.ts'
import { rootKey } from '../ui/kit/preferences.ts'

try {
  localStorage.setItem(rootKey, href('/'))
} catch {
  // Storage is switched off: the page for lost addresses then links to the host's first page.
}
