import { defineScript } from '../../redis/script.ts'

/**
 * Take a call from each of some buckets that refill evenly, or from none of them: the rule of `gcra.ts`.
 *
 * Keys: the buckets, each by its moment (µs) when it is whole again. Values: for each its limit and its window (µs).
 * Answers for how long to wait (µs); 0 when the call was taken.
 */
export const bucketScript = defineScript(`
local time = redis.call('TIME')
local nowUs = time[1] * 1000000 + time[2]
local wait, wholeAt = 0, {}
for index, key in ipairs(KEYS) do
  local limit, windowUs = tonumber(ARGV[2 * index - 1]), tonumber(ARGV[2 * index])
  -- A clock that was set back makes nobody wait for longer than a window.
  local filled = math.min(windowUs, math.max(0, tonumber(redis.call('GET', key) or 0) - nowUs))
  wholeAt[index] = nowUs + filled + math.floor(windowUs / limit)
  wait = math.max(wait, wholeAt[index] - nowUs - windowUs)
end
if wait > 0 then return wait end
for index, key in ipairs(KEYS) do
  redis.call('SET', key, string.format('%.0f', wholeAt[index]), 'PX', math.ceil((wholeAt[index] - nowUs) / 1000))
end
return 0
`)
