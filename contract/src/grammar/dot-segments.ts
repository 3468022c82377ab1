/**
 * Whether some segment of a path is `.` or `..` to those who read addresses (URL Standard, path state): they take
 * `%2e` for a dot and `\` for a slash, and leave out tabulators and line breaks.
 */
export const hasDotSegment = (path: string): boolean =>
  path
    .replaceAll(/[\t\n\r]/g, '')
    .split(/[/\\]/)
    .some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))
