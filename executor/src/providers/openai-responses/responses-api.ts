/**
 * The parts of a Responses API request that are used here. OpenAI's own package requires the id of every reasoning item, which the
 * API does not need with encrypted content.
 */
export type ResponsesRequest = {
  readonly model: string;
  readonly input: readonly InputItem[];
  readonly instructions?: string;
  readonly stream: boolean;
  readonly store: false;
  readonly include?: readonly string[];
  readonly reasoning?: { readonly effort?: string; readonly summary?: 'auto' };
  readonly max_output_tokens?: number;
  readonly temperature?: number;
  readonly top_p?: number;
  readonly top_logprobs?: number;
  readonly text?: { readonly format?: TextFormat; readonly verbosity?: string };
  readonly tools?: readonly ApiTool[];
  readonly tool_choice?: ToolChoice;
  readonly parallel_tool_calls?: boolean;
  readonly user?: string;
  readonly prompt_cache_key?: string;
};

/** One item of the conversation. */
export type InputItem =
  | { readonly role: 'system' | 'developer' | 'user' | 'assistant'; readonly content: string | readonly InputPart[] }
  | FunctionCall
  | { readonly type: 'function_call_output'; readonly call_id: string; readonly output: string | readonly InputPart[] }
  | ReasoningItem;

/** A tool call of an earlier answer. */
export type FunctionCall = {
  readonly type: 'function_call';
  readonly call_id: string;
  readonly name: string;
  readonly arguments: string;
};

/** The model's reasoning of an earlier answer. */
export type ReasoningItem = {
  readonly type: 'reasoning';
  readonly id?: string;
  readonly summary: readonly { readonly type: 'summary_text'; readonly text: string }[];
  readonly content?: readonly { readonly type: 'reasoning_text'; readonly text: string }[];
  readonly encrypted_content?: string;
};

/** A part of a message or of a tool result. */
export type InputPart =
  | { readonly type: 'input_text'; readonly text: string }
  | { readonly type: 'input_image'; readonly detail: string; readonly image_url?: string; readonly file_id?: string }
  | {
      readonly type: 'input_file';
      readonly filename?: string;
      readonly file_data?: string;
      readonly file_url?: string;
      readonly file_id?: string;
    };

/** The format of the answer's text. */
export type TextFormat =
  | { readonly type: 'json_object' }
  | {
      readonly type: 'json_schema';
      readonly name: string;
      readonly schema: object;
      readonly description?: string;
      readonly strict?: boolean;
    };

/** A tool the model may call, or the web search of the server. */
export type ApiTool =
  | {
      readonly type: 'function';
      readonly name: string;
      readonly description?: string;
      readonly parameters: object;
      readonly strict: boolean;
    }
  | { readonly type: 'web_search_preview' };

/** Whether the model must call a tool, and which. */
export type ToolChoice =
  | 'auto'
  | 'none'
  | 'required'
  | { readonly type: 'function'; readonly name: string }
  | {
      readonly type: 'allowed_tools';
      readonly mode: 'auto' | 'required';
      readonly tools: readonly { readonly type: 'function'; readonly name: string }[];
    };
