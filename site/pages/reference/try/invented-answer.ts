import type { tryText } from '@openlondon/contract/languages/en/try'
import type { Text } from '../../../frame/text/use-text.ts'

/**
 * What a reader must know of an answer that came from the sandbox, by the source that it names in `X-Sandbox-Answer` and the
 * moment at which it stood, in words; undefined for an answer of anybody else.
 */
export function inventedAnswer(
  source: string | undefined,
  moment: string | undefined,
  { t, word }: Pick<Text<(typeof tryText)['messages']>, 't' | 'word'>,
): string | undefined {
  if (source === undefined) return undefined
  const kind = source.split(':')[0] ?? ''
  if (kind === 'world' && moment !== undefined) return t('worldSays', { moment })
  return word('invented', kinds.includes(kind) ? kind : 'other')
}

const kinds: readonly string[] = ['fixture', 'invented', 'scenario']
