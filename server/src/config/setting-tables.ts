import type { Setting } from './setting.ts'
import { familySettings, settingGroups } from './settings.ts'

/** All settings as Markdown lists under headings, for the page of settings: a line a variable, read on a phone, too. */
export function settingTables(): string {
  const groups = settingGroups.map(([heading, group]) => {
    const lines = Object.values(group).map(settingLine)
    return [heading, heading === 'Owners' ? [...lines, ...familySettings.map(familyLine)] : lines] as const
  })
  return groups.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`).join('\n\n')
}

/** Each variable with what it is, and the anchor of its line in the lists. */
export function settingList(): readonly { readonly name: string; readonly meaning: string; readonly anchor: string }[] {
  return [...settingGroups.flatMap(([, group]) => Object.values<Setting>(group)), ...familySettings].map(
    ({ name, meaning }) => ({ name, meaning, anchor: anchorOf(name) }),
  )
}

function settingLine({ name, meaning, form, fallback, otherwise, example, needed }: Setting): string {
  const silence = otherwise ?? (fallback === undefined ? undefined : `\`${String(fallback)}\``)
  return [
    `- ${placed(name)}${needed === undefined ? '' : ' (needed in production)'}: ${meaning}`,
    ...(form.words === 'a text' || form.words === 'a folder' ? [] : [`Write ${form.words}.`]),
    ...(example === undefined ? [] : [`For example \`${example}\`.`]),
    ...(silence === undefined ? [] : [`Without it: ${silence}.`]),
  ].join(' ')
}

const familyLine = ({ name, meaning, ...more }: (typeof familySettings)[number]): string =>
  [`- ${placed(name)}: ${meaning}`, ...('example' in more ? [`For example \`${more.example}\`.`] : [])].join(' ')

/** A family's name ends in what varies: `UPSTREAM_<API>`. */
const anchorOf = (name: string): string => name.replaceAll(/\W/g, '')

const placed = (name: string): string => `<span id="${anchorOf(name)}">\`${name}\`</span>`
