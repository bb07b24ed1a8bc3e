import type { ApiMessage, ApiTool, ContentBlock, MessagesRequest } from './messages-api.ts';

/** The API's maximum number of cache points in a request. */
const MAX_POINTS = 4;

const EPHEMERAL = { type: 'ephemeral' } as const;

/** Which cache points a request has: those of the client, or automatic ones, or none. */
export type CacheMode = 'automatic' | 'given' | 'none';

/**
 * Sets the cache points of a request. A client's own points stay, at most the last four. Otherwise, automatic points are set after
 * the tools, the system prompt, and the last turn of a conversation that has several. The API ignores points of short prompts.
 */
export function setCachePoints(request: MessagesRequest, mode: CacheMode): MessagesRequest {
  const given = countPoints(request);
  if (mode === 'none') return keepLast(request, 0);
  if (given > 0) return given > MAX_POINTS ? keepLast(request, MAX_POINTS) : request;
  return mode === 'automatic' ? addPoints(request) : request;
}

function addPoints(request: MessagesRequest): MessagesRequest {
  const { system, tools, messages } = request;
  const last = messages.at(-1);
  return {
    ...request,
    ...(tools && tools.length > 0 && { tools: markLast(tools) }),
    ...(system !== undefined && { system: markLast(typeof system === 'string' ? [{ type: 'text', text: system }] : system) }),
    ...(last && messages.length > 1 && { messages: [...messages.slice(0, -1), { ...last, content: markLast(last.content) }] }),
  };
}

/** Thinking cannot have a cache point. */
function markLast<Block extends ContentBlock | ApiTool>(blocks: readonly Block[]): Block[] {
  const position = blocks.findLastIndex((block) => !('type' in block) || !/thinking/.test(block.type));
  return blocks.map((block, index) => (index === position ? { ...block, cache_control: EPHEMERAL } : block));
}

/** Everything that can have a cache point, in the order in which the API reads it. */
function listBlocks({ tools = [], system, messages }: MessagesRequest): (ContentBlock | ApiTool)[] {
  return [...tools, ...(typeof system === 'string' ? [] : (system ?? [])), ...messages.flatMap(({ content }) => content)];
}

function countPoints(request: MessagesRequest): number {
  return listBlocks(request).filter((block) => 'cache_control' in block).length;
}

function keepLast(request: MessagesRequest, count: number): MessagesRequest {
  const points = listBlocks(request).filter((block) => 'cache_control' in block);
  const dropped = new Set(points.slice(0, points.length - count));
  if (dropped.size === 0) return request;
  const clean = <Block extends ContentBlock | ApiTool>(blocks: readonly Block[]): Block[] =>
    blocks.map((block) => (dropped.has(block) ? ({ ...block, cache_control: undefined } as Block) : block));
  const { tools, system, messages } = request;
  return {
    ...request,
    ...(tools && { tools: clean(tools) }),
    ...(system !== undefined && typeof system !== 'string' && { system: clean(system) }),
    messages: messages.map((message): ApiMessage => ({ ...message, content: clean(message.content) })),
  };
}
