const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in an XML attribute or element; what XML 1.0 §2.2 does not allow at all is left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => names[sign] ?? sign)
}

/** The same for text between tags, where quotes may stay as they are. */
export function textInXml(text: string): string {
  return escapeXml(text).replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}
