/** The name of a channel as the suite makes them: three parts, the last a UUID. */
const CHANNEL = /"[^"\s:]{1,200}:[^"\s:]{1,200}:[\da-f]{8}-[\da-f-]{27}"/g;

/** What is the same in every chunk of an answer. */
const CHUNK_FACTS = /"id":"[^"]{0,200}","object":"chat\.completion\.chunk","created":\d+,"model":"[^"]{0,200}",/g;

/** What every delta of a first choice is wrapped in. */
const DELTA_WRAP = /"choices":\[\{"index":0,"delta":/g;

/** What was on the wire, for a place with little room: what says nothing new is left out, what was said comes into view. */
export function shortenPacket(text: string): string {
  return text.replaceAll(CHANNEL, '"channel"').replaceAll(CHUNK_FACTS, '…').replaceAll(DELTA_WRAP, '"delta":');
}
