export const backup = {
  intro: "A copy of everything, locked with a key that only you have."
}
