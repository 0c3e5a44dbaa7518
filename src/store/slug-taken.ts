import type { Database } from "./database"

/** Has a living campaign, other than `id`, this label? */
export const slugTaken = async (db: Database, slug: string, id: string): Promise<boolean> =>
  (await db.campaigns.toArray()).some(
    (it) => it.deletedAt === null && it.id !== id && it.slug === slug
  )
