import { expect, test } from 'vitest'
import { maySay } from './phrases.ts'

test.each([
  ['zone', 'en', 'On the local clock.', true],
  ['zone', 'en', 'When it starts.', false],
  ['zone', 'sv', 'Klockslag på Stockholms klocka.', true],
  ['zone', 'sv', 'Klockslag när den öppnar.', false],
  ['zone', 'sv', 'När den öppnar, till exempel klockan 10.', false],
  ['zone', 'sv', 'I UTC.', true],
  ['zone', 'sv', 'Tid i Europe/Stockholm.', true],
  ['zone', 'en', 'When it opens and/or closes.', false],
  ['zone', 'fi', 'Paikallista aikaa.', true],
  ['zone', 'fi', 'Kellonaika, jolloin lähtee.', false],
  ['zone', 'fr', 'Heure de départ.', true],
  ['zone', 'fr', '', false],
  ['endless', 'en', 'How many. There is no limit.', true],
  ['endless', 'sv', 'Hur många. Det finns ingen gräns.', true],
  ['endless', 'sv', 'Hur många som ryms.', false],
  ['endless', 'fi', 'Montako. Ei ylärajaa.', true],
  ['endless', 'fi', 'Montako riviä.', false],
  ['pageLength', 'en', 'A page holds 20 stops.', true],
  ['pageLength', 'sv', 'En sida har 20 hållplatser.', true],
  ['pageLength', 'sv', 'Hållplatserna, 20 på varje sida.', true],
  ['pageLength', 'sv', 'Hållplatserna i bokstavsordning.', false],
  ['pageLength', 'fi', 'Sivulla on 20 pysäkkiä.', true],
  ['pageLength', 'fi', 'Pysäkit aakkosjärjestyksessä.', false],
] as const)('%s in %s: %s', (what, language, text, does) => expect(maySay(what, text, language)).toBe(does))
