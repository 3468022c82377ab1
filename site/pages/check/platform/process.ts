/** What the engine of lint asks of its process: where its files would be. */
export const process = { cwd: (): string => '/', env: {}, platform: 'worker' }
