/** The terms that make up providers' error codes. */
const TERMS = new Set(
  (
    'access account already api array authentication authorization bad balance billing blocked budget busy capacity code content context ' +
    'credit credits denied deprecated disabled empty engine error exceed exceeded exceeds exhausted expired failed failure filter flagged ' +
    'forbidden format found funds gateway hard image inactive input insufficient internal invalid key length limit limited loading long ' +
    'max maximum message minute missing model not of organization out output overloaded parameter payment permission policy prompt ' +
    'provider quota range rate reached refused region rejected request requests required resource responsible server service size soft ' +
    'string suspended temporarily terminated timeout token tokens too tool type unable unauthenticated unauthorized unavailable unknown ' +
    'unprocessable unsupported upstream usage use user validation value verification version violation window'
  ).split(' '),
);

/** Request fields an error may name. */
const FIELDS = new Set(
  (
    'model messages stream stream_options temperature top_p max_tokens max_completion_tokens stop seed n presence_penalty ' +
    'frequency_penalty logit_bias logprobs top_logprobs response_format tools tool_choice parallel_tool_calls reasoning_effort ' +
    'modalities user'
  ).split(' '),
);

/**
 * The error codes that are safe to repeat: names of request fields, and codes made only of known terms, such as
 * `rate_limit_exceeded`. Anything else a provider writes could contain a piece of the key or the prompt.
 *
 * @param secret - a key; words that are part of it or contain it are always dropped
 */
export function pickSafeCodes(words: readonly string[], secret: string | undefined): string[] {
  const hidden = secret?.toLowerCase() ?? '';
  const isHidden = (word: string) => hidden !== '' && (hidden.includes(word) || word.includes(hidden));
  const isKnown = (word: string) =>
    FIELDS.has(word) || (/^[a-z][a-z_]{1,40}$/.test(word) && word.split('_').every((term) => TERMS.has(term)));
  return [...new Set(words)].filter((word) => isKnown(word) && !isHidden(word));
}
