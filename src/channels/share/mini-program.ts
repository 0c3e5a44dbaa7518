/** Its makers give a link into a mini-program at most so many days (URL Link, WeChat's docs). */
export const MINI_PROGRAM_DAYS = 30

/**
 * A link into a WeChat mini-program. Only the seller's own server can make one, so it is kept as it
 * was pasted, with the day on which it ends, and nothing is put into it.
 */
export const isMiniProgramLink = (url: string): boolean =>
  /^https:\/\/(wxaurl|wxmpurl)\.cn\/[\w-]+(\?\S*)?$/i.test(url.trim())

/** When such a link stops at the latest, in ms. @param pastedAt When it was pasted, in ms. */
export const miniProgramEndsBy = (pastedAt: number): number =>
  pastedAt + MINI_PROGRAM_DAYS * 86_400_000
