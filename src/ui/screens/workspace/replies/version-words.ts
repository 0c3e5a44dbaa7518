import type { Wording } from "~jobs/snippet-versions"

/** A wording as one text, part by part, for people and for telling two apart. */
export const wordsOfVersion = (
  { title, bodies }: Wording,
  say: {
    language: (language: string) => string
    picture: (name: string) => string
    link: (productId: string) => string
  }
): string =>
  [
    title,
    ...bodies.map(({ language, parts }) => {
      const said = parts.map((part) =>
        part.kind === "text"
          ? part.text
          : part.kind === "picture"
            ? say.picture(part.name)
            : say.link(part.productId)
      )
      return [`— ${say.language(language)} —`, ...said].join("\n")
    })
  ].join("\n\n")
