-- Asks the portal whether a request may go on, by way of the frontend of verify.cfg that is for these questions.
local portal = 'http://127.0.0.1:4009'

-- What belongs to the connection, or to a body that is not sent along.
local left_out = {
  ['connection'] = true, ['content-length'] = true, ['content-type'] = true, ['expect'] = true, ['keep-alive'] = true,
  ['te'] = true, ['transfer-encoding'] = true, ['upgrade'] = true, ['host'] = true,
}

local function first(headers, name)
  return headers[name] and headers[name][0]
end

core.register_action('verify', { 'http-req' }, function(txn)
  local asked = txn.http:req_get_headers()
  local headers = {}
  for name, values in pairs(asked) do
    if not left_out[name] then
      headers[name] = {}
      for _, value in pairs(values) do table.insert(headers[name], value) end
    end
  end
  headers['host'] = { first(asked, 'host') or '' }
  headers['x-forwarded-host'] = { first(asked, 'host') or '' }
  headers['x-forwarded-method'] = { txn.f:method() }
  headers['x-forwarded-uri'] = { txn.f:url() }
  headers['x-forwarded-for'] = { txn.f:src() }

  local answer = core.httpclient():get({ url = portal .. '/verify', headers = headers, timeout = 10000 })
  if answer and answer.status == 200 then
    for _, name in ipairs({ 'x-portal-target', 'ratelimit', 'ratelimit-policy', 'access-control-allow-origin', 'x-request-id' }) do
      txn:set_var('txn.' .. name:gsub('-', '_'), first(answer.headers, name) or '')
    end
    return
  end

  local reply = txn:reply()
  if answer and answer.status and answer.status >= 400 then
    reply:set_status(answer.status, answer.reason or '')
    for name, values in pairs(answer.headers) do
      if not left_out[name] or name == 'content-type' then
        for _, value in pairs(values) do reply:add_header(name, value) end
      end
    end
    reply:set_body(answer.body or '')
  else
    reply:set_status(503, 'Service Unavailable')
    reply:add_header('Retry-After', '5')
  end
  txn:done(reply)
end)
