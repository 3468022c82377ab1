import { defineScript } from './script.ts'

/**
 * A node is there, or, with 0 milliseconds, is not any more. Answers how many are, and a mark that is made once: who finds
 * another one knows that Redis has forgotten what it was told.
 *
 * Keys: the nodes, the mark. Values: the node, for how long it counts as being there (ms).
 */
export const nodesScript = defineScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local life = tonumber(ARGV[2])
if life == 0 then
  redis.call('ZREM', KEYS[1], ARGV[1])
else
  redis.call('ZADD', KEYS[1], now + life, ARGV[1])
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('PEXPIRE', KEYS[1], 86400000)
redis.call('SET', KEYS[2], now .. '-' .. ARGV[1], 'NX')
redis.call('PEXPIRE', KEYS[2], 86400000)
return { redis.call('ZCARD', KEYS[1]), redis.call('GET', KEYS[2]) }
`)
