/** The words of providers' error codes. */
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

/** Request fields that an error may name. */
const FIELDS = new Set(
  (
    'model messages stream stream_options temperature top_p max_tokens max_completion_tokens stop seed n presence_penalty ' +
    'frequency_penalty logit_bias logprobs top_logprobs response_format tools tool_choice parallel_tool_calls reasoning_effort ' +
    'modalities user'
  ).split(' '),
);

/**
 * Picks the error codes that are safe to repeat: names of request fields, and codes of known words such as `rate_limit_exceeded`.
 * Any other text of a provider may contain a part of the key or the prompt.
 *
 * @param secret - a key; codes that are part of it or contain it are dropped
 */
export function pickSafeCodes(codes: readonly string[], secret: string | undefined): string[] {
  const hidden = secret?.toLowerCase() ?? '';
  const isHidden = (code: string) => hidden !== '' && (hidden.includes(code) || code.includes(hidden));
  const isKnown = (code: string) =>
    FIELDS.has(code) || (/^[a-z][a-z_]{1,40}$/.test(code) && code.split('_').every((term) => TERMS.has(term)));
  return [...new Set(codes)].filter((code) => isKnown(code) && !isHidden(code));
}
