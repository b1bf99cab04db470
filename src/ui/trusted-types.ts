/**
 * The page's only default Trusted Types policy; layouts load this module first.
 * Workers may start from our own origin and nowhere else. There is deliberately no `createHTML`: text that
 * becomes HTML goes through `renderForeign`, whose policy belongs to DOMPurify.
 */
const factory = typeof window === 'undefined' ? undefined : window.trustedTypes

// A second bundle may hold this module too; a policy name can be taken only once.
if (factory && !factory.defaultPolicy) {
  factory.createPolicy('default', { createScriptURL: sameOrigin })
}

function sameOrigin(address: string): string {
  const url = new URL(address, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`A script from ${url.origin} is not allowed here.`)
  return url.href
}
