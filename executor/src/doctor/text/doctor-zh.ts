import type { DoctorTexts } from './doctor-en.ts';

/** Chinese (simplified) text of the check-up. */
export const DOCTOR_ZH: DoctorTexts = {
  findings: {
    'bad-address': ['网址无效。', '请输入完整网址，例如 http://localhost:11434 或 https://chat.example.com，不要包含用户名。'],
    'mixed-content': ({ host }) => [
      `浏览器阻止 https 页面向其他计算机（${host}）发送 http 请求。`,
      `请为 ${host} 使用 https，或通过 http 打开本页面，或以程序方式运行执行器。`,
    ],
    'network-denied': ['浏览器阻止本页面访问您网络中的设备。', '请点击地址栏左侧的图标，允许“本地网络”或“本机应用”，然后重试。'],
    'network-unanswered': [
      '浏览器正在询问是否允许本页面访问您网络中的设备。',
      '请在提示中点击“允许”，然后重试。如果没有看到提示，请点击地址栏左侧的图标。',
    ],
    'unknown-host': ({ host }) => [`找不到主机 ${host}。`, '请检查网址是否有误，以及本机是否联网。'],
    'nothing-listens': ({ host }) => [`连接被拒绝：${host} 上没有服务在监听。`, '请启动服务器，或更正端口。'],
    'bad-certificate': ({ host }) => [`${host} 的证书不受信任。`, '请使用证书中的主机名、更新证书，或在本机信任其颁发者。'],
    'unknown-issuer': ({ host }) => [
      `${host} 的证书是自签名证书，或本机不认识其颁发者。`,
      '请将环境变量 NODE_EXTRA_CA_CERTS 设置为颁发者证书文件（PEM）的路径，然后重新启动程序。',
    ],
    'wrong-scheme': ({ host }) => [`${host} 不支持 https。`, '请将网址中的 https:// 改为 http://。'],
    'too-slow': ({ host }) => [`${host} 响应超时。`, '请检查它是否正在运行、是否过载，以及请求是否被防火墙拦截。'],
    'no-answer': ({ host }) => [`${host} 没有响应。`, '请检查它是否正在运行，以及主机和端口是否正确。'],
    answers: ['有响应。', ''],
    'ollama-origin': ({ origin }) => [
      `Ollama 正在运行，但不允许 ${origin} 的页面访问。`,
      `请在启动 Ollama 时设置 OLLAMA_ORIGINS=${origin}，然后重启 Ollama。`,
    ],
    'ollama-host': ({ host }) => [
      `Ollama 正在运行，但拒绝发往主机 ${host} 的请求：它只监听本机。`,
      '在同一台计算机上请使用 http://localhost:11434。供其他计算机使用时，请以 OLLAMA_HOST=0.0.0.0 启动 Ollama，或让代理发送“Host: localhost”。',
    ],
    'lm-studio-cors': ['LM Studio 正在运行，但不允许网页访问。', '请在其服务器设置中打开“Enable CORS”，或运行 lms server start --cors。'],
    'cors-headers': ({ program, origin, headers }) => [
      `${program} 不允许来自 ${origin} 的页面发送您的自定义请求头。`,
      `请在其 CORS 设置中允许来源 ${origin} 和请求头 ${headers}（Access-Control-Allow-Headers）。浏览器会先发送不带这些请求头的 OPTIONS 请求，网关必须放行。也可以改用程序方式运行执行器。`,
    ],
    'cors-refused': ({ program, origin }) => [
      `${program} 有响应，但不允许 ${origin} 的页面读取（CORS）。`,
      `请在其设置中允许 ${origin}，或以程序方式运行执行器（不受 CORS 限制）。`,
    ],
    'cors-by-account': ['密钥所属组织不允许来自网页的请求。', '请在提供商的组织设置中允许，或使用其他密钥，或以程序方式运行执行器。'],
    'question-refused': ({ origin }) => [
      `可以列出模型，但 ${origin} 的页面可能无法发送请求：服务器不接受其 JSON（CORS）。`,
      `请在服务器上为 ${origin} 允许 POST 方法和 Content-Type 请求头（CORS）。`,
    ],
    'key-missing': ({ keyUrl = '' }) => ['需要 API 密钥。', `请在提供商设置中输入密钥。${keyUrl}`],
    'key-refused': ({ keyUrl = '' }) => ['API 密钥被拒绝。', `请检查密钥是否完整且仍然有效，或创建新密钥。${keyUrl}`],
    forbidden: ['密钥有效，但请求被禁止。', '请检查密钥的权限，以及该服务在您所在地区是否可用。'],
    'no-credit': ['账户额度已用完。', '请在提供商处充值，或使用其他提供商。'],
    'rate-limited': ['已达到速率限制。', '请按下方 Retry-After 所示的时间等待（未注明则等待一分钟），然后重试。'],
    'model-loading': ['模型仍在加载。', '请等待加载完成后重试。'],
    'server-fault': ['服务器返回了内部错误。', '请稍后重试。如果是您自己的服务器，请查看其日志。'],
    redirected: ({ suggestion = '' }) => ['服务器重定向到另一个网址。API 密钥绝不会被转发。', `请将最终网址设为基础 URL。${suggestion}`],
    'missing-v1': ({ suggestion }) => ['基础 URL 缺少 /v1。', `请将基础 URL 设为 ${suggestion}`],
    'other-path': ({ suggestion }) => ['API 位于此服务器的其他路径。', `请将基础 URL 设为 ${suggestion}`],
    'other-kind': ({ kind, suggestion }) => [`此服务器属于另一类提供商：${kind}。`, `请选择 ${kind} 作为提供商，基础 URL 为 ${suggestion}`],
    'no-api': ['服务器有响应，但不提供聊天 API。', '请对照提供商的文档检查基础 URL。它通常以 /v1 结尾。'],
    'no-models': ['可用，但暂无模型。', 'Ollama：运行 ollama pull 并加上模型名称。LM Studio 等：请在其中下载并加载模型。'],
    'model-unknown': ({ models, suggestion }) => [
      `不在其模型列表中：${models}。`,
      `${suggestion ? `您要找的是不是 ${suggestion}？` : ''}请在提供商设置中更正模型 ID，或提供全部模型。`,
    ],
    'models-listed': ({ count }) => [`模型：${count} 个。`, ''],
    'model-not-loaded': ['尚未加载模型。', '首次回答时才加载模型，因此较慢。可提前加载以避免等待。'],
    'model-loaded': ({ models }) => [`已加载：${models}。`, ''],
    'page-models-impossible': [
      '此浏览器无法在本页面运行模型。',
      '请使用最新版浏览器通过 https 打开页面。浏览器自带的模型需要桌面版 Chrome 和足够的空间。',
    ],
    'page-models-not-here': ['本页面可以运行模型，但尚未安装模型。', '请在提供商设置中选择 GGUF 文件，或下载浏览器的模型。'],
    'page-models-program': [
      '无法加载在本页面运行模型的引擎。',
      "请将 wllama 文件夹与执行器文件放在同一位置，并在内容安全策略中允许脚本使用 'wasm-unsafe-eval' 以及 blob: worker。",
    ],
    'page-models-ready': ['模型已安装并就绪。', ''],
    'origin-refused': ({ origin }) => [
      `后端有响应，但拒绝 ${origin} 的页面建立 Socket 连接。`,
      `请在后端允许 ${origin}。在 Open WebUI 中使用 CORS_ALLOW_ORIGIN。`,
    ],
    'socket-elsewhere': ({ suggestion }) => [`后端的 Socket 路径不同：${suggestion}`, `请将 Socket 路径设为 ${suggestion}`],
    'websocket-blocked': [
      'Socket.IO 有响应，但 WebSocket 连接被阻止。',
      '请配置后端前的代理以转发 WebSocket（Upgrade 和 Connection 请求头）。',
    ],
    'websocket-off': [
      '后端已关闭 WebSocket，而执行器需要它。',
      '请联系管理员开启。在 Open WebUI 中，移除 ENABLE_WEBSOCKET_SUPPORT=False。',
    ],
    'no-socket': ['后端有响应，但该路径上没有 Socket.IO。', '请检查网址和 Socket 路径。代理还必须将 /ws/ 转发到后端。'],
    'socket-answers': ['Socket 有响应。', ''],
    'token-missing': ['缺少登录所需的令牌。', '请登录后端并提供其令牌。'],
    'token-expired': ['令牌已过期。', '请重新登录后端。'],
    'token-refused': ['后端拒绝了令牌。', '请重新登录后端，并检查令牌是否属于此后端。'],
    'join-unanswered': ['Socket 有响应，但登录超时。', '请检查该网址是否为支持此协议的聊天后端，以及它是否过载。'],
    'token-accepted': ({ user }) => [`已以 ${user} 的身份登录。`, ''],
    'direct-connections-off': [
      '直接连接（Direct Connections）已关闭，且未安装 chat_executor 函数，因此无法使用执行器的模型。',
      '请联系管理员打开“管理员面板 → 设置 → 外部连接 → 直接连接”，或安装 chat_executor 函数。',
    ],
    'plugin-missing': [
      '此 Open WebUI 不列出执行器的模型：未安装 chat_executor 函数。',
      '可通过直接连接（Direct Connections）使用。如需像普通模型一样列出，请联系管理员安装 chat_executor 函数。',
    ],
    'plugin-there': ['chat_executor 函数已安装。', ''],
    'probe-failed': ['部分诊断未能完成。', '请重试。其他结果不受影响。'],
  },
  results: {
    answered: '有响应',
    unreadable: '有响应，但本页面无法读取',
    redirected: '重定向',
    nothing: '没有响应',
    late: '超时',
  },
};
