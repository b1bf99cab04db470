import type { APIRoute } from 'astro'
import { siteData } from '../../build/site-data.ts'

export function getStaticPaths() {
  return [...siteData().files.keys()].map((path) => ({ params: { path: path.replace(/\.json$/, '') } }))
}

/** The data files: `data/<hash>/<case>.desk.json` and the rest. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(siteData().files.get(`${params.path}.json`)))
