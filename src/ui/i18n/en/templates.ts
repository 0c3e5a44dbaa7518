/** Writing a template: completion, preview and what is wrong with it. */
export const templates = {}
