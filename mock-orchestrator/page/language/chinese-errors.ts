import type { BackendErrorCode, ErrorCode } from '@chat-executor/protocol';

type Texts = readonly [sentence: string, cure: string];

/** The texts of the error codes of the wire, in simplified Chinese. */
const WIRE: Record<ErrorCode, Texts> = {
  'bad-request': ['请求的格式不正确。', '请按 PROTOCOL.md 的要求发送。'],
  'channel-refused': ['请求中指定的通道无效。', '请重试。'],
  'model-not-offered': ['此执行器不提供该模型。', '请从列表中选择另一个模型。'],
  'no-executor': ['您没有已连接的执行器。', '请打开包含 <chat-executor> 的页面，或启动执行器程序。'],
  busy: ['执行器的排队请求过多。', '请在部分请求完成后重试。'],
  paused: ['执行器已被暂停。', '请在执行器运行处恢复。'],
  'not-allowed': ['执行器的用户未允许此请求。', '请在执行器运行处允许，然后重试。'],
  'over-budget': ['执行器用户设置的预算已用完。', '请在执行器运行处提高预算，或明天重试。'],
  cancelled: ['请求已停止。', '如果是误操作，请重试。'],
  'executor-gone': ['执行器在回答完成前断开了连接。', '请重新连接，然后重试。'],
  'internal-error': ['内部出错。', '请重试；如果再次失败，请报告问题。'],
  'ack-timeout': ['执行器响应超时。', '请检查其页面是否仍然打开。'],
  'first-token-timeout': ['模型未能及时开始回答。', '请在模型加载后重试，或延长首个 token 的超时时间。'],
  'idle-timeout': ['模型在回答完成前停止了发送。', '请重试，或延长空闲超时时间。'],
  'total-timeout': ['回答用时超过了允许的时间。', '请要求更短的回答，或延长总超时时间。'],
  'answer-too-large': ['回答超过了允许的大小。', '请要求更短的回答，或提高大小限制。'],
  'line-too-long': ['提供商发送的单行数据超过了允许的长度。', '如果信任此提供商，请提高行长度限制。'],
  'invalid-key': ['提供商拒绝了 API 密钥。', '请在执行器的提供商设置中检查密钥。'],
  forbidden: ['提供商拒绝了此请求。', '请在提供商处检查该密钥的权限。'],
  'rate-limited': ['已达到提供商的速率限制。', '请稍后重试。'],
  'quota-exceeded': ['提供商账户的额度已用完。', '请在提供商处充值，或选择其他提供商。'],
  'context-too-long': ['对话超出了模型可接受的长度。', '请新建对话，或选择上下文更大的模型。'],
  'model-not-found': ['提供商没有该模型。', '请选择其他模型，或在提供商处加载该模型。'],
  'unsupported-request': ['提供商不支持此请求。', '请去掉说明中提到的内容，或选择其他模型。'],
  'answer-cut': ['提供商在回答完成前中断了回答。', '请重试；如果再次发生，请检查提供商。'],
  overloaded: ['提供商负载过高。', '请稍后重试，或选择其他提供商。'],
  'provider-error': ['提供商返回了错误。', '请重试；提供商返回的信息见下方。'],
  'bad-provider-answer': ['提供商返回的内容不是回答。', '请检查基础 URL；它通常以 /v1 结尾。'],
  'blocked-by-cors': ['提供商不允许执行器所在的页面读取其响应。', '请在提供商处允许该页面的来源（CORS），或以程序方式运行执行器。'],
  unreachable: ['无法连接提供商。', '请检查它是否在运行、地址是否正确，以及是否允许此页面访问（CORS）。'],
};

/** The texts of those backend error codes that this page can get. */
const BACKEND: Partial<Record<BackendErrorCode, Texts>> = {
  unauthorized: ['令牌无效。', '请重新登录。'],
  'sign-in-refused': ['仅使用名称登录只在本机可用。', '请使用令牌，或通过 localhost 地址打开本页。'],
  'session-not-found': ['本页中的执行器未连接。', '请等待重新连接，然后重试。'],
  'request-too-large': ['请求超过了允许的大小。', '请发送更短的内容，或新建对话。'],
  'too-many-requests': ['同时进行的请求过多。', '请在部分请求完成后重试。'],
  'bad-callback': ['执行器的响应既不是成功也不是错误。', '请更新执行器。'],
  'shutting-down': ['编排器正在停止。', '请等待它恢复后重试。'],
};

/** The sentence and cure of an error code in Chinese, or undefined for an unknown code. */
export function explainCodeInChinese(code: string): Texts | undefined {
  return Object.hasOwn(WIRE, code) ? WIRE[code as ErrorCode] : BACKEND[code as BackendErrorCode];
}
