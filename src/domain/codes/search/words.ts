/** Words of a text, lower case, without accents and apostrophes: `Crohn's disease (K50)` → `crohns disease k50`. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

function plain(text: string): string {
  const low = text.toLowerCase()
  const isAscii = !/[^ -~]/.test(low) && !low.includes("'")
  return isAscii ? low : low.normalize('NFD').replace(/[\p{M}'’`´]/gu, '')
}

/** Words that do not narrow a search: they are neither indexed nor asked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and are as at be been by caused due for from had has have having her his i in into is it its my of on or our
  pt patient she he some someone that the their them there this to was were when which while who with your you me`.split(
    /\s+/,
  ),
)

/** A single letter is part of a name behind these: hepatitis A, vitamin A, group A. */
export const takesLetter: ReadonlySet<string> = new Set(
  'hepatitis hep influenza flu vitamin vit type group grade hemophilia strep streptococcus streptococcal factor stage'.split(
    ' ',
  ),
)

/** How much a word of a title says, 0 to 1: a title is long by what it says, not by its letters. */
export function weightOf(word: string): number {
  return weights.get(word) ?? 1
}

const weights: ReadonlyMap<string, number> = new Map([
  ...'unspecified nos essential primary without complication complications uncomplicated not elsewhere classified mention organism simple'
    .split(' ')
    .map((word) => [word, 0.12] as const),
  ...'right left side eye ear single episode site part encounter initial subsequent multiple recurrent current mellitus specified'
    .split(' ')
    .map((word) => [word, 0.4] as const),
  ...'disease diseases disorder disorders syndrome other acute level'
    .split(' ')
    .map((word) => [word, 0.55] as const),
])

/** Words that say where, which side or how long, not what: they are the first to be given up when not every word is found. */
export const placeWords: ReadonlySet<string> = new Set(
  `left right bilateral upper lower acute chronic severe mild moderate initial subsequent encounter visit type stage part side
  head face scalp neck throat chest breast back spine abdomen abdominal stomach pelvis shoulder arm elbow forearm wrist hand finger fingers
  thumb hip thigh leg knee calf ankle foot feet heel toe toes eye eyes ear ears nose mouth lip tongue tooth skin bone muscle joint joints
  body home work school big little small large first second third old new adult child baby male female man woman lumbar cervical thoracic
  sacral region site bad really very feeling feel lot both one two 1 2 3 4`.split(/\s+/),
)

/** What follows these in a title is absent: said by the way. Number of words. */
export const absences: ReadonlyMap<string, number> = new Map([
  ['without', 2],
  ['not', 1],
])

/** The part of a word that its forms share: `fractures`, `fractured` → `fractur`. Only words of one stem are compared, so it need not be a word. */
export function stemOf(word: string): string {
  const known = irregular.get(word)
  if (known) return known
  if (word.length < 4 || /\d/.test(word)) return word
  let stem = word
  for (let turn = 0; turn < 3; turn++) {
    const shorter = cut(stem)
    if (shorter === stem) break
    stem = shorter
  }
  return /(.)\1$/.test(stem) && stem.length > 4 && !/(?:ll|ss)$/.test(stem) ? stem.slice(0, -1) : stem
}

const endings = [
  ...[
    'ically',
    'ation',
    'ments',
    'ment',
    'ional',
    'ions',
    'ion',
    'ives',
    'ive',
    'ities',
    'ity',
    'ings',
    'ing',
  ],
  ...[
    'ences',
    'ence',
    'ency',
    'ents',
    'ent',
    'ances',
    'ance',
    'ancy',
    'ants',
    'ant',
    'ies',
    'ied',
    'ics',
    'ic',
  ],
  ...['ias', 'ia', 'ous', 'als', 'al', 'ees', 'es', 'is', 'ed', 'ly', 'us', 'um', 'a', 'e', 'y', 's'],
] as const

function cut(word: string): string {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.length - ending.length
    if (rest < (ending.length === 1 ? 3 : 4)) continue
    if (ending === 's' && /[su]s$/.test(word)) continue
    return word.slice(0, rest)
  }
  return word
}

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bite: 'bitten bit bites biting',
    strike: 'struck striking strikes stricken',
    break: 'broke broken breaks breaking',
    fall: 'fell fallen falls falling',
    foot: 'feet',
    tooth: 'teeth',
    swell: 'swollen swelling swells swelled',
    vertebr: 'vertebra vertebrae vertebral vertebras',
    asthm: 'asthma asthmatic asthmatics',
    burn: 'burned burnt burns burning',
    freeze: 'frozen froze freezing',
    ill: 'illness illnesses',
    birth: 'births born',
    child: 'children',
    woman: 'women',
    man: 'men',
    sting: 'stung stings stinging',
    cut: 'cuts cutting',
    poison: 'poisoning poisoned poisons',
    suicide: 'suicidal suicid',
    numb: 'numbness',
    dizz: 'dizzy dizziness',
    weak: 'weakness',
    deaf: 'deafness',
    blind: 'blindness',
    stiff: 'stiffness',
    tire: 'tired tiredness',
    sleep: 'sleepy sleepiness sleeping',
    tear: 'torn tears tearing tore',
    choke: 'choking choked',
    smoke: 'smoker smoking smoked smokes',
    drink: 'drinking drank drunk',
    depress: 'depression depressive depressed depressing',
    anxi: 'anxiety anxious',
    anem: 'anemia anemic anemias',
    heal: 'healing healed',
    nerve: 'nerves',
    nevu: 'nevus nevi',
    fung: 'fungus fungal fungi',
    thromb: 'thrombus thrombi thrombosis thromboses thrombotic',
    embol: 'embolus emboli embolism embolisms embolic',
    calcul: 'calculus calculi',
    diverticul: 'diverticulum diverticula diverticular',
    metasta: 'metastasis metastases metastatic metastasized metastasize',
    necro: 'necrosis necrotic necrotizing',
    steno: 'stenosis stenoses stenotic',
    cirrho: 'cirrhosis cirrhotic',
    diabet: 'diabetes diabetic diabetics',
    nos: 'unspecified',
  }).flatMap(([stem, words]) => [
    [stem, stem] as const,
    ...words.split(' ').map((word) => [word, stem] as const),
  ]),
)
