import { readFileSync } from 'node:fs'

const content = (name) =>
  readFileSync(new URL(`../../../content/codes/search/${name}`, import.meta.url), 'utf8')

/**
 * Each engine as it would be used for a field that searches as somebody types: `prepare` loads what is not measured, `build` makes
 * the index and gives a function from a query to places of rows, best first, 60 at most. Peers get the titles and no table
 * of abbreviations or lay words, because they have none.
 */
export const contenders = {
  ours: {
    async prepare(set) {
      const { rowsOf } = await import('../../../src/domain/codes/rows.ts')
      const { makeIndex, searchRows } = await import('../../../src/domain/codes/search.ts')
      const { readSearchWords } = await import('../../../src/domain/codes/search-words.ts')
      const head = { content: 'icd10cm', inForce: { from: '2025-10-01' }, sevenths: {} }
      const rows = rowsOf({ head, columns: { code: set.keys, title: set.titles, billable: set.billable } })
      const { words } = readSearchWords(content('abbreviations.csv'), content('synonyms.csv'))
      return { rows, words, makeIndex, searchRows }
    },
    build({ rows, words, makeIndex, searchRows }) {
      const index = makeIndex(rows, words)
      return (query) => searchRows(index, query, 60).map(({ at }) => at)
    },
  },
  'MiniSearch 7.2': {
    async prepare({ keys, titles }) {
      const { default: MiniSearch } = await import('minisearch')
      return { MiniSearch, documents: titles.map((title, id) => ({ id, code: keys[id], title })) }
    },
    build({ MiniSearch, documents }) {
      const index = new MiniSearch({
        fields: ['code', 'title'],
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
      })
      index.addAll(documents)
      return (query) =>
        index
          .search(query)
          .slice(0, 60)
          .map(({ id }) => id)
    },
  },
  'FlexSearch 0.8': {
    async prepare({ keys, titles }) {
      const { Index } = await import('flexsearch')
      return { Index, texts: titles.map((title, at) => `${keys[at]} ${title}`) }
    },
    build({ Index, texts }) {
      const index = new Index({ tokenize: 'forward' })
      for (const [at, text] of texts.entries()) index.add(at, text)
      return (query) => index.search(query, { limit: 60 })
    },
  },
  'uFuzzy 1.0': {
    async prepare({ keys, titles }) {
      const { default: UFuzzy } = await import('@leeoniya/ufuzzy')
      return { UFuzzy, texts: titles.map((title, at) => `${keys[at]} ${title}`) }
    },
    build({ UFuzzy, texts }) {
      const finder = new UFuzzy({ intraMode: 1 })
      return (query) => {
        const [found, info, order] = finder.search(texts, query, 1, 1000)
        if (!found) return []
        return order ? order.slice(0, 60).map((at) => info.idx[at]) : found.slice(0, 60)
      }
    },
  },
  'one text pass': {
    async prepare({ titles }) {
      return titles.map((title) => title.toLowerCase())
    },
    build(texts) {
      return (query) => {
        const found = []
        for (let at = 0; at < texts.length; at++) if (texts[at].includes(query)) found.push(at)
        return found.slice(0, 60)
      }
    },
  },
}
