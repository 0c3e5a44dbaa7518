/**
 * The draft that what was searched for last is kept in: on this computer alone, in no file that is
 * handed on. Whoever erases a customer forgets it, as their name may be in it.
 */
export const recentSearches = "recent searches"
