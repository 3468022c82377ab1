import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemplateNames } from './template-names.ts'

const template = join(import.meta.dirname, 'template')

/** The files of a new city by path below its folder, with its names filled in. */
export function cityFiles(names: TemplateNames): ReadonlyMap<string, string> {
  const files = readdirSync(template, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(template.length + 1)).toSorted()
  return new Map(paths.map((path) => [path, filled(readFileSync(join(template, path), 'utf8'), names)]))
}

/** A name alone in quotes is a value of YAML; within a sentence it stands as it is. */
const filled = (text: string, names: TemplateNames): string =>
  text
    .replaceAll(/'\{\{(\w+)\}\}'/g, (_whole, name: string) => value(named(name, names)))
    .replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => named(name, names))

/** With quotes where YAML, or another reader of it, could take it for something other than text: `NO` is a country. */
const value = (text: string): string =>
  /^[a-z](?:[\w ./@-]|:(?! |$))*(?<! )$/i.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : text.includes("'")
      ? JSON.stringify(text)
      : `'${text}'`

function named(name: string, names: TemplateNames): string {
  const value = Object.entries(names).find(([key]) => key === name)?.[1]
  if (value === undefined) throw new Error(`The template asks for {{${name}}}, which nobody fills in.`)
  return value
}
