import type { JsonRecord } from '../grammar/record.ts'

/** An operation's parameters under names of their own, and what was done to get there. */
export type PartedParameters = {
  readonly path: string
  readonly parameters: readonly JsonRecord[]
  readonly repairs: readonly string[]
}

/**
 * Part parameters of one name: declared twice in one place, the last one counts; in the path and elsewhere, the path's
 * gets another name, because nobody sees what stands between its braces. Two names that travel are left as they are.
 */
export function partParameterNames(path: string, declared: readonly JsonRecord[], hasBody: boolean): PartedParameters {
  const repairs: string[] = []
  const parameters = declared.filter((one, index) => {
    const isRepeated = declared.some((other, at) => at > index && sameName(one, other) && one['in'] === other['in'])
    if (isRepeated)
      repairs.push(`The parameter "${String(one['name'])}" is declared twice; the last declaration counts.`)
    return !isRepeated
  })
  const taken = new Set(parameters.filter((one) => one['in'] !== 'path').map(({ name }) => String(name)))
  if (hasBody) taken.add('body')
  let parted = path
  const renamed = parameters.map((one) => {
    const name = String(one['name'])
    if (one['in'] !== 'path' || !taken.has(name)) return one
    let given = `${name}InPath`
    while (taken.has(given) || parameters.some((other) => other['name'] === given)) given += '_'
    parted = parted.replaceAll(`{${name}}`, `{${given}}`)
    repairs.push(
      `"${name}" is in the path and elsewhere; the path's is called "${given}" until one of them is renamed.`,
    )
    return { ...one, name: given }
  })
  return { path: parted, parameters: renamed, repairs }
}

const sameName = (one: JsonRecord, other: JsonRecord): boolean => one['name'] === other['name']
