import { defineScript } from './script.ts'

/**
 * Say something to all nodes, and hear what the others have said since one asked last. What is old is thrown away.
 *
 * Key: what was said. Values: the node, what it says or nothing, the last it has heard (`0` at first), how many sayings are
 * kept, for how long (ms). Answers: the last of them, and of each that another node said: the node, what, how many
 * milliseconds ago.
 */
export const saidScript = defineScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local last, others = ARGV[3], {}
local found = redis.call('XREAD', 'COUNT', 100, 'STREAMS', KEYS[1], last)
if found then
  for _, said in ipairs(found[1][2]) do
    last = said[1]
    if said[2][1] ~= ARGV[1] then
      others[#others + 1] = { said[2][1], said[2][2], now - tonumber(string.match(last, '^%d+')) }
    end
  end
end
if ARGV[2] ~= '' then
  redis.call('XADD', KEYS[1], 'MAXLEN', ARGV[4], '*', ARGV[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ARGV[5])
end
return { last, others }
`)
