/** Where and how the bar opens. */
export const triggers = {}
