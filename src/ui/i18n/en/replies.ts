/** Replies: languages, parts, folders, versions, what came of them. */
export const replies = {}
