import { join } from 'node:path'
import type { Baseline, City } from '@openlondon/contract'
import { ContractError, loadBaselines, loadKeptCity, releaseNames } from '@openlondon/contract/served'
import type { Config } from './config.ts'
import { clientNetwork } from './http/request/client-address.ts'
import type { FrontOf } from './http/front.ts'
import { createGatewayLimits } from './limit/limits.ts'
import { createAccountDesk } from './administration/account-desk.ts'
import { createFaultDesk } from './faults/fault-desk.ts'
import { createNeedDesk } from './needs/need-desk.ts'
import { createLeakDesk } from './administration/leak-desk.ts'
import { createJudge } from './proposals/judge.ts'
import { createProposedSandbox, type ProposedSandbox } from './sandbox/index.ts'
import { createPreviews } from './proposals/preview/previews.ts'
import { createProposalDesk } from './proposals/proposal-desk.ts'
import { createApprovalDesk } from './approvals/approval-desk.ts'
import { checkOwnerSettings } from './gateway/owner/check-owner-settings.ts'
import { openGateway, type Gateway } from './gateway/gateway.ts'
import { forgetFailedCalls, startFailedCalls } from './usage/failed-calls.ts'
import { startUsageMeter } from './usage/usage-meter.ts'
import { firstUseMonth } from './usage/use-months.ts'
import { createIdentity } from './identity/identity.ts'
import { createKnownBrowsers } from './identity/known-browser.ts'
import { createHasher } from './keys/hash-key.ts'
import { createKeyCache } from './keys/key-cache.ts'
import { createKeyDesk } from './keys/key-desk.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import { createTally, type Tally } from './metrics/tally.ts'
import { startMailWorker } from './mail/mail-worker.ts'
import { createOutboxPage } from './mail/outbox-page.ts'
import { createFolderTransport, createSmtpTransport, type MailTransport } from './mail/transport.ts'
import { englishMail } from './mail/mail-text.ts'
import { readMailLanguages } from './mail/mail-languages.ts'
import { createPost } from './notices/create-post.ts'
import { createQuotaWatch, queueQuotaNotice, type QuotaWatch } from './notices/quota-watch.ts'
import { forgetDigests, queueDigests } from './notices/weekly-digest.ts'
import { queueExpiryReminders } from './notify/expiry-reminders.ts'
import { queueOwedNotices } from './notify/owed-notices.ts'
import { startNoticeClock, type NoticeClock } from './notify/notice-clock.ts'
import { isInHand } from './teams/is-in-hand.ts'
import { createTeamDesk } from './teams/team-desk.ts'
import { createPortal, type PortalHandler } from './portal/portal.ts'
import { teamsPerAccount, type PortalLimiters } from './portal/call/portal-call.ts'
import { StartError } from './start-error.ts'
import { deriveKey } from './store/pepper/derived-key.ts'
import { createResolve } from './webhooks/resolve-name.ts'
import { createWebhookSender } from './webhooks/webhook-sender.ts'
import { forgetMessages, startWebhookWorker } from './webhooks/webhook-worker.ts'
import { createReadiness, type Readiness } from './readiness.ts'
import { createAgreementReader } from './truth/read-agreements.ts'
import { createStatisticsReader } from './status/read-statistics.ts'
import { createStatusReader } from './status/read-status.ts'
import { startMeasures, type Measures } from './status/start-measures.ts'
import { createChecks, followIncidents } from './status/status-chores.ts'
import { startTrafficTruth } from './truth/traffic-truth.ts'
import { startRetention } from './store/retention.ts'
import { openCounting } from './open-counting.ts'
import { openPortalStore } from './open-portal-store.ts'
import type { Surroundings } from './surroundings.ts'

/** The rooms that need to know the address they are reached at. */
export type Rooms = {
  readonly gateway: Gateway['handle']
  readonly verify: Gateway['verify']
  readonly portal: PortalHandler
  readonly proposed: ProposedSandbox['handle']
  /** Development only. */
  readonly outbox: ReturnType<typeof createOutboxPage> | undefined
}

/** Everything behind the addresses: the store, and what works on it. */
export type OpenPortal = {
  readonly city: City
  readonly rooms: (origin: string, apiOrigin: string, frontOf: FrontOf) => Rooms
  readonly readiness: Readiness
  /** What has been done since the start. */
  readonly tally: Tally
  readonly metrics: Metrics
  readonly measures: Pick<Measures, 'note'>
  /** End what would go on for as long as its reader likes. */
  readonly endStreams: () => void
  readonly close: () => Promise<void>
}

const hourMs = 3_600_000
const yearMs = 365 * 24 * hourMs
const choresEveryMs = 60_000

/** Read the contracts, open the store, start the workers. */
export async function openPortal(config: Config, surroundings: Surroundings): Promise<OpenPortal> {
  const { city, baselines } = await readCity(config.cityDir)
  checkOwnerSettings(city, config)
  const { store, pepper } = await openPortalStore(config)
  const hash = createHasher(pepper, 'api-key')
  const cache = createKeyCache(store, hash, surroundings.monotonicMs)
  const desk = createKeyDesk({
    store,
    cache,
    hash,
    prefix: city.keyPrefix,
    keysPerAccount: config.limits.keysPerAccount,
    mayHandle: (store, hand) => isInHand(store, hand, 'keys'),
    now: surroundings.now,
  })
  const tally = createTally(city)
  const counting = await openCounting(config, store, pepper, surroundings).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const limits = createGatewayLimits(config.limits, counting)
  const meter = startUsageMeter(store, (error) =>
    surroundings.log({ level: 'error', event: 'usage-delayed', cause: String(error) }),
  )
  const failures = startFailedCalls(store, (error) =>
    surroundings.log({ level: 'error', event: 'failed-calls-delayed', cause: String(error) }),
  )
  const measures = startMeasures(store, (error) =>
    surroundings.log({ level: 'error', event: 'measures-delayed', cause: String(error) }),
  )
  const { read: status, forget: forgetStatus } = createStatusReader(city, store, surroundings)
  const statistics = createStatisticsReader({
    city,
    store,
    status,
    releases: () => releaseNames(config.cityDir).length,
    now: surroundings.now,
    monotonicMs: surroundings.monotonicMs,
  })
  const truth = startTrafficTruth({
    city,
    store,
    key: deriveKey(pepper, 'shape'),
    msPerSecond: config.truthMsPerSecond,
    surroundings,
    whenFailed: (error) => surroundings.log({ level: 'error', event: 'looks-delayed', cause: String(error) }),
  })
  const mail = startMailWorker(store, openTransport(config, city), surroundings)
  const webhookKey = deriveKey(pepper, 'webhook')
  const resolve = createResolve(config.webhookTargets)
  const sender = createWebhookSender({
    resolve,
    key: webhookKey,
    targets: config.webhookTargets,
    portalName: city.contact.name,
  })
  const webhooks = startWebhookWorker(store, sender, surroundings)
  const retention = startRetention(store, surroundings, (mailIds) => void mail.forget(mailIds))
  const judge = createJudge()
  const previews = createPreviews(config.cityDir, surroundings.monotonicMs)
  const previewKey = deriveKey(pepper, 'preview')
  const proposed = createProposedSandbox({
    store,
    cityDir: config.cityDir,
    key: previewKey,
    networkOf: (request) => clientNetwork(request, config.trustProxy),
    monotonicMs: surroundings.monotonicMs,
  })
  const identity = createIdentity(store, pepper, surroundings.now)
  let gateway: Gateway | undefined
  let clock: NoticeClock | undefined
  let quotaWatch: QuotaWatch | undefined

  const mailLanguages = readMailLanguages(city)

  return {
    city,
    rooms: (origin, apiOrigin, frontOf) => {
      const letterhead = {
        portalName: city.contact.name,
        origin,
        language: mailLanguages[0] ?? englishMail,
        languages: mailLanguages,
      }
      const post = createPost(letterhead, pepper)
      quotaWatch = createQuotaWatch(
        (holderId, level, limit, now) => queueQuotaNotice(store, post, holderId, level, limit, now),
        (error) => surroundings.log({ level: 'error', event: 'quota-notice-delayed', cause: String(error) }),
      )
      gateway = openGateway({
        city,
        config,
        origin,
        frontOf,
        cache,
        limits,
        meter,
        failures,
        measures,
        quotaWatch,
        tally,
        truth,
        surroundings,
      })
      const { owners, knock } = gateway
      const check = createChecks(
        (config.statusCheckSeconds ?? (config.mode === 'production' ? 300 : 0)) * 1_000,
        surroundings.now(),
        city.apis.filter(({ upstream }) => upstream.kind === 'external').map(({ id }) => id),
        knock,
        measures.note,
      )
      const approvals = createApprovalDesk({
        store,
        cache,
        letterhead,
        apiName: (apiId) => city.apis.find(({ id }) => id === apiId)?.name ?? apiId,
        now: surroundings.now,
      })
      const teams = createTeamDesk({
        store,
        cache,
        letterhead,
        key: deriveKey(pepper, 'invitation'),
        teamsPerAccount,
        now: surroundings.now,
      })
      clock = startNoticeClock(
        [
          ['owed-notices', (now) => queueOwedNotices({ store, post, cityDir: config.cityDir, apis: city.apis, now })],
          ['expiry-reminders', (now) => queueExpiryReminders(store, post, now)],
          ['weekly-letters', (now) => queueDigests(store, post, now)],
          ['old-letters', (now) => forgetDigests(store, now)],
          ['old-webhook-messages', (now) => forgetMessages(store, now)],
          ['old-invitations', teams.forgetOld],
          ['old-approvals', approvals.endOld],
          ['checks', async (now) => check(await status(), now)],
          ['incidents', async (now) => followIncidents(store, await status(), owners(), now)],
          ['old-failed-calls', (now) => forgetFailedCalls(store, now)],
          ['old-leaks', (now) => store.leaks.forget(now - yearMs)],
          ['old-proposals', (now) => store.proposals.forget(now - yearMs)],
          ['old-sdk-use', (now) => store.sdkUse.forget(firstUseMonth(now))],
          ['old-faults', (now) => store.faults.forget(now - yearMs)],
          ['old-proposed-needs', (now) => store.proposedNeeds.forget(now - yearMs)],
          ['old-suspensions', (now) => store.suspensions.forgetLeft(now - yearMs)],
        ],
        choresEveryMs,
        surroundings,
      )
      const portal = createPortal({
        city,
        config,
        origin,
        apiOrigin,
        store,
        identity,
        browsers: createKnownBrowsers(createHasher(pepper, 'browser')),
        desk,
        approvals,
        accountDesk: createAccountDesk({
          store,
          cache,
          letterhead,
          contact: city.contact.email,
          now: surroundings.now,
        }),
        proposals: createProposalDesk({
          store,
          letterhead,
          judge: judge.judge,
          cityDir: config.cityDir,
          now: surroundings.now,
        }),
        previews: previews.of,
        previewKey,
        reviewHash: createHasher(pepper, 'review'),
        faultDesk: createFaultDesk({ store, letterhead, now: surroundings.now }),
        needDesk: createNeedDesk({ store, letterhead, contact: city.contact.email, now: surroundings.now }),
        leakDesk: createLeakDesk({
          store,
          cache,
          hash,
          prefix: city.keyPrefix,
          policy: config.leakPolicy,
          post,
          now: surroundings.now,
        }),
        owners,
        status,
        forgetStatus,
        statistics,
        baselines,
        measures,
        agreements: createAgreementReader(city, store, surroundings),
        cache,
        quota: limits.quota,
        meter,
        failures,
        mail,
        letterhead,
        mailLanguages,
        post,
        teams,
        webhooks,
        webhookKey,
        resolve,
        limiters: createLimiters(config),
        takeFromBuckets: counting.takeFromBuckets,
        surroundings,
      })
      const outbox = config.mode === 'development' ? createOutboxPage(store) : undefined
      return { gateway: gateway.handle, verify: gateway.verify, portal, proposed: proposed.handle, outbox }
    },
    readiness: createReadiness(store, surroundings),
    tally,
    measures,
    metrics: createMetrics(tally, {
      owners: () => gateway?.owners() ?? [],
      streams: () => gateway?.streams() ?? 0,
      cache: () => gateway?.cache() ?? { answers: 0, bytes: 0 },
      usageRows: meter.rowsWaiting,
      looks: truth.standing,
      storeBusyErrors: store.busyErrors,
      outbox: () => store.outbox.standing(surroundings.now()),
    }),
    endStreams: () => gateway?.endStreams(),
    close: async () => {
      await gateway?.close()
      await clock?.stop()
      await judge.stop()
      await previews.stop()
      await proposed.stop()
      await quotaWatch?.settle()
      await retention.stop()
      await mail.stop()
      await webhooks.stop()
      await meter.stop()
      await failures.stop()
      await measures.stop()
      await truth.stop()
      await counting.stop()
      await cache.stop()
      await store.close()
    },
  }
}

async function readCity(cityDir: string): Promise<{ readonly city: City; readonly baselines: readonly Baseline[] }> {
  try {
    return { city: await loadKeptCity(cityDir), baselines: loadBaselines(cityDir) }
  } catch (error) {
    if (error instanceof ContractError) throw new StartError(`Cannot start: ${error.message}`, 2)
    throw error
  }
}

function openTransport(config: Config, city: City): MailTransport {
  const sender = { name: city.contact.name, address: config.mailFrom ?? city.contact.email }
  return config.smtpUrl === undefined
    ? createFolderTransport(join(config.dataDir, 'outbox'), sender)
    : createSmtpTransport(config.smtpUrl, sender)
}

/** Networks that may each use up what they have for one address before a further one, which nobody knows, goes without. */
const networksMax = 12

/** A class of thirty behind one address signs up without trouble; a thousand do not. */
function createLimiters({ limits }: Config): PortalLimiters {
  return {
    signUpsPerNetwork: { name: 'sign-ups', limit: limits.signUpsPerAddressPerHour, windowMs: hourMs },
    codesPerEmail: { name: 'codes', limit: limits.codesPerEmail * networksMax, windowMs: hourMs },
    codesPerEmailAndNetwork: { name: 'codes-there', limit: limits.codesPerEmail, windowMs: hourMs / 2 },
    sessionsPerNetwork: { name: 'sessions', limit: limits.signUpsPerAddressPerHour * 5, windowMs: hourMs },
    webhookTestsPerAccount: { name: 'webhook-tests', limit: 10, windowMs: 60_000 },
    keyChangesPerEmail: { name: 'key-changes', limit: 300, windowMs: hourMs },
    newTeamsPerEmail: { name: 'new-teams', limit: 3, windowMs: 24 * hourMs },
    invitationsPerAccount: { name: 'invitations', limit: 20, windowMs: hourMs },
    invitationsPerAccountAndEmail: { name: 'invitations-there', limit: 3, windowMs: 24 * hourMs },
    invitationsPerEmail: { name: 'invitations-to', limit: 20, windowMs: 24 * hourMs },
    webhooksPerEmail: { name: 'webhooks', limit: 60, windowMs: hourMs },
    wishesPerEmail: { name: 'wishes', limit: 30, windowMs: hourMs },
    callsPerAccount: { name: 'portal-calls', limit: 300, windowMs: 60_000 },
    reportsPerNetwork: { name: 'reports', limit: 20, windowMs: hourMs },
    faultsPerNetwork: { name: 'faults', limit: 10, windowMs: hourMs },
    proposalsPerApi: { name: 'proposals', limit: 20, windowMs: 24 * hourMs },
    proposalWordsPerAccount: { name: 'proposal-words', limit: 60, windowMs: hourMs },
    reviewsPerNetwork: { name: 'reviews', limit: 600, windowMs: hourMs },
    reviewsPerToken: { name: 'reviews-of', limit: 120, windowMs: hourMs },
    faultsPerApi: { name: 'faults-of', limit: 100, windowMs: 24 * hourMs },
    usesPerNetwork: { name: 'sdk-uses', limit: 20, windowMs: hourMs },
    needsPerNetwork: { name: 'needs', limit: 5, windowMs: hourMs },
    codesPerKnownBrowser: { name: 'codes-known', limit: limits.codesPerEmail, windowMs: hourMs / 2 },
    sessionsPerKnownBrowser: { name: 'sessions-known', limit: limits.codesPerEmail * 10, windowMs: hourMs },
  }
}
