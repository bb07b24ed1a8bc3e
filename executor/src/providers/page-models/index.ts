export { type DownloadOptions, downloadBuiltInModel } from '../built-in/download-built-in-model.ts';
export { findModel } from '../built-in/find-model.ts';
export { listModelFiles, removeModelFile, type StoreOptions, storeModelFile } from '../wllama/model-files.ts';
