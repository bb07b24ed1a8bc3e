import type { ErrorCode } from '@chat-executor/protocol';
import { type ExecutorErrorDetails, LET_BACKEND_WAIT } from '../../executor-error.ts';
import { MODEL_MISTAKE, type ProviderFailure } from './provider-failure.ts';

/** Matches a failure by one of the provider's error words, or by its message. */
export type FailureRule = {
  readonly code: ErrorCode;
  readonly word?: RegExp;
  readonly text?: readonly RegExp[];
  /** The HTTP statuses to which the rule is limited. A failure in a successful answer has none. */
  readonly statuses?: readonly (number | undefined)[];
} & Pick<ExecutorErrorDetails, 'sentence' | 'cure' | 'retry'>;

/**
 * The API could not load a linked image or file, or takes none: OpenAI, Anthropic, Gemini, Mistral, Groq, OpenRouter, llama.cpp, and
 * Ollama and LM Studio, which take only data.
 */
export const UNLOADED_LINK: FailureRule = {
  code: 'unsupported-request',
  word: /^invalid_image_url$/,
  text: [
    /\b(while downloading|when fetching) ([a-z]+ )?(https?:|image|file|media|url)|robots\.txt|only https urls|image urls? (is|are) not|must be a base64/i,
    /(fail\w*|unable|cannot|could ?n[o']t)( to| be)? (download|fetch|retriev)(?:(?!model|upstream|backend|store)[^.]){0,30}\b(image|file|media|(image|provided|given|the|this) url)\b/i,
    /\b(image|file|url)\b[^.]{0,30} (could not|cannot) be (download|fetch|retriev)ed/i,
  ],
  statuses: [undefined, 400, 403, 404, 408, 415, 422, 424, 500, 502],
  sentence: 'The provider could not load an image or file by its address.',
  cure: 'Check that the address is public, or send it as a base64 data URL.',
  retry: 'never',
};

/**
 * The rules; the first that matches decides. A message that names the cause comes before a word for many causes: `quota` and
 * `permission` mean a lack of credit at some services, and a short limit or a content filter at others. Some services answer in Chinese.
 */
export const FAILURE_RULES: readonly FailureRule[] = [
  // Anthropic reports this as an authentication error, although the key is valid.
  { code: 'blocked-by-cors', text: [/\bCORS requests\b/] },
  UNLOADED_LINK,
  {
    code: 'overloaded',
    text: [
      /^loading model|\b(is|are|still|currently|being) (loading|initializing|starting up|warming up)\b/im,
      /\bbeing loaded\b|\bmodel is (not ready|not loaded yet)\b|cold.start/i,
      /正在加载|加载中/,
    ],
    statuses: [undefined, 409, 425, 429, 500, 502, 503, 504],
    sentence: 'The model is still loading.',
    cure: `Try again when it is loaded, or ${LET_BACKEND_WAIT}`,
    retry: 'until-ready',
  },
  {
    code: 'provider-error',
    text: [
      /requires more (system |gpu |video )?memory|out of memory|insufficient (system resources|memory)|resource limitations/i,
      /not enough (free |available |system |gpu )?(memory|v?ram)|no available memory|memory layout cannot/i,
      /(显存|内存)不足/,
    ],
    sentence: 'The model needs more memory than the provider has available.',
    cure: 'Choose a smaller model or context, or stop other models and programs on that computer.',
    retry: 'never',
  },
  {
    code: 'provider-error',
    text: [
      /\bmodel (has )?crashed|\bmodel (was |has been )?unloaded|^channel error|runner (process )?has (terminated|unexpectedly stopped)/im,
    ],
    sentence: 'The model crashed or was unloaded.',
    cure: 'Try again, load it again at the provider, or choose another model.',
  },
  {
    code: 'provider-error',
    word: MODEL_MISTAKE,
    sentence: 'The model wrote an invalid tool call or JSON.',
    cure: 'Try again, or choose another model.',
  },
  {
    code: 'forbidden',
    word: /content_?(policy|filter)|data_?inspection|sensitive|moderation|^invalid_prompt$/i,
    text: [
      /content (management )?(policy|filter)|\b(violat|fail)\w* (our |the )?(usage|content|safety)|\bflagged\b|safety (system|check)/i,
      /(inappropriate|unsafe|sensitive) content|content exists risk|considered high risk|new_sensitive/i,
      /敏感|违规|不安全/,
    ],
    sentence: "The provider's content filter rejected the request.",
    cure: 'Change the request, or choose another model.',
  },
  // Groq and OpenAI report it as a rate limit, but the same request exceeds it every time.
  { code: 'context-too-long', text: [/request (body )?too large|tokens must be reduced|reduce your message size/i] },
  {
    code: 'quota-exceeded',
    text: [
      /(per[ -]?|by|\/ ?)(day|week|month)|\b86400 ?s|24[ -]?h(our)?s?\b|today['’]s quota|try again tomorrow|\blimit: 0\b|\b[rt]pd\b/i,
      /\b(daily|weekly|monthly|hourly|session)\b(?! spend)[^.]{0,40}(limit|quota|allocation|credit|allowance|cap\b)/i,
      /[每当今本][日天周月].{0,12}(限|额|上限)/,
    ],
    statuses: [undefined, 402, 403, 429],
    sentence: 'A daily, weekly or monthly limit at the provider is used up.',
    cure: 'Try again when it is reset, raise it at the provider, or choose another provider.',
  },
  {
    code: 'rate-limited',
    word: /throttling|^limit_(requests|burst)|burst/i,
    text: [/(per[ -]?|\/ ?)(min|sec)|\b[rt]p[ms]\b|concurren|too many requests/i, /并发|频率|速率|每分钟|每秒/],
    statuses: [undefined, 403, 429],
  },
  {
    code: 'quota-exceeded',
    word: /quota|billing|arrearage|overdue|budget|payment|insufficient_(balance|credit|funds)|FreeTierOnly|SetLimitExceeded|unpurchased/i,
    text: [
      /\b(no|any|more|out of|all|available|insufficient|purchase|buy|add|enough|remaining|included) ([a-z-]+ )?credits?\b|credit balance/i,
      /\bcredits? (is|are|have|has)( been)? (depleted|exhausted|used)|\b(spend(ing)?|usage|key|billing|credit) (limit|cap)s?\b/i,
      /\bbalance [^.]{0,20}(insufficient|too low|not enough)|(insufficient|not enough)[ _](account[ _])?(balance|funds)|overdue|in arrears|good standing/i,
      /(budget|quota) (has been |is )?exceeded|free tier[^.]{0,40}exhausted|requires? a (paid )?subscription|subscription (has |is )?expired|extra usage is required/i,
      /欠费|余额不足|充值|额度.{0,6}(用完|用尽|不足|耗尽)|使用上限|已到期/,
    ],
  },
  {
    code: 'forbidden',
    text: [/data policy|guardrail restrictions|providers have been ignored|no allowed providers/i],
    sentence: 'The privacy or routing settings of your account at the provider rule out this model.',
    cure: 'Change them (at OpenRouter: openrouter.ai/settings/privacy), or choose another model.',
  },
  {
    code: 'unsupported-request',
    word: /^OperationNotSupported$/,
    text: [/not a chat model|not support (the )?chat\b|supported in (the )?v1\//i],
    sentence: 'The model does not work with chat completions.',
    cure: "Choose a chat model. For a model of OpenAI's Responses API, use a provider of that kind.",
  },
  {
    code: 'unsupported-request',
    text: [
      /no endpoints found that|(not support|missing|cannot)[^.]{0,60}\b(image|vision|multimodal|tool)/i,
      /\b(image|audio|video|vision|tool)s?( input)?s? (is|are) not supported|roles must alternate|requires --jinja/i,
    ],
  },
  {
    code: 'model-not-found',
    word: /^no_access$|ModelNotOpen|Model\.AccessDenied|model_access_denied/i,
    text: [
      /(no|n[o'’]t have|denied) (access|permission) to (use )?(the |this )?models?\b|not (allowed|authorized) to (access|use) (the |this )?model/i,
      /access to (the |this )?model[^.]{0,80}(denied|restricted|gated)|organization must be verified to use/i,
      /^function \S+ not found for account|model use case details have not been submitted/im,
      /(未开通|无权).{0,8}模型/,
    ],
    sentence: 'Your account at the provider has no access to this model.',
    cure: 'Request access to it at the provider, or choose another model.',
  },
  {
    code: 'invalid-key',
    text: [
      /\b(organization|account|workspace|project|consumer)( associated with this api key| \S+)? (has been|is) (disabled|deactivated|restricted|suspended|banned)(?! (to|from|for)\b)/i,
    ],
    sentence: 'The provider has disabled your account.',
    cure: 'Contact the provider, or choose another provider.',
  },
  {
    code: 'invalid-key',
    word: /invalid_?(api_?)?key|key_?invalid|^unauthorized$|^unauthenticated|authentication|^invalid_iam_token$/i,
    text: [
      /api.?key (you )?(provided )?((is|was|has)( been)? )?(not (valid|found)|invalid|expired|blocked|(dis|de)\w+ed|suspended|revoked|(reported as )?leaked)|authentication (error|fail)|login fail/i,
      /(invalid|incorrect|wrong|expired) (x-)?(api|subscription|proxy|access|authorization).{0,8}(key|token)|token (included in the request )?((is|was|has)( been)? )?(expired|invalid|revoked)/i,
      /令牌(无效|已过期)|无效的令牌|密钥.{0,6}(无效|错误)|身份验证失败|鉴权失败/,
    ],
  },
  {
    code: 'rate-limited',
    word: /rate_?limit|^resource_exhausted$|too_many_requests/i,
    text: [/\brate.?limit/i],
    statuses: [undefined, 429],
  },
  {
    code: 'unsupported-request',
    word: /^array_above_max_length$/,
    text: [
      /(?<!messages\W{1,3})array too long|maximum number of (items|tools|functions|stop)|\b(at most|maximum of|up to) \d+ (tools|functions|stop)/i,
      /Invalid '(?!messages\[\d+\]\.content|input\b)[^'\n]+': string too long/,
    ],
    sentence: 'A part of the request, such as its tools or stop sequences, is longer than the provider allows.',
    cure: 'Use fewer tools or shorter descriptions, or choose another model.',
  },
  {
    code: 'context-too-long',
    word: /context_(length|size|window)|prompt_(too_long|tokens)|string_above_max_length|^tokens_limit/i,
    text: [
      /context (length|window|size|limit)|n_ctx|max(imum)? (context|(prompt |input |model )?length|message tokens)|model token limit/i,
      /(prompt|input) is too long|input token count|too many (input |prompt )?tokens|total length of all messages|range of input length/i,
      /`inputs` (tokens|must have)|current length is/i,
      /上下文|超长|超过.{0,8}(长度|限制)/,
    ],
  },
  {
    code: 'model-not-found',
    word: /model_(not_\w+|decommissioned|deprecated)|deployment_?not_?found|unknown_model|EndpointOrModel|^notfounderror$|^model$/i,
    text: [
      /(?<!\/)\bmodels?\b.{0,200}\b(not found|not exist|not available|no longer|(?:is )?disabled|is invalid|not supported by any)/is,
      /(?<!\/)\bmodels?\b.{0,200}\b(was removed|been (removed|deprecated|retired)|has reached the end of its life)/is,
      /(unknown|invalid|not a valid|no such|not found the|unable to access) model|no models? (is |are )?loaded|no endpoints found|^model: \S|not find a running session|^model (\S+ )?(is |has )?not (been |currently )?loaded/im,
      /模型.{0,20}(不存在|未找到|已下线)|无可用渠道/,
    ],
  },
  {
    code: 'overloaded',
    word: /overload|^unavailable|^insufficient_system_resource/i,
    text: [
      /overload|(at|over|no|insufficient|exceeded) (maximum )?capacity|capacity (temporarily )?exceeded|high demand|(server|service|model|engine) (is )?busy/i,
      /访问量过大|繁忙|过载|拥挤/,
    ],
  },
  {
    code: 'forbidden',
    word: /unsupported_country/,
    text: [/location is not supported|not (available|supported) in your (country|region)/i],
    sentence: 'The provider does not serve your country or region.',
    cure: 'Choose another provider.',
  },
  { code: 'forbidden', word: /permission|^forbidden$/i },
];

/** Whether a rule matches a failure. */
export function matchesRule({ status, words, text, isPage }: ProviderFailure, rule: FailureRule): boolean {
  if (rule.statuses && !rule.statuses.includes(status)) return false;
  // An HTML page may also say "not found" or "credits".
  return words.some((word) => rule.word?.test(word)) || (!isPage && rule.text?.some((pattern) => pattern.test(text)) === true);
}
