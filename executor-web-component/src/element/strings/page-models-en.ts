/** English text of the models inside the page. */
export const PAGE_MODELS_EN = {
  loading: 'Looking what this browser can do…',
  files: 'Model files in this browser',
  none: 'None yet. Choose a GGUF file of up to 2 GB; it is copied into this browser and leaves it no more.',
  choose: 'Choose a file',
  remove: 'Remove',
  removeNamed: (name: string): string => `Remove the file ${name}`,
  storing: (percent: number): string => `Copying: ${percent} %`,
  stored: (name: string): string => `${name} is here.`,
  cancel: 'Cancel',
  browser: "The browser's model",
  availability: {
    available: 'It is on this device and ready.',
    downloadable: 'It is not on this device yet. The download takes minutes and several gigabytes.',
    downloading: 'The browser is downloading it.',
  },
  download: 'Download',
  downloading: (percent: number): string => `Downloading: ${percent} %`,
};

/** The text of the models inside the page, in whatever language. */
export type PageModelsStrings = typeof PAGE_MODELS_EN;
