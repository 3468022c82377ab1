/** There are no files: an address is as good as a path. */
export const fileURLToPath = (url: string | URL): string => new URL(url).pathname
