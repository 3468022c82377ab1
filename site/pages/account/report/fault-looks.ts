/** The look of the sign that says what became of a report. */
export const faultLooks: Readonly<Record<string, string>> = {
  received: 'state--info',
  'looked-at': 'state--beta',
  mended: 'state--stable',
  'not-a-fault': 'state--info',
}
