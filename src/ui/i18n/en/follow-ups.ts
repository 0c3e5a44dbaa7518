export const followUps = {
  title: "Follow-ups"
}
