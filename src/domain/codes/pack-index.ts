import * as z from 'zod/mini'
import { ReleaseHead } from './release.ts'

/** `index.json` beside the packs that an operator publishes with the site: heads, file names, bytes after gzip. */
export const PackIndex = z.strictObject({
  version: z.literal(1),
  packs: z.array(
    z.strictObject({
      head: ReleaseHead,
      /** In the folder of the index, called after its content. */
      file: z.string().check(z.regex(/^[0-9a-f]{12}\.pack\.gz$/)),
      bytes: z.int(),
    }),
  ),
})
export type PackIndex = z.infer<typeof PackIndex>
export type SitePack = PackIndex['packs'][number]
