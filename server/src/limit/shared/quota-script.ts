import { defineScript } from '../../redis/script.ts'

/**
 * Take calls of an account's day in advance.
 *
 * Key: the account on that day. Values: limit, calls wanted, calls given back, what the store knows to be used or -1, for
 * how long this is kept (ms). Answers: calls given, calls left for anybody.
 */
export const quotaScript = defineScript(`
local limit, wanted, back = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local used = math.max(0, tonumber(redis.call('GET', KEYS[1]) or 0) - back)
used = math.max(used, tonumber(ARGV[4]))
local given = math.max(0, math.min(wanted, limit - used))
redis.call('SET', KEYS[1], used + given, 'PX', ARGV[5])
return { given, math.max(0, limit - used - given) }
`)
