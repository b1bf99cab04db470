import { getCollection } from 'astro:content'

/** A lesson as lists show it. */
export interface LessonHead {
  /** `subject/slug`. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly skills: readonly string[]
  readonly case: string
}

/** All lessons in the order of the course. */
export async function lessonHeads(): Promise<readonly LessonHead[]> {
  const lessons = await getCollection('lessons')
  return lessons
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      minutes: data.minutes,
      skills: data.skills,
      case: data.case,
    }))
}
