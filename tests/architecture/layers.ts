/** The import table of the architecture, as data. A layer may import itself, its `layers` and its `libraries`. */
export interface Layer {
  readonly name: string
  /** Paths that belong to the layer. The first layer that matches wins. */
  readonly files: RegExp
  readonly layers: readonly string[]
  readonly libraries: readonly string[]
  /** No clock, no randomness, no locale, no effects. */
  readonly isPure?: true
}

const pure = ['zod/mini', 'ts-fsrs', '@noble/hashes', 'fflate', 'papaparse']
const preact = ['preact', '@preact/signals']
const build = ['node:', 'astro', 'astro:', 'zod/mini', '@noble/hashes', 'papaparse', 'marked', 'vite']

/** Each part of the domain with the parts directly to its left; those reach further left by themselves. */
const left: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  codes: ['kernel'],
  chart: ['codes'],
  coding: ['chart'],
  claim: ['coding'],
  scrubber: ['claim'],
  payer: ['scrubber'],
  x12: ['payer'],
  ledger: ['payer'],
  call: ['payer'],
  office: ['x12', 'ledger', 'call'],
  generate: ['coding'],
  attempt: ['office', 'generate'],
  progress: ['attempt'],
  exam: ['progress'],
  exchange: ['exam'],
}

function allLeftOf(part: string): readonly string[] {
  const direct = left[part] ?? []
  return [...new Set([...direct, ...direct.flatMap(allLeftOf)])]
}

const domain = Object.keys(left)

const parts: readonly Layer[] = domain.map((name) => ({
  name,
  files: new RegExp(`^src/domain/${name}/.*\\.ts$`),
  layers: allLeftOf(name),
  libraries: pure,
  isPure: true,
}))

export const layers: readonly Layer[] = [
  ...parts,
  {
    name: 'exercises/views',
    files: /^src\/exercises\/(views\.ts|.*\.tsx)$/,
    layers: [...domain, 'exercises/kinds', 'ui', 'ui/kit', 'ui/sheets', 'ui/book'],
    libraries: preact,
  },
  {
    name: 'exercises/kinds',
    files: /^src\/exercises\/.*\.ts$/,
    layers: domain,
    libraries: pure,
    isPure: true,
  },
  {
    name: 'storage',
    files: /^src\/storage\/.*\.ts$/,
    layers: [...domain, 'exercises/kinds', 'workers'],
    libraries: [...pure, 'dexie'],
  },
  {
    name: 'workers',
    files: /^src\/workers\/.*\.ts$/,
    layers: [...domain, 'exercises/kinds', 'storage'],
    libraries: pure,
  },
  {
    name: 'engine',
    files: /^src\/engine\/.*\.ts$/,
    layers: [...domain, 'exercises/kinds', 'build'],
    libraries: [...pure, 'node:'],
  },
  {
    name: 'build',
    files: /^src\/(build\/.*\.ts|content\.config\.ts)$/,
    layers: [...domain, 'exercises/kinds', 'ui'],
    libraries: build,
  },
  {
    name: 'stores',
    files: /^src\/stores\/.*\.ts$/,
    layers: [...domain, 'exercises/kinds', 'storage', 'workers', 'ui'],
    libraries: [...pure, 'nanostores', '@nanostores/persistent', 'dexie', 'minisearch'],
  },
  {
    name: 'ui/kit',
    files: /^src\/ui\/kit\/.*\.(ts|tsx|astro)$/,
    layers: [...domain, 'ui'],
    libraries: preact,
  },
  {
    name: 'ui/sheets',
    files: /^src\/ui\/sheets\/.*\.(ts|tsx|astro)$/,
    layers: [...domain, 'ui', 'ui/kit'],
    libraries: preact,
  },
  {
    name: 'ui/book',
    files: /^src\/ui\/book\/.*\.tsx?$/,
    layers: [...domain, 'ui', 'ui/kit'],
    libraries: preact,
  },
  {
    name: 'ui/islands',
    files: /^src\/ui\/islands\/.*\.(ts|tsx)$/,
    layers: [
      ...domain,
      'exercises/kinds',
      'exercises/views',
      'ui',
      'ui/kit',
      'ui/sheets',
      'ui/book',
      'stores',
    ],
    libraries: [...preact, 'nanostores', '@nanostores/preact', 'zod/mini'],
  },
  {
    name: 'ui',
    files: /^src\/ui\/([^/]+\.ts|css\/.*)$/,
    layers: ['kernel'],
    libraries: ['marked', 'dompurify', ...preact, '@fontsource-variable', '@fontsource'],
  },
  {
    name: 'layouts',
    files: /^src\/layouts\/.*\.(ts|tsx|astro|css)$/,
    layers: [...domain, 'ui', 'ui/kit', 'ui/sheets', 'ui/islands', 'build'],
    // node:crypto: a layout adds the hash of its one inline script to the policy.
    libraries: ['node:crypto', 'astro', 'astro:', '@fontsource-variable', '@fontsource'],
  },
  {
    name: 'pages',
    files: /^src\/pages\/.*\.(astro|ts)$/,
    layers: [...domain, 'exercises/kinds', 'ui', 'ui/kit', 'ui/sheets', 'ui/islands', 'layouts', 'build'],
    libraries: ['astro', 'astro:'],
  },
]

/** What the compiler lets through although it gives another answer on another day, machine or run. */
export const impure: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Date.now', /\bDate\.now\b/],
  ['Date.parse', /\bDate\.parse\b/],
  ['new Date', /\bnew Date\b/],
  ['Math.random', /\bMath\.random\b/],
  ['Intl', /\bIntl\b/],
  ['toLocale…', /\.toLocale\w+/],
  ['localeCompare', /\.localeCompare\b/],
  ['performance', /\bperformance\.\w/],
  ['console', /\bconsole\.\w/],
  ['localStorage', /\b(?:local|session)Storage\b/],
  ['indexedDB', /\bindexedDB\b/],
  ['fetch', /(?<![.\w])fetch\(/],
  ['globalThis', /\bglobalThis\b/],
  ['window', /(?<![.\w])window\.(?:document|location|localStorage|crypto|addEventListener)\b/],
  [
    'document',
    /(?<![.\w])document\.(?:body|cookie|head|documentElement|createElement|querySelector|getElementById)\b/,
  ],
  ['timers', /\bset(?:Timeout|Interval)\b/],
]

/** The one file that turns days into milliseconds and back, always through `Date.UTC`. */
export const clockwork = 'src/domain/kernel/day.ts'
