/**
 * What a frame says to the page around it so that the page gives it the right height, in the protocol of every kind of
 * host; and what of a host's messages is listened to, which is a name to answer under and nothing else.
 * Pure: knows neither window nor figure.
 */

/** What is known of a host, from the frame's address or from a message. */
export interface Host {
  /** WordPress: the word that its messages must carry. */
  secret?: string | undefined;
  /** pym: the name it has given the frame. */
  childId?: string | undefined;
  /** iframe-resizer: the name it has given the frame. */
  sizerId?: string | undefined;
}

export interface Size {
  width: number;
  height: number;
}

/** The host as the frame's address tells of it: pym adds to the query, WordPress to the hash. */
export function hostFrom(search: string, hash: string): Host {
  return {
    secret: /^#\?secret=(\w{1,64})$/.exec(hash)?.[1],
    childId: /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(search)?.[1],
  };
}

/** The name under which iframe-resizer asks, when a message is its. */
export const sizerIdIn = (message: unknown): string | undefined =>
  typeof message === 'string' ? /^\[iFrameSizer\]([\w .#-]{1,99}):/.exec(message)?.[1] : undefined;

/** One message for each protocol. */
export function messagesFor({ width, height }: Size, id: string, address: string, host: Host): unknown[] {
  const { secret, childId, sizerId } = host;
  return [
    // AMP, @newswire/frames and our own loader
    { sentinel: 'amp', type: 'embed-size', width, height },
    // Embedly and Medium
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { 'datawrapper-height': { [id]: height } },
    // open-iframe-resizer
    { type: 'iframe-resized', width, height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
    ...(sizerId ? [`[iFrameSizer]${sizerId}:${height}:${width}:size`] : []),
  ];
}
