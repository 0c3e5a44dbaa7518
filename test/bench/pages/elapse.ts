/** The bench waits for nothing but what it measures, and looks this often. */
export const elapse = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
