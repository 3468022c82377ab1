const kept = /`[^`]+`|https?:\/\/[\w./?&=%#+:-]*[\w/](?=[),.;]*(?:\s|$))/.source
const markup = /[\\<>[\]*_~|`]|&(?=#?\w)|:(?=\/\/)|(?<=www)\.|^(?:[#+=-]|:::)|(?<=^\d+)[.)]/.source

/**
 * Prose whose only markup is code in back ticks and whole addresses, for Markdown that people read as it stands, too:
 * whatever else would be markup stands behind a backslash, and all of it is one paragraph.
 */
export const markdownProse = (text: string): string =>
  text
    .replaceAll(/[\s\0\u0085]+/g, ' ')
    .trim()
    .replaceAll(new RegExp(`(${kept})|${markup}`, 'g'), (sign, asItIs?: string) => asItIs ?? `\\${sign}`)
