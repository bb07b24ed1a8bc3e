/**
 * The Lua scripts that read and change the shared state, each in one step. All state of a node ends with its inbox, a stream
 * that expires unless the node renews it. `ARGV[1]` is the prefix of all keys. The keys are built in the scripts, so they run
 * on a single Redis, not on a cluster.
 *
 * | key | content |
 * |---|---|
 * | `nodes` | node → its URL, or nothing |
 * | `node:<node>`, `node:<node>:bytes` | the inbox of a node, and the bytes in it |
 * | `node:<node>:users` | the users with sessions or tasks of this node |
 * | `user:<user>:sessions` | session → node and time |
 * | `user:<user>:announcements` | session → announcement |
 * | `user:<user>:tasks` | task → node, session, chat and message |
 * | `user:<user>:chats`, `chat:<chat>` | chats by time of use; the owner of a chat |
 * | `user:<user>:directive` | the selected faults and scenarios |
 * | `sign-in-secret` | signs the tokens of local sign-in |
 */
const PRELUDE = `
local P = ARGV[1]
local function inbox(node) return P .. 'node:' .. node end
local function sizeOf(node) return P .. 'node:' .. node .. ':bytes' end
local function usersOf(node) return P .. 'node:' .. node .. ':users' end
local function keyOf(user, kind) return P .. 'user:' .. user .. ':' .. kind end
local function nodeOf(value) return string.sub(value, 1, 36) end
local function now()
  local time = redis.call('TIME')
  return string.format('%010d%06d', tonumber(time[1]), tonumber(time[2]))
end
local function isAlive(node) return redis.call('EXISTS', inbox(node)) == 1 end
-- A node that was treated as dead writes nothing more, because nobody would delete it.
local function checkAlive(node)
  if not isAlive(node) then error('The node was treated as dead.') end
end
-- The entries of living nodes, as a flat list. RENEW deletes the others.
local function living(user, kind)
  local found, alive = {}, {}
  local all = redis.call('HGETALL', keyOf(user, kind))
  for i = 1, #all, 2 do
    local node = nodeOf(all[i + 1])
    if alive[node] == nil then alive[node] = isAlive(node) end
    if alive[node] then
      found[#found + 1] = all[i]
      found[#found + 1] = all[i + 1]
    end
  end
  return found
end
-- The entries of a node, as a flat list. A key that someone else has written, with another type, has none.
local function ofNode(user, kind, node)
  local found = {}
  local all = redis.pcall('HGETALL', keyOf(user, kind))
  for i = 1, #all, 2 do
    if nodeOf(all[i + 1]) == node then
      found[#found + 1] = all[i]
      found[#found + 1] = all[i + 1]
    end
  end
  return found
end
local function isFull(node, max) return tonumber(redis.call('GET', sizeOf(node)) or 0) >= tonumber(max) end
local function put(node, from, messages)
  redis.call('INCRBY', sizeOf(node), #messages)
  redis.call('XADD', inbox(node), '*', 'f', from, 'm', messages)
end
local function forgetUser(user, node)
  if #ofNode(user, 'sessions', node) == 0 and #ofNode(user, 'tasks', node) == 0 then redis.call('SREM', usersOf(node), user) end
end
-- Returns the tasks of the node: user, task and value of each.
local function forgetNode(node)
  local lost = {}
  for _, user in ipairs(redis.call('SMEMBERS', usersOf(node))) do
    local sessions = ofNode(user, 'sessions', node)
    for i = 1, #sessions, 2 do
      redis.call('HDEL', keyOf(user, 'sessions'), sessions[i])
      redis.call('HDEL', keyOf(user, 'announcements'), sessions[i])
    end
    local tasks = ofNode(user, 'tasks', node)
    for i = 1, #tasks, 2 do
      redis.call('HDEL', keyOf(user, 'tasks'), tasks[i])
      lost[#lost + 1] = { user, tasks[i], tasks[i + 1] }
    end
  end
  redis.call('DEL', usersOf(node), inbox(node), sizeOf(node))
  redis.call('HDEL', P .. 'nodes', node)
  return lost
end
`;

const script = (body: string) => PRELUDE + body;

/** A new node: node, TTL, URL. */
export const JOIN = script(`
redis.call('XADD', inbox(ARGV[2]), '*', 'f', ARGV[2], 'm', '')
redis.call('SET', sizeOf(ARGV[2]), 0, 'PX', ARGV[3])
redis.call('PEXPIRE', inbox(ARGV[2]), ARGV[3])
redis.call('HSET', P .. 'nodes', ARGV[2], ARGV[4])
return 1`);

/**
 * A sign of life: node, TTL. Deletes the state of dead nodes. Returns the living nodes and their URLs, alternating, and the tasks of
 * those that died; an empty list if this one has expired.
 */
export const RENEW = script(`
if redis.call('PEXPIRE', inbox(ARGV[2]), ARGV[3]) == 0 then return {} end
redis.call('PEXPIRE', sizeOf(ARGV[2]), ARGV[3])
local found, lost = {}, {}
local nodes = redis.call('HGETALL', P .. 'nodes')
for i = 1, #nodes, 2 do
  if isAlive(nodes[i]) then
    found[#found + 1] = nodes[i]
    found[#found + 1] = nodes[i + 1]
  else
    for _, task in ipairs(forgetNode(nodes[i])) do lost[#lost + 1] = task end
  end
end
return { found, lost }`);

/** The end of a node: node. */
export const LEAVE = script(`forgetNode(ARGV[2]) return 1`);

/** Admits a session: user, session, node, maximum. Returns whether the user may have it. */
export const ADMIT = script(`
checkAlive(ARGV[4])
if #living(ARGV[2], 'sessions') / 2 >= tonumber(ARGV[5]) then return 0 end
redis.call('HSETNX', keyOf(ARGV[2], 'sessions'), ARGV[3], ARGV[4] .. now())
redis.call('SADD', usersOf(ARGV[4]), ARGV[2])
return 1`);

/** Adds a session without a check, or moves it to another node: user, session, node, announcement or nothing. */
export const SET_SESSION = script(`
checkAlive(ARGV[4])
local key = keyOf(ARGV[2], 'sessions')
local known = redis.call('HGET', key, ARGV[3])
if not known or nodeOf(known) ~= ARGV[4] then redis.call('HSET', key, ARGV[3], ARGV[4] .. now()) end
if ARGV[5] ~= '' then redis.call('HSET', keyOf(ARGV[2], 'announcements'), ARGV[3], ARGV[5]) end
redis.call('SADD', usersOf(ARGV[4]), ARGV[2])
return 1`);

/** Removes a session: user, session, node. */
export const REMOVE_SESSION = script(`
redis.call('HDEL', keyOf(ARGV[2], 'sessions'), ARGV[3])
redis.call('HDEL', keyOf(ARGV[2], 'announcements'), ARGV[3])
forgetUser(ARGV[2], ARGV[4])
return 1`);

/** The sessions of a user: user. Returns session, node, time, announcement and number of requests of each. */
export const LIST_SESSIONS = script(`
local running, found = {}, {}
local tasks = living(ARGV[2], 'tasks')
for i = 2, #tasks, 2 do
  local session = string.match(tasks[i], '^([^\\n]*)', 37)
  running[session] = (running[session] or 0) + 1
end
local sessions = living(ARGV[2], 'sessions')
for i = 1, #sessions, 2 do
  local announcement = redis.call('HGET', keyOf(ARGV[2], 'announcements'), sessions[i])
  found[#found + 1] = { sessions[i], nodeOf(sessions[i + 1]), string.sub(sessions[i + 1], 37), announcement or '', running[sessions[i]] or 0 }
end
return found`);

/** Puts a list of messages into the inbox of a node: node, sender, messages, most bytes. Returns `ok`, `full` or `gone`. */
export const POST = script(`
if not isAlive(ARGV[2]) then return 'gone' end
if isFull(ARGV[2], ARGV[5]) then return 'full' end
put(ARGV[2], ARGV[3], ARGV[4])
return 'ok'`);

/** Deletes what a node has read of its inbox: node, smallest id to keep, bytes. */
export const TRIM = script(`
if redis.call('XTRIM', inbox(ARGV[2]), 'MINID', ARGV[3]) > 0 then redis.call('DECRBY', sizeOf(ARGV[2]), ARGV[4]) end
return 1`);

/**
 * Puts a list of messages into the inboxes of the other nodes with sessions of a user: user, sender, messages, most bytes. Returns
 * `ok`, or `full` if it put them into none.
 */
export const BROADCAST = script(`
local seen, nodes = { [ARGV[3]] = true }, {}
for _, value in ipairs(redis.call('HVALS', keyOf(ARGV[2], 'sessions'))) do
  local node = nodeOf(value)
  if not seen[node] and isAlive(node) then
    if isFull(node, ARGV[5]) then return 'full' end
    nodes[#nodes + 1] = node
  end
  seen[node] = true
end
for _, node in ipairs(nodes) do put(node, ARGV[3], ARGV[4]) end
return 'ok'`);

/** Starts a task: user, task, node, rest of its value, maximum. Returns `ok`, `running` or `full`. */
export const START_TASK = script(`
checkAlive(ARGV[4])
local key = keyOf(ARGV[2], 'tasks')
if #living(ARGV[2], 'tasks') / 2 >= tonumber(ARGV[6]) then return 'full' end
local known = redis.call('HGET', key, ARGV[3])
if known and isAlive(nodeOf(known)) then return 'running' end
redis.call('HSET', key, ARGV[3], ARGV[4] .. ARGV[5])
redis.call('SADD', usersOf(ARGV[4]), ARGV[2])
return 'ok'`);

/** Changes a running task, or adds it again: user, task, node, rest of its value. */
export const SET_TASK = script(`
checkAlive(ARGV[4])
redis.call('HSET', keyOf(ARGV[2], 'tasks'), ARGV[3], ARGV[4] .. ARGV[5])
redis.call('SADD', usersOf(ARGV[4]), ARGV[2])
return 1`);

/** Ends a task: user, task, node. */
export const END_TASK = script(`
local value = redis.call('HGET', keyOf(ARGV[2], 'tasks'), ARGV[3])
if value and nodeOf(value) == ARGV[4] then redis.call('HDEL', keyOf(ARGV[2], 'tasks'), ARGV[3]) end
forgetUser(ARGV[2], ARGV[4])
return 1`);

/** The tasks of a user: user. Returns task and value, alternating. */
export const LIST_TASKS = script(`return living(ARGV[2], 'tasks')`);

/** Claims a chat: user, chat, maximum per user, lifetime in milliseconds. Returns whether it belongs to the user. */
export const CLAIM_CHAT = script(`
local owner = redis.call('GET', P .. 'chat:' .. ARGV[3])
if owner and owner ~= ARGV[2] then return 0 end
redis.call('SET', P .. 'chat:' .. ARGV[3], ARGV[2], 'PX', ARGV[5])
local chats = keyOf(ARGV[2], 'chats')
redis.call('ZADD', chats, now(), ARGV[3])
redis.call('PEXPIRE', chats, ARGV[5])
if redis.call('ZCARD', chats) > tonumber(ARGV[4]) then
  local oldest = redis.call('ZPOPMIN', chats)[1]
  if redis.call('GET', P .. 'chat:' .. oldest) == ARGV[2] then redis.call('DEL', P .. 'chat:' .. oldest) end
end
return 1`);

/** Selects a directive: user, directive, number of requests, lifetime in milliseconds. */
export const SET_DIRECTIVE = script(`
local key = keyOf(ARGV[2], 'directive')
redis.call('HSET', key, 'directive', ARGV[3], 'remaining', ARGV[4])
redis.call('PEXPIRE', key, ARGV[5])
return 1`);

/** The directive of the next request: user, and `take` to count the request. Returns directive and number of requests, or nothing. */
export const READ_DIRECTIVE = script(`
local key = keyOf(ARGV[2], 'directive')
local found = redis.call('HMGET', key, 'directive', 'remaining')
if not found[1] then return {} end
if ARGV[3] == 'take' and redis.call('HINCRBY', key, 'remaining', -1) <= 0 then redis.call('DEL', key) end
return found`);

/** Deletes the directive: user. */
export const CLEAR_DIRECTIVE = script(`return redis.call('DEL', keyOf(ARGV[2], 'directive'))`);

/** The shared secret: a proposal, used if there is none yet. */
export const SHARE_SECRET = script(`
redis.call('SET', P .. 'sign-in-secret', ARGV[2], 'NX')
return redis.call('GET', P .. 'sign-in-secret')`);
