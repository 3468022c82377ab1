/** Wait for all of them: none is left running when another fails. The first that failed is what is thrown. */
export async function atOnce(...works: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((work) => work.status === 'rejected')
  if (failed) throw failed.reason
}
