import { isJsonType } from '@openlondon/contract/model'
import type { BuiltRequest } from './build-request.ts'
import { needsKey, type Recipe, type Target } from './recipe.ts'
import { parsed } from './typed-text.ts'

/** The call with what Python brings along, so that it runs where there is Python and nothing else. */
export function writePython(recipe: Recipe, request: BuiltRequest, target: Target): string {
  const isKeyed = needsKey(recipe, target)
  const isSession = recipe.access === 'session' && target.via === 'gateway'
  const isPlain = request.method === 'GET' && !isKeyed && !isSession && Object.keys(request.headers).length === 0
  const body = request.body === undefined ? undefined : bodyCode(recipe, request.body)
  const usesJson = recipe.answer === 'json' || body?.includes('json.dumps(')
  return [
    ...(usesJson ? ['import json'] : []),
    ...(isKeyed ? ['import os'] : []),
    ...(isSession ? ['from http.cookiejar import MozillaCookieJar'] : []),
    `from urllib.request import ${imported(isPlain, isSession)}`,
    '',
    ...(isPlain ? [] : [...requestLines(recipe, request, isKeyed, body), '']),
    ...(isSession
      ? [
          'cookies = MozillaCookieJar("cookies.txt")',
          'cookies.load(ignore_discard=True)',
          'session = build_opener(HTTPCookieProcessor(cookies))',
          '',
        ]
      : []),
    ...readingLines(recipe, `${isSession ? 'session.open' : 'urlopen'}(${isPlain ? text(request.url) : 'request'})`),
  ].join('\n')
}

const imported = (isPlain: boolean, isSession: boolean): string =>
  isSession ? 'HTTPCookieProcessor, Request, build_opener' : isPlain ? 'urlopen' : 'Request, urlopen'

function requestLines(
  recipe: Recipe,
  { url, method, headers: named }: BuiltRequest,
  isKeyed: boolean,
  body: string | undefined,
): readonly string[] {
  const headers = [
    ...(isKeyed ? [`"Authorization": f"Bearer {os.environ['${recipe.keyName}']}"`] : []),
    ...Object.entries(named).map(([name, value]) => `${text(name)}: ${text(value)}`),
  ]
  return [
    'request = Request(',
    `    ${text(url)},`,
    ...(method === 'GET' ? [] : [`    method=${text(method)},`]),
    ...(headers.length === 0 ? [] : ['    headers={', ...headers.map((line) => `        ${line},`), '    },']),
    ...(body === undefined ? [] : [`    data=${body},`]),
    ')',
  ]
}

function readingLines({ answer }: Recipe, opened: string): readonly string[] {
  if (answer === undefined) return [`with ${opened} as answer:`, '    print(answer.status)']
  if (answer === 'json') return [`with ${opened} as answer:`, '    print(json.load(answer))']
  if (answer === 'text') return [`with ${opened} as answer:`, '    print(answer.read().decode())']
  return [`with ${opened} as answer, open(${text(answer.file)}, "wb") as file:`, '    file.write(answer.read())']
}

const bodyCode = ({ body: media }: Recipe, body: string): string => {
  const value = media && isJsonType(media.mediaType) ? parsed(body) : undefined
  return value === undefined || typeof value === 'string'
    ? `${text(body)}.encode()`
    : `json.dumps(${pythonLiteral(value, '    ')}).encode()`
}

const columnsMax = 88

/** A value as Python writes it, over several lines when it gets long. */
function pythonLiteral(value: unknown, indent: string): string {
  const flat = onOneLine(value)
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= columnsMax) return flat
  const deeper = `${indent}    `
  const lines = Array.isArray(value)
    ? value.map((item) => pythonLiteral(item, deeper))
    : Object.entries(value).map(([name, item]) => `${text(name)}: ${pythonLiteral(item, deeper)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.map((line) => `${deeper}${line},\n`).join('')}${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return value === null ? 'None' : String(value)
  const members = Object.entries(value).map(([name, item]) => `${text(name)}: ${onOneLine(item)}`)
  return `{${members.join(', ')}}`
}

/** JSON's escapes are Python's, too. */
const text = (value: string): string => JSON.stringify(value)
