/** The names under which an answer may carry a parameter's value: its own, its singular, and `id` for any id. */
export function carriedNames(parameter: string): readonly string[] {
  const name = parameter.toLowerCase()
  return [...new Set([name, name.replace(/s$/, ''), ...(/ids?$/.test(name) ? ['id'] : [])])]
}
