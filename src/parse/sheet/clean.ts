/** What stands around a name or a title: marks, joiners, words of asking. */
const before =
  /^(?:[\s|:,;、.!?&+/~*=()\-–—·@"'’]+|(?:和|跟|及|以及|还有|加上|外加|另加|我要|想要|要|来|订|拿|买|拼|接|and|plus|with|of|also|want(?:s|ed)?|would like|need(?:s)?|for me|take(?:s)?|i'?ll (?:have|take)|order(?:s|ing)?|please|the|more|another|再加|追加|再来|再要|再订|再|又|各)(?=[\s\p{Script=Han}]|$)\s*)/iu
const after =
  /(?:[\s|:,;、.!?&+/~*=()\-–—·@"']+|(?<=[\s\p{Script=Han}])(?:和|跟|及|以及|还有|要了?|来|订|拿|买|拼|我要|想要|大概|共|一共|总共|各|and|plus|with|of|also|want(?:s|ed)?|would like|need(?:s)?|take(?:s)?|i'?ll (?:have|take)|order(?:s|ed|ing)?|please|for|has|ordering)(?:(?<=\p{Script=Han})|(?<=\p{L})))$/iu

/** A title without what joins it to its neighbours. */
export const cleanTitle = (text: string): string => {
  let rest = text
  for (let round = 0; round < 6; round += 1) {
    const next = rest.replace(before, "").replace(after, "")
    if (next === rest) break
    rest = next
  }
  return rest.replace(/\s+/gu, " ").slice(0, 300)
}

/** A buyer's name without @, marks and the verb behind it. */
export const cleanName = (text: string): string => {
  let rest = text.replace(/^[\s|:,;、.&+/*=(\-–—·@"']+/u, "")
  for (let round = 0; round < 4; round += 1) {
    const next = rest.replace(after, "").replace(/(?<=.)(?:的|收)$/u, "")
    if (next === rest) break
    rest = next
  }
  return rest.replace(/\s+/gu, " ").trim().slice(0, 300)
}
