import { createCssVariablesTheme } from 'shiki'

/** One theme for day and night: tokens name CSS variables, and `src/css/tokens.css` gives them colours of our own. */
export const theme = createCssVariablesTheme({ name: 'city', variablePrefix: '--shiki-', fontStyle: true })

export const languages = ['ts', 'tsx', 'js', 'bash', 'json', 'yaml', 'http', 'html', 'css', 'diff'] as const
