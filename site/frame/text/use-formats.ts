import { formatsOf, type Formats } from './formats'
import { useCity } from '../use-city'

/** How this city writes dates and numbers. */
export function useFormats(): Formats {
  const { locale, timeZone } = useCity()
  return formatsOf(locale, timeZone)
}
