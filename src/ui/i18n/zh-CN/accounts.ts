import type { accounts as English } from "../en/accounts"

export const accounts: typeof English = {
  title: "账号"
}
