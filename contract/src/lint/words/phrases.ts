/** By language, what says a thing in words; English is understood everywhere, for much is quoted in it. */
const phrases = {
  /** In which zone a time of day is. */
  zone: {
    en: /\b(UTC|GMT|Z|zone|offset|local|clock|summer time|wall time)\b|\b(Africa|America|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/\w/i,
    sv: /\b(tidszon|lokal tid|lokala|klocka\b|sommartid|normaltid|svensk tid|förskjutning)/i,
    fi: /aikavyöhy|paikallis|kesäai|talviai|suomen aika/i,
  },
  /** That there is no most. */
  endless: {
    en: /\b(unbounded|unlimited|no (upper )?(limit|bound|maximum)|no ceiling|as many as)\b/i,
    sv: /\b(obegränsa|ingen (övre )?gräns|utan (övre )?gräns|inget tak|hur många som helst)/i,
    fi: /rajoittam|rajattom|\bei (ole )?(ylä)?raja/i,
  },
  /** How many items a page holds. */
  pageLength: {
    en: /\d+ [^.]*\bpage|\bpage[^.]* \d/i,
    sv: /\d+ [^.]*\bsid(a|an|or)\b|\bsid(a|an|or)\b[^.]* \d/i,
    fi: /\d+ [^.]*\bsivu|\bsivu[^.]* \d/i,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RegExp>>>>

/** Whether a text says it. In a language that is not here it may: no owner is told off for words that we cannot read. */
export function maySay(what: keyof typeof phrases, text: string, language: string): boolean {
  const ways: Readonly<Record<string, RegExp>> = phrases[what]
  return ways['en']?.test(text) === true || (ways[language]?.test(text) ?? text.trim() !== '')
}
