/**
 * Serves the finished build on 127.0.0.1 and prints the address.
 * `--port 4321` where to begin, `--exact` fail instead of trying the next port, `--folder /a/b` serve below a
 * folder and answer 404 everywhere else.
 */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './tool.mjs'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    exact: { type: 'boolean', default: false },
    folder: { type: 'string', default: '' },
  },
})
const dist = join(root, 'dist')

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const found = fileOf(pathname)
  if (found === 'folder') return response.writeHead(301, { Location: `${pathname}/` }).end()
  const missing = values.folder ? undefined : isFile(join(dist, '404.html'))
  const file = found ?? missing
  const type = types[extname(file ?? '')] ?? 'application/octet-stream'
  response.writeHead(found ? 200 : 404, {
    'Content-Type': file ? type : 'text/plain',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  })
  if (!file) return response.end('Not found')
  createReadStream(file).pipe(response)
})

let port = Number(values.port)
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || values.exact) throw error
  port += 1
  server.listen(port, '127.0.0.1')
})
server.on('listening', () => console.log(`Clean Claim is at http://127.0.0.1:${port}${values.folder}/`))
server.listen(port, '127.0.0.1')

/** The file behind a path, 'folder' when only the final slash is missing, or undefined. */
function fileOf(pathname) {
  if (!pathname.startsWith(`${values.folder}/`)) return undefined
  let path
  try {
    path = normalize(join(dist, decodeURIComponent(pathname.slice(values.folder.length))))
  } catch {
    return undefined
  }
  if (path !== dist && !path.startsWith(dist + sep)) return undefined
  if (pathname.endsWith('/')) return isFile(join(path, 'index.html'))
  return isFile(path) ?? (isFile(join(path, 'index.html')) && 'folder')
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined
}
