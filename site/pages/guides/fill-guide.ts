/** What stands in a guide in double braces, by name. */
export type Words = Readonly<Record<string, string>>

/** Passages that a city writes itself, by name, as MDX. */
export type Passages = Readonly<Record<string, string>>

/**
 * A guide with the city's names in it. `{{name}}` is replaced by a word; `<FromCity part="name">…</FromCity>` by the
 * city's own passage, and by what stands inside it where the city has none.
 */
export function fillGuide(file: string, guide: string, words: Words, passages: Passages): string {
  const [torn] = /\{ \{ ?\w+ ?\} \}/.exec(guide) ?? []
  if (torn !== undefined)
    throw new Error(
      `${file} has "${torn}", which a formatter made of a name in YAML. Write '{{name}}' in quotes there.`,
    )
  return guide
    .replaceAll(fromCity, (_whole, part: string, otherwise: string) => passages[part] ?? otherwise.trim())
    .replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
      const word = words[name]
      if (word === undefined)
        throw new Error(`${file} asks for {{${name}}}. Known are ${Object.keys(words).join(', ')}.`)
      return word
    })
}

/** The names of the passages that a guide has room for. */
export const passagesIn = (guide: string): readonly string[] =>
  [...guide.matchAll(fromCity)].map(([, part = '']) => part)

const fromCity = /<FromCity part="([\w-]+)">\n([\s\S]*?)<\/FromCity>/g
