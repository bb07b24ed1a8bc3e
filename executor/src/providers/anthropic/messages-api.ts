/**
 * What is sent to Anthropic's Messages API, as far as it is used here. The types of Anthropic's own package are not used: those of
 * its present release leave out the sampling settings, which older models and gateways still take.
 */
export type MessagesRequest = {
  readonly model: string;
  readonly max_tokens: number;
  readonly stream: boolean;
  readonly system?: string;
  readonly messages: readonly ApiMessage[];
  readonly temperature?: number;
  readonly top_p?: number;
  readonly stop_sequences?: readonly string[];
  readonly tools?: readonly ApiTool[];
  readonly tool_choice?: ToolChoice;
  readonly thinking?: Thinking;
  readonly output_config?: { readonly effort?: string; readonly format?: { readonly type: 'json_schema'; readonly schema: object } };
};

/** One turn. Turns of one role follow each other nowhere: they are one. */
export type ApiMessage = { readonly role: 'user' | 'assistant'; readonly content: readonly ContentBlock[] };

/** A piece of a turn. */
export type ContentBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly source: ImageSource }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: object }
  | { readonly type: 'tool_result'; readonly tool_use_id: string; readonly content: readonly ContentBlock[] };

/** Where an image is. */
export type ImageSource =
  | { readonly type: 'base64'; readonly media_type: string; readonly data: string }
  | { readonly type: 'url'; readonly url: string };

/** A tool the model may call. */
export type ApiTool = { readonly name: string; readonly description?: string; readonly input_schema: object };

/** Whether the model has to call a tool, and which. */
export type ToolChoice = {
  readonly type: 'auto' | 'any' | 'none' | 'tool';
  readonly name?: string;
  readonly disable_parallel_tool_use?: boolean;
};

/** How the model is to think: as much as it sees fit, within a budget of tokens as older models have it, or not at all. */
export type Thinking =
  | { readonly type: 'adaptive'; readonly display: 'summarized' }
  | { readonly type: 'enabled'; readonly budget_tokens: number }
  | { readonly type: 'disabled' };
