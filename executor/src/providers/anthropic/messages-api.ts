/**
 * The parts of a Messages API request that are used here. Anthropic's own package has no types for the sampling settings, which
 * older models and gateways accept.
 */
export type MessagesRequest = {
  readonly model: string;
  readonly max_tokens: number;
  readonly stream: boolean;
  readonly system?: string | readonly ContentBlock[];
  readonly messages: readonly ApiMessage[];
  readonly temperature?: number;
  readonly top_p?: number;
  readonly top_k?: number;
  readonly stop_sequences?: readonly string[];
  readonly tools?: readonly ApiTool[];
  readonly tool_choice?: ToolChoice;
  readonly thinking?: Thinking;
  readonly output_config?: { readonly effort?: string; readonly format?: { readonly type: 'json_schema'; readonly schema: object } };
};

/** One turn. Consecutive turns must have different roles. */
export type ApiMessage = { readonly role: 'user' | 'assistant'; readonly content: readonly ContentBlock[] };

/** Thinking of an earlier answer, which must be sent back unchanged. */
export type ThinkingBlock =
  | { readonly type: 'thinking'; readonly thinking: string; readonly signature: string }
  | { readonly type: 'redacted_thinking'; readonly data: string };

/** Where the API keeps the request up to here for later ones, such as `{type: 'ephemeral'}`. */
type CachePoint = { readonly cache_control?: object };

/** A part of a turn. */
export type ContentBlock = ThinkingBlock | (CacheableBlock & CachePoint);

type CacheableBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly source: FileSource }
  | {
      readonly type: 'document';
      readonly source: FileSource | { readonly type: 'text'; readonly media_type: 'text/plain'; readonly data: string };
      readonly title?: string;
    }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: object }
  | { readonly type: 'tool_result'; readonly tool_use_id: string; readonly content: readonly ContentBlock[] };

/** The source of an image or document. */
export type FileSource =
  | { readonly type: 'base64'; readonly media_type: string; readonly data: string }
  | { readonly type: 'url'; readonly url: string };

/** A tool the model may call. */
export type ApiTool = CachePoint & { readonly name: string; readonly description?: string; readonly input_schema: object };

/** Whether the model must call a tool, and which. */
export type ToolChoice = {
  readonly type: 'auto' | 'any' | 'none' | 'tool';
  readonly name?: string;
  readonly disable_parallel_tool_use?: boolean;
};

/** The thinking mode: adaptive, with a token budget (older models), or disabled. */
export type Thinking =
  | { readonly type: 'adaptive'; readonly display: 'summarized' }
  | { readonly type: 'enabled'; readonly budget_tokens: number }
  | { readonly type: 'disabled' };
