/** Written at build by this folder's plugin; the declaration says that it is there, and its reader of which type. */
declare module '@generated/community/default/now.json' {
  const now: unknown
  export default now
}
