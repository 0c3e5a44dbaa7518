import type { MarkedToken, Token } from "marked"
import { createElement, Fragment, type ReactNode } from "react"
import { MarkdownLink } from "./markdown-link"

/** Deeper than anybody writes: shown as typed, so that no note can weigh on the page. */
export const deepest = 12

/** The lexer has no extensions of ours, so that it makes no other tokens. */
export const isOwn = (token: Token): token is MarkedToken => token.type !== ""

const shown = (token: Token, depth: number): ReactNode => {
  if (!isOwn(token) || depth > deepest) return token.raw
  const inner = (tokens: readonly Token[] | undefined) => inline(tokens ?? [], depth + 1)
  switch (token.type) {
    case "text":
      return token.tokens ? inner(token.tokens) : token.text
    case "escape":
      return token.text
    case "strong":
      return <strong className="font-semibold">{inner(token.tokens)}</strong>
    case "em":
      return <em>{inner(token.tokens)}</em>
    case "del":
      return <s>{inner(token.tokens)}</s>
    case "codespan":
      return <code className="break-words rounded-sm bg-raised px-1 text-xs">{token.text}</code>
    case "br":
      return <br />
    case "link":
      return (
        <MarkdownLink href={token.href} words={token.text} raw={token.raw}>
          {inner(token.tokens)}
        </MarkdownLink>
      )
    default:
      // Pictures by address would be requests, and markup is nothing a note needs: as typed.
      return token.raw
  }
}

/** Tokens within a line as nodes. */
export const inline = (tokens: readonly Token[], depth = 0): ReactNode =>
  inARow(tokens.map((token) => shown(token, depth)))

/** Nodes that stand one after the other and have no other name than their place. */
export const inARow = (nodes: readonly ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...nodes)
