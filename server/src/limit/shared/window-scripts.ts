import { defineScript } from '../../redis/script.ts'

/**
 * Calls of one caller by slice, as `{slice, calls, slice, calls, …}`, oldest first. A slice is numbered by the clock of
 * Redis, so that nodes need not agree on theirs. When that clock was set back, what lies in the future counts as of now:
 * nobody gets calls by it, and nobody waits for longer than one window more.
 */
const ring = `
local sliceUs, slices = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local nowUs = time[1] * 1000000 + time[2]
local slice = math.floor(nowUs / sliceUs)

local function add(calls, at, more)
  if calls[#calls - 1] == at then
    calls[#calls] = calls[#calls] + more
  elseif more > 0 then
    calls[#calls + 1] = at
    calls[#calls + 1] = more
  end
end

-- What is in the window now, without those that are given back.
local function read(key, backAt, back)
  local kept, sum = {}, 0
  local packed = redis.call('GET', key)
  if packed then
    local all = cmsgpack.unpack(packed)
    for index = 1, #all, 2 do
      local at, more = all[index], all[index + 1]
      if at == backAt then more = math.max(0, more - back) end
      if at >= slice - slices and more > 0 then
        add(kept, math.min(at, slice), more)
        sum = sum + more
      end
    end
  end
  return kept, sum
end

local function write(key, kept)
  if #kept == 0 then
    redis.call('DEL', key)
  else
    redis.call('SET', key, cmsgpack.pack(kept), 'PX', math.ceil((slices + 2) * sliceUs / 1000))
  end
end
`

/**
 * Take calls in advance, and give back what was not used of those taken before.
 *
 * Key: the caller. Values: length of a slice (µs), slices in a window, limit, calls wanted, the slice of calls given back,
 * how many. Answers: calls given, the slice they count in, µs until it ends, calls left in the window, µs until the
 * oldest leave it.
 */
export const leaseScript = defineScript(`${ring}
local limit, wanted = tonumber(ARGV[3]), tonumber(ARGV[4])
local kept, sum = read(KEYS[1], tonumber(ARGV[5]), tonumber(ARGV[6]))
local given = math.max(0, math.min(wanted, limit - sum))
add(kept, slice, given)
write(KEYS[1], kept)
local oldest = kept[1] or slice
return { given, slice, (slice + 1) * sliceUs - nowUs, math.max(0, limit - sum - given),
  (oldest + slices + 1) * sliceUs - nowUs }
`)

/** Give back calls of many callers. Keys: the callers. Values: as above, then for each its slice and its calls. */
export const giveBackScript = defineScript(`${ring}
for index, key in ipairs(KEYS) do
  local kept = read(key, tonumber(ARGV[1 + 2 * index]), tonumber(ARGV[2 + 2 * index]))
  write(key, kept)
end
return 0
`)

/** Count calls that were made already, whatever the limit. Keys: the callers. Values: as above, then for each its calls. */
export const tellScript = defineScript(`${ring}
for index, key in ipairs(KEYS) do
  local kept = read(key, -1, 0)
  add(kept, slice, tonumber(ARGV[2 + index]))
  write(key, kept)
end
return 0
`)
