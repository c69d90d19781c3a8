/**
 * What an address asks of a frame's looks, and whether it asks for more than that. Pure; what a figure has (views, layers,
 * days, marks) is read by `figures/explore/state.ts`. A value that is not known counts as not given.
 */

export interface Looks {
  theme: string;
  /** Whether the drawing fills the height that the host gives. */
  fit: boolean;
  controls: boolean;
}

/** The looks that a query string asks for. */
export const looksFrom = (search: string): Looks => ({
  theme: /[?&]theme=(dark|auto)(&|$)/.exec(search)?.[1] ?? 'light',
  fit: /[?&]fit=1(&|$)/.test(search),
  controls: !/[?&]controls=0(&|$)/.test(search),
});

/** Whether a query string asks for nothing but looks; pym adds four names of its own. */
export const isOnlyLooks = (search: string): boolean =>
  /^\??((theme=(light|dark|auto)|fit=[01]|controls=[01]|(childId|initialWidth|parentTitle|parentUrl)=[^&]*)(&|$))*$/.test(
    search,
  );
