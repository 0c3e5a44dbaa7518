export const campaigns = {
  title: "活动"
}
