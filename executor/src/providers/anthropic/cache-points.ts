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
export function setCachePoints(request: MessagesRequest, mode: CacheMode, note: (remark: string) => void): MessagesRequest {
  if (mode === 'none') return replacePoints(request, () => undefined);
  const count = listBlocks(request).filter((block) => 'cache_control' in block).length;
  if (count === 0) return mode === 'automatic' ? addPoints(request) : request;
  if (count > MAX_POINTS) note(`left out ${count - MAX_POINTS} of ${count} cache points: Anthropic allows ${MAX_POINTS}`);
  let position = 0;
  let isShort = false;
  return replacePoints(request, (point) => {
    position += 1;
    if (position <= count - MAX_POINTS) return undefined;
    const { ttl = '5m' } = point as { ttl?: unknown };
    isShort ||= ttl !== '1h';
    if (!isShort || ttl === '5m') return point;
    note('shortened a cache point to 5 minutes: Anthropic allows 1 hour only before shorter ones');
    return EPHEMERAL;
  });
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

/** Replaces each cache point, in the order in which the API reads them. */
function replacePoints(request: MessagesRequest, replace: (point: object) => object | undefined): MessagesRequest {
  const convert = <Block extends ContentBlock | ApiTool>(blocks: readonly Block[]): Block[] =>
    blocks.map((block) =>
      'cache_control' in block && block.cache_control ? { ...block, cache_control: replace(block.cache_control) } : block,
    );
  const { tools, system, messages } = request;
  return {
    ...request,
    ...(tools && { tools: convert(tools) }),
    ...(system !== undefined && typeof system !== 'string' && { system: convert(system) }),
    messages: messages.map((message): ApiMessage => ({ ...message, content: convert(message.content) })),
  };
}
