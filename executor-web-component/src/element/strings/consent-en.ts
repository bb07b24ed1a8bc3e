/** English text of controls that wait until the user could see what they press. */
export const CONSENT_EN = {
  question: 'The buttons work once this question has been fully visible for a moment.',
  control: 'Not done: the page covers or fades this. Press it again once it is fully visible.',
};

/** The text of guarded controls, in any language. */
export type ConsentStrings = typeof CONSENT_EN;
