import { runChild } from './child.ts'

/** CPU time, user and system, of a whole Node process that runs some lines of a module; its start included. */
export async function cpuOf(lines: string): Promise<number> {
  const program = `${lines}\nconst { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
  const flags = ['--conditions=city-source', '--no-warnings', '--input-type=module']
  const { output } = await runChild([...flags, '-e', program])
  return Number(output.trim().split('\n').at(-1))
}
