import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { Lesson } from './build/lessons.ts'

/** Lessons are the one collection; cases, payers and codes are data and are read by `src/build`. */
export const collections = {
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '**/*.md' }),
    schema: Lesson,
  }),
}
