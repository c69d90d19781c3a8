/**
 * Loads classic scripts of the frame's own folder, each once; classic, since a sandboxed frame may fetch nothing else.
 * What they bring is our own, and says so to a browser that asks for trusted types.
 */

interface Policy {
  createScriptURL: (address: string) => string;
  createHTML: (markup: string) => string;
}

const own: Policy = { createScriptURL: (address) => address, createHTML: (markup) => markup };
const asked = new Set<string>();
let policy: Policy | undefined;

/** Two scripts stand in one page, so each has a policy of its own name. */
function policyNamed(name: string): Policy {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  };
  return (policy ??= trustedTypes?.createPolicy(name, own) ?? own);
}

/** The address comes from the frame's own markup. */
export function loadScript(address: string, name: string): void {
  if (asked.has(address)) return;
  asked.add(address);
  const script = document.createElement('script');
  script.src = policyNamed(name).createScriptURL(address);
  document.head.append(script);
}

/** Markup from a script of our own, as it may be put into the page. */
export const ownMarkup = (markup: string, name: string): string => policyNamed(name).createHTML(markup);
