import type { BackendErrorCode, ErrorCode } from './error-codes.ts';

/** Sentence and cure of every error code in simplified Chinese, with the meaning of the English ones. */
export const ERROR_TEXTS_ZH: Readonly<Record<ErrorCode | BackendErrorCode, readonly [sentence: string, cure: string]>> = {
  // The request itself
  'bad-request': ['请求的格式不正确。', '正确的格式见 PROTOCOL.md 中的 “The call” 一节。'],
  'channel-refused': ['执行器拒绝了该通道。', '请使用 “{用户 ID}:{会话 ID}:{UUID}”，并使用新的 UUID。'],
  'model-not-offered': ['执行器不提供该模型。', '请从其列表中选择模型，或将该模型添加到执行器。'],
  'no-executor': ['您没有已连接的执行器。', '请打开包含执行器的页面，或启动执行器程序。'],
  // The executor
  busy: ['执行器中排队的请求过多。', '请在部分请求完成后重试。'],
  paused: ['执行器已暂停。', '请在执行器运行处恢复。'],
  'not-allowed': ['此执行器的用户未允许此请求。', '请在执行器中允许，然后重新发送请求。'],
  'over-budget': ['执行器中设置的预算已用完。', '请在执行器中提高预算，或明天重试。'],
  cancelled: ['请求已停止。', '如果是误操作，请重新发送。'],
  'executor-gone': ['执行器在回答完成前断开了连接。', '请重新连接执行器，然后重新发送请求。'],
  'storage-failed': ['执行器无法使用其存储。', '请释放其磁盘空间，然后重新加载其页面或重启其程序。'],
  'internal-error': ['发生内部错误。', '请重新发送请求；如果再次失败，请报告问题。'],
  // Time and size
  'ack-timeout': ['执行器未能及时响应。', '请检查其页面是否打开，或程序是否在运行。'],
  'first-token-timeout': ['模型未能及时开始回答。', '请在模型加载后重试，或延长首个 token 的超时时间。'],
  'idle-timeout': ['模型在回答完成前停止了发送。', '请重试，或延长空闲超时时间。'],
  'total-timeout': ['回答用时超过了允许的时间。', '请要求更短的回答，或延长总超时时间。'],
  'answer-too-large': ['回答超过了允许的大小。', '请要求更短的回答，或提高大小限制。'],
  'line-too-long': ['提供商发送的单行数据超过了允许的长度。', '如果信任此提供商，请提高行长度限制。'],
  // The provider
  'invalid-key': ['提供商拒绝了 API 密钥。', '请在执行器的提供商设置中检查密钥。'],
  forbidden: ['提供商拒绝了此请求。', '请在提供商处检查该密钥的权限。'],
  'rate-limited': ['已达到提供商的速率限制。', '请稍后重试。'],
  'quota-exceeded': ['提供商账户的额度已用完。', '请充值，或选择其他提供商。'],
  'context-too-long': ['对话超出了模型可接受的长度。', '请缩短对话，或选择上下文更大的模型。'],
  'model-not-found': ['提供商没有该模型。', '请选择其他模型，或在提供商处加载该模型。'],
  'unsupported-request': ['提供商不支持此请求。', '请去掉附件、工具或特殊设置，或选择其他模型。'],
  overloaded: ['提供商负载过高。', '请稍后重试，或选择其他提供商。'],
  'provider-error': ['提供商返回了错误。', '请重试；消息中包含提供商返回的信息。'],
  'bad-provider-answer': ['提供商返回的内容不是有效的聊天回答。', '请检查基础 URL；它通常以 /v1 结尾。'],
  'answer-cut': ['提供商在回答完成前中断了回答。', '请重试，或选择其他提供商。'],
  'blocked-by-cors': ['提供商不允许此页面读取其响应。', '请在提供商处允许此页面的来源（CORS），或以程序方式运行执行器。'],
  unreachable: ['无法连接提供商。', '请检查它是否在运行、URL 是否正确，以及是否允许此页面访问（CORS）。'],
  // Only of backends
  unauthorized: ['令牌缺失或无效。', '请登录，并发送请求头 “Authorization: Bearer <令牌>”。'],
  'sign-in-refused': [
    '仅使用名称登录只在本机可用，不能经由代理。',
    '请使用令牌，或通过 localhost 地址打开页面。如果代理只有您自己能访问，可使用 --allow-proxied-sign-in 允许经由代理登录。',
  ],
  'origin-refused': ['后端不允许来自此页面来源的请求。', '请使用 --allow-origin 和页面的来源启动编排器。'],
  'session-not-found': ['您没有使用此会话 ID 的已连接套接字。', '请发送已连接套接字的 ID，或省略 session_id。'],
  'chat-refused': ['该对话属于其他用户。', '请使用您自己的对话 ID。'],
  'task-not-found': ['您没有使用此任务 ID 的运行中请求。', '请求可能已经结束，无需停止。'],
  'not-found': ['没有与此 URL 对应的路由。', '路由列表见 README。'],
  'not-json': ['请求体不是 JSON。', '请发送 JSON 对象和请求头 “content-type: application/json”。'],
  'request-too-large': ['请求超过了允许的大小。', '请减少或缩短消息，或提高 maxRequestBytes。'],
  'too-many-requests': ['您同时运行的请求过多。', '请在部分请求完成后重试。'],
  'too-many-sessions': ['您已连接的套接字过多。', '请关闭其中一些。'],
  'bad-callback': ['执行器对调用的响应既不是成功也不是错误。', '请更新执行器。参见 PROTOCOL.md 中的 “The callback” 一节。'],
  'shutting-down': ['服务器正在关闭。', '请在它恢复后重新发送请求。'],
};
