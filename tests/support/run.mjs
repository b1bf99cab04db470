/** `node tests/support/run.mjs <tool> <arguments>`: what the short scripts of package.json call. */
import { tool } from './tool.mjs'

const [name, ...args] = process.argv.slice(2)
process.exitCode = tool(name, args).status ?? 1
