/** Maximum length of a model's id or name, in UTF-16 units (rules ANN-1 and REQ-6). */
export const MAX_MODEL_ID_LENGTH = 256;

/** Maximum number of models in an announcement (rule ANN-1). */
export const MAX_ANNOUNCED_MODELS = 2000;

/** Maximum length of the display name of an executor, in UTF-16 units (rule ANN-1). */
export const MAX_EXECUTOR_NAME_LENGTH = 64;
