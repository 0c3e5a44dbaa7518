export const purge = {
  title: "Privacy"
}
