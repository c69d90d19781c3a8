/** What the chart of weeks is made from: ids resolved, names as plain words. Knows no content. */

export interface Moment {
  id: string;
  date: string;
  /** The last day, for a span of days. */
  dateTo?: string;
  title: string;
  /** What happened, in one to three sentences. */
  text: string;
  /** Whether the article speaks of it, or we add it. */
  voice: 'article' | 'added';
  /** The paragraph of the article that speaks of it. */
  paragraph?: number;
  /** True for what became of a question that the article left open. */
  outcome: boolean;
  /** Its name on the chart, for the few that have one there. */
  label?: string;
  /** True when it has its name on a small screen too. */
  first?: boolean;
  /** Short names of the documents. */
  sources: readonly string[];
  conflict?: string;
}

export interface WeeksInput {
  id: string;
  title: string;
  /** Read out in place of the picture. */
  description: string;
  /** The day of the article. */
  day: string;
  /** The first and the last day that are drawn. */
  from: string;
  to: string;
  moments: readonly Moment[];
}
