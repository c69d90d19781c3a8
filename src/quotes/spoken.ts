/** On whose behalf a statement was made. Knows nothing else of it. */

export interface Spoken {
  speaker: string;
  alsoBy?: readonly string[];
}

/** Everybody whose statement it is, the first one first. */
export const spokenBy = ({ speaker, alsoBy = [] }: Spoken): readonly string[] => [speaker, ...alsoBy];
