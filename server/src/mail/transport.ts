import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { oneLine } from './letters.ts'
import type { StoredMail } from '../store/tables/outbox-table.ts'

/** Hands letters to somebody who delivers them. */
export type MailTransport = {
  /** Letters that it sends at the same time; more of them would wait in it. */
  readonly atOnce: number
  /** Rejects when nobody took the letter. */
  readonly send: (mail: StoredMail) => Promise<void>
  /** Erases the copies this transport itself keeps; undefined when it keeps none. */
  readonly forget: ((mailIds: readonly number[]) => Promise<void>) | undefined
  readonly close: () => void
}

export type Sender = { readonly name: string; readonly address: string }

const atOnce = 3

/** Deliver by SMTP, with a few connections kept open. */
export function createSmtpTransport(smtpUrl: string, sender: Sender): MailTransport {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: atOnce,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    atOnce,
    send: async (mail) => void (await transport.sendMail(message(mail, sender))),
    forget: undefined,
    close: () => transport.close(),
  }
}

/** Development: each letter becomes one `.eml` file that any mail program opens. */
export function createFolderTransport(folder: string, sender: Sender): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    atOnce,
    send: async (mail) => {
      const { message: bytes } = await transport.sendMail(message(mail, sender))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `${fileNumber(mail.id)}-${mail.kind}.eml`)
      // Renamed into place, so that nobody reads half a letter.
      await writeFile(`${file}.part`, bytes, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    forget: async (mailIds) => {
      const numbers = new Set(mailIds.map(fileNumber))
      const names = await readdir(folder).catch(() => [])
      const forgotten = names.filter((name) => numbers.has(name.split('-')[0] ?? ''))
      await Promise.all(forgotten.map((name) => rm(join(folder, name), { force: true })))
    },
    close: () => transport.close(),
  }
}

/** Files sort as their letters were written. */
function fileNumber(mailId: number): string {
  return String(mailId).padStart(6, '0')
}

/** The Message-ID follows from the letter, so that a letter sent twice by accident is seen to be one. */
function message(mail: StoredMail, sender: Sender): SendMailOptions {
  return {
    from: { ...sender, name: headerText(sender.name) },
    to: { name: '', address: mail.recipient },
    subject: headerText(mail.subject),
    text: mail.body,
    date: new Date(mail.createdAt),
    messageId: `<mail-${mail.id}-${mail.createdAt}@${sender.address.split('@').at(-1)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.language === undefined ? {} : { 'Content-Language': mail.language }),
      ...unsubscribeHeaders(mail),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What looks like an encoded word (RFC 2047) a mail program reads as the words that it hides. */
const headerText = (text: string): string => oneLine(text).replaceAll('=?', '= ?')

/** One press in the reader's program ends this kind of mail (RFC 8058 §3.1). */
function unsubscribeHeaders({ unsubscribe }: StoredMail): Readonly<Record<string, string>> {
  if (unsubscribe === undefined) return {}
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
