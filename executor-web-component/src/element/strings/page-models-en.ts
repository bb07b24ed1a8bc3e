/** English text of the models inside the page. */
export const PAGE_MODELS_EN = {
  loading: 'Checking what this browser can run…',
  files: 'Model files in this browser',
  none: 'No files yet. Choose a GGUF file of up to 2 GB. It is copied into this browser and never leaves it.',
  choose: 'Choose file',
  remove: 'Remove',
  removeNamed: (name: string): string => `Remove the file ${name}`,
  storing: (percent: number): string => `Copying: ${percent}%`,
  stored: (name: string): string => `${name} is ready.`,
  cancel: 'Cancel',
  browser: "The browser's model",
  availability: {
    available: 'Downloaded and ready.',
    downloadable: 'Not downloaded yet. The download takes several minutes and gigabytes.',
    downloading: 'The browser is downloading it.',
  },
  download: 'Download',
  downloading: (percent: number): string => `Downloading: ${percent}%`,
};

/** The text of the models inside the page, in any language. */
export type PageModelsStrings = typeof PAGE_MODELS_EN;
