// A page's policy does not bind its workers: each gives up every way out before it sees anybody's work.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts']) {
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false })
}
