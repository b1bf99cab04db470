import { createHash } from 'node:crypto'
import { rootKey, singleKeysKey, themeKey } from '../ui/kit/preferences.ts'

/*
 * What must stand inside a page. A bundled script runs after the page was parsed and a bundled style is a file, so
 * these are written into the markup, and the page hands their hashes to its policy.
 */

/** In every head, before the first paint: a stored theme never flashes. */
export const themeScript = `try{var d=document.documentElement.dataset,t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")d.theme=t;if(localStorage.getItem("${singleKeysKey}")==="off")d.singleKeys="off"}catch{}`

/**
 * For 404.html: a server shows it at any depth, so it can neither load our stylesheet nor know the way to the root.
 */
export const lostPageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1b2430;--red:#a92a25;--blue:#1c579e;--rule:#ddaaa8}
@media(prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e9e6df;--red:#ff9187;--blue:#93bdf7;--rule:#774f52}}
body{max-width:38rem;margin:0 auto;padding:12vh 1.25rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Atkinson Hyperlegible Next",Arial,sans-serif}
.box{border:1px solid var(--rule);padding:.4rem 1.25rem 1.25rem}
.cap{margin:0 0 1.5rem;color:var(--red);font-size:.8125rem}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.2}
a{color:var(--blue)}
a:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
`

/** Finds the root where the last good page left it. */
export const lostPageScript = `try{var r=localStorage.getItem("${rootKey}");if(r&&new URL(r).origin===location.origin)document.getElementById("home").href=r}catch{}`

/** A hash as a page's policy takes it. */
export function hashOf(source: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}
