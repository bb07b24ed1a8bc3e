import type { BackendErrorCode, ErrorCode } from '@chat-executor/protocol';

type Texts = readonly [sentence: string, cure: string];

/** What the codes of the protocol mean, in simplified Chinese. */
const WIRE: Record<ErrorCode, Texts> = {
  'bad-request': ['请求的格式不正确。', '请按 PROTOCOL.md 的要求发送。'],
  'channel-refused': ['请求中指定的通道不可接受。', '请再问一次。'],
  'model-not-offered': ['此执行器不提供该模型。', '请从列表中选择另一个模型。'],
  'no-executor': ['您没有已连接的执行器。', '请打开包含 <chat-executor> 的页面，或启动执行器程序。'],
  busy: ['执行器中等待的请求过多。', '请在部分请求完成后重试。'],
  paused: ['执行器已被暂停。', '请在运行它的地方继续。'],
  'not-allowed': ['执行器的用户没有允许此请求。', '请在执行器运行的地方允许，然后再问一次。'],
  'over-budget': ['执行器用户设定的预算已用完。', '请在执行器运行的地方提高预算，或明天再问。'],
  cancelled: ['请求已停止。', '如果是误停，请再问一次。'],
  'executor-gone': ['执行器在回答完成之前离开了。', '请重新连接它，然后再问一次。'],
  'internal-error': ['内部出错。', '请再问一次；如果再次失败，请报告问题。'],
  'ack-timeout': ['执行器没有及时回应。', '请查看它所在的页面是否仍然打开。'],
  'first-token-timeout': ['模型没有及时开始回答。', '请在模型加载后重试，或提高首个词元的时限。'],
  'idle-timeout': ['回答完成之前，模型停止了发送。', '请重试，或提高空闲时限。'],
  'total-timeout': ['回答用时超过了允许的时间。', '请要求更短的回答，或提高总时限。'],
  'answer-too-large': ['回答超过了允许的大小。', '请要求更短的回答，或提高大小限制。'],
  'line-too-long': ['提供方发送的一行超过了允许的长度。', '如果信任此提供方，请提高行长限制。'],
  'invalid-key': ['提供方拒绝了 API 密钥。', '请在执行器的提供方设置中检查密钥。'],
  forbidden: ['提供方拒绝了此请求。', '请检查该密钥在提供方处的权限。'],
  'rate-limited': ['提供方正在限制请求频率。', '请稍后重试。'],
  'quota-exceeded': ['提供方账户的额度已用完。', '请在提供方处充值，或选择其他提供方。'],
  'context-too-long': ['对话超出了模型可接受的长度。', '请新建对话，或选择上下文更大的模型。'],
  'model-not-found': ['提供方不认识该模型。', '请选择其他模型，或在提供方处加载它。'],
  'unsupported-request': ['提供方无法完成所要求的操作。', '请去掉说明中提到的内容，或选择其他模型。'],
  'answer-cut': ['提供方在回答完成之前结束了它。', '请重试；如果再次发生，请检查提供方。'],
  overloaded: ['提供方负载过高。', '请稍后重试，或选择其他提供方。'],
  'provider-error': ['提供方返回了错误。', '请重试；下面是它的原话。'],
  'bad-provider-answer': ['提供方返回的内容不是回答。', '请检查基础地址；它通常以 /v1 结尾。'],
  'blocked-by-cors': ['提供方不允许执行器所在的页面读取它的回答。', '请在提供方处允许该页面的来源（CORS），或以程序方式运行执行器。'],
  unreachable: ['无法连接提供方。', '请检查它是否在运行、地址是否正确，以及是否允许此页面访问（CORS）。'],
};

/** What the codes of backends mean, as far as this page can meet them. */
const BACKEND: Partial<Record<BackendErrorCode, Texts>> = {
  unauthorized: ['令牌无效。', '请重新登录。'],
  'sign-in-refused': ['仅凭名字登录只在本机有效。', '请使用令牌，或通过 localhost 地址打开本页。'],
  'session-not-found': ['本页中的执行器未连接。', '请等它重新连接，然后再问一次。'],
  'request-too-large': ['请求超过了允许的大小。', '请发送更短的内容，或新建对话。'],
  'too-many-requests': ['同时进行的请求过多。', '请在部分请求完成后重试。'],
  'bad-callback': ['执行器的应答既不是成功，也不是错误。', '请更新执行器。'],
  'shutting-down': ['编排器正在停止。', '请等它恢复后再问一次。'],
};

/** Sentence and cure of an error code in Chinese; undefined for a code that is not known here. */
export function explainCodeInChinese(code: string): Texts | undefined {
  return Object.hasOwn(WIRE, code) ? WIRE[code as ErrorCode] : BACKEND[code as BackendErrorCode];
}
