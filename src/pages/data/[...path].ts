import type { APIRoute } from 'astro'
import { siteData } from '../../build/site-data.ts'

export function getStaticPaths() {
  return [...siteData().files.keys()].map((path) => ({ params: { path } }))
}

/** The data files: `data/<hash>/<case>.desk.json` and the rest; bytes go out as they are. */
export const GET: APIRoute = ({ params }) => {
  const file = siteData().files.get(params.path ?? '')
  return new Response(file instanceof Uint8Array ? new Uint8Array(file) : JSON.stringify(file))
}
