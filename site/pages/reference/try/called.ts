const namesShown = 3

const own = /^(?:common|display|full|short)?_?name$|^(?:title|label)$/i
const ofOthers = /name$/i

/**
 * What somebody would call a thing of an answer: by its own name, else by those of what it belongs to, such as a line and a
 * station, else by its id. Among its kin names tell something that are not the same for all of them.
 */
export function calledAs(thing: object, kin: readonly unknown[]): string | undefined {
  const texts = Object.entries(thing).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  const ownName = texts.find(([key]) => own.test(key))
  if (ownName) return ownName[1]
  const names = texts.filter(([key]) => ofOthers.test(key))
  const telling = names.filter(([key, name]) => kin.length < 2 || kin.some((other) => memberOf(other, key) !== name))
  const id = texts.find(([key]) => key.toLowerCase() === 'id')
  const shown = telling.length > 0 ? telling : id ? [id] : names
  const said = new Set(shown.map(([, text]) => text))
  return said.size === 0 ? undefined : [...said].slice(0, namesShown).join(' · ')
}

const memberOf = (thing: unknown, key: string): unknown =>
  typeof thing === 'object' && thing !== null ? Object.getOwnPropertyDescriptor(thing, key)?.value : undefined
