import type { tryText } from '@openlondon/contract/languages/en/try'
import type { Say } from '../../../frame/text/use-text.ts'
import { missingPathValues } from '../call/build-request.ts'
import type { Recipe, Target, Values } from '../call/recipe.ts'
import { isJson } from '../call/typed-text.ts'

/** A call as it stands in the form. */
export type Typed = {
  readonly recipe: Recipe
  readonly values: Values
  readonly body: string
  readonly target: Target
  /** The reader's own key; empty text for none. */
  readonly key: string
}

/** Whether the call goes with the reader's key. */
export const takesKey = ({ recipe, target }: Pick<Typed, 'recipe' | 'target'>): boolean =>
  target.via === 'gateway' && recipe.access === 'key'

/** Whether sending it may do something that cannot be undone. */
export const changesRealThings = ({ recipe, target }: Pick<Typed, 'recipe' | 'target'>): boolean =>
  target.via === 'gateway' && !['GET', 'HEAD'].includes(recipe.method) && recipe.access === 'session'

/** What keeps a call from being sent, as what to do about it. */
export function obstacle(typed: Typed, t: Say<typeof tryText>): string | undefined {
  const { recipe, values, body, key } = typed
  const missing = missingPathValues(recipe, values)[0]
  if (missing !== undefined) return t('fillIn', { name: missing })
  const broken = recipe.parameters.find(({ value, name }) => value === 'json' && !isJson(values[name] ?? ''))?.name
  if (broken !== undefined) return t('mendJson', { name: broken })
  if (!isJson(body)) return t('mendBody')
  return takesKey(typed) && key === '' ? t('pasteKey') : undefined
}
