import { senseWords, type City, type SenseWords } from '@openlondon/contract'
import { cityHeader } from '../files/header.ts'

/** What each group of words is called in the SDK, its type, where its functions are, and what they are. */
const groups = {
  states: ['stateWords', 'StateWords', 'states', ['isTrouble', 'statesNow', 'worstState']],
  arrivals: [
    'arrivalWords',
    'ArrivalWords',
    'arrivals',
    ['departuresOf', 'endsHere', 'knownText', 'oncePerVehicle', 'platformOf'],
  ],
  stops: ['stopWords', 'StopWords', 'stops', ['isPier', 'stopLetter']],
} as const satisfies Record<keyof SenseWords, readonly [string, string, string, readonly string[]]>

/** `sense.ts`, the door `<package>/sense`: small functions that know the domain, and the city's words for them. */
export function senseModule(city: City): string {
  const words = senseWords(city) ?? {}
  const parts = Object.entries(groups).flatMap(([group, [name, type, file, functions]]) => {
    // Proof: the groups are those that the file can have.
    const said = words[group as keyof SenseWords]
    const exported = `export { ${[...functions].sort().join(', ')}, type ${type} } from '../sense/${file}.ts'\n`
    if (!said) return [exported]
    return [
      `import type { ${type} } from '../sense/${file}.ts'\n${exported}`,
      `\n/** The words of this city's owners. */\nexport const ${name}: ${type} = ${JSON.stringify(said, undefined, 2)}\n`,
    ]
  })
  const isLine = (part: string): boolean => !part.startsWith('\n')
  return `${cityHeader(city)}\n\n${parts.filter(isLine).join('')}${parts.filter((part) => !isLine(part)).join('')}`
}
