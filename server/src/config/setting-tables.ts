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

function settingLine({ name, meaning, form, fallback, otherwise, example, needed }: Setting): string {
  const silence = otherwise ?? (fallback === undefined ? undefined : `\`${String(fallback)}\``)
  return [
    `- \`${name}\`${needed === undefined ? '' : ' (needed in production)'}: ${meaning}`,
    ...(form.words === 'a text' || form.words === 'a folder' ? [] : [`Write ${form.words}.`]),
    ...(example === undefined ? [] : [`For example \`${example}\`.`]),
    ...(silence === undefined ? [] : [`Without it: ${silence}.`]),
  ].join(' ')
}

const familyLine = ({ name, meaning, ...more }: (typeof familySettings)[number]): string =>
  [`- \`${name}\`: ${meaning}`, ...('example' in more ? [`For example \`${more.example}\`.`] : [])].join(' ')
