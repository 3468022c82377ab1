import { formatsOf, type Formats } from './formats'
import { useCity } from '../use-city'
import { useSpeech } from './use-text'

/** How dates and numbers are written: by the language of the page, and as the city does on pages of one language. */
export function useFormats(): Formats {
  const { locale, timeZone } = useCity()
  return formatsOf(useSpeech().dates ?? locale, timeZone)
}
