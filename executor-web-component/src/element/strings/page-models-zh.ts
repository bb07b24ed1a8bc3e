import type { PageModelsStrings } from './page-models-en.ts';

/** Chinese (simplified) text of the models inside the page. */
export const PAGE_MODELS_ZH: PageModelsStrings = {
  loading: '正在检查此浏览器支持的功能…',
  files: '此浏览器中的模型文件',
  none: '暂无文件。请选择不超过 2 GB 的 GGUF 文件，它会复制到此浏览器中，不会上传。',
  choose: '选择文件',
  remove: '移除',
  removeNamed: (name) => `移除文件 ${name}`,
  storing: (percent) => `正在复制：${percent}%`,
  stored: (name) => `${name} 已就绪。`,
  cancel: '取消',
  browser: '浏览器的模型',
  availability: {
    available: '已下载，可以使用。',
    downloadable: '尚未下载。下载需要几分钟和数 GB 空间。',
    downloading: '浏览器正在下载。',
  },
  download: '下载',
  downloading: (percent) => `正在下载：${percent}%`,
};
