const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env

/** For a process that is given nothing but what a test says: where programs are found, and what Node has read before. */
export const bareEnvironment: Readonly<Record<string, string>> = {
  PATH,
  ...(NODE_COMPILE_CACHE !== '' && { NODE_COMPILE_CACHE }),
}
