export const privacy = {
  intro: "What this extension may do, whom it has asked, and where every byte lies."
}
