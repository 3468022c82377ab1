import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { schemasIn } from '../../model/schemas/schema-parts.ts'

/** Words that programmers everywhere name members with. They are nobody's, so a name made of them tells nothing. */
const everybodysWords =
  'id uri url href link links self name names title label text description summary note notes comment type kind class category code status state flag value values key count total number index size length page limit offset next previous first last start end from until date time day month year hour minute second timestamp created updated modified deleted version language lang locale lat lng lon long latitude longitude location position address street city country postcode zip email phone contact color colour image icon file path format data meta metadata item items list results result response request error errors fault faults message reason detail details info active enabled visible valid min max sum average unit currency price amount rate level priority order group parent child children user owner author source target source reference ref tag tags extra options settings properties attributes'
const everybodys = new Set(everybodysWords.split(' '))

/**
 * Every word of which a city's contracts make the names of members. A name that an owner uses and no contract declares is
 * told in clear only when it is made of these: it may as well be data, such as a person's name as the key of a map.
 */
export function publicWords(apis: readonly Pick<ApiModel, 'schemas' | 'operations'>[]): ReadonlySet<string> {
  const words = new Set(everybodys)
  for (const schema of apis.flatMap(schemasOf))
    for (const part of schemasIn(schema))
      for (const name of Object.keys(part.properties ?? {}))
        for (const word of wordsOf(name) ?? []) if (word.length >= 3) words.add(word)
  return words
}

/** Whether a name is made of such words and nothing else. */
export function isPublicName(words: ReadonlySet<string>, name: string): boolean {
  const own = name.length <= 64 ? wordsOf(name) : undefined
  return own !== undefined && own.length <= 6 && own.every((word) => words.has(word))
}

/** `lineColour`, `line_colour` and `@LineColour` are two words; nothing for a name with anything but letters in it. */
function wordsOf(name: string): readonly string[] | undefined {
  if (!/^[@$_]?[a-z]+(?:[_-][a-z]+)*$/i.test(name)) return undefined
  return name
    .replaceAll(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4')
    .split(/[@$_-]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

function schemasOf({ schemas, operations }: Pick<ApiModel, 'schemas' | 'operations'>): readonly JsonSchema[] {
  const answers = operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content))
  return [...Object.values(schemas), ...answers.flatMap(({ schema }) => schema ?? [])]
}
