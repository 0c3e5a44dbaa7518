// The theme as a page last knew it (`ui/parts/theme`), before anything is drawn: what the database says
// comes later, and would be a flash. The bundler lets such a script import nothing.
{
  let kept: string | null = null
  try {
    kept = localStorage.getItem("theme")
  } catch {
    // A browser that lets no page keep anything: the page begins in its theme.
  }
  const dark =
    kept === "dark" || (kept !== "light" && matchMedia("(prefers-color-scheme: dark)").matches)
  document.documentElement.dataset["theme"] = dark ? "dark" : "light"
}
