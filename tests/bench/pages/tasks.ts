/** Reads the trace of a page that was opened: the longest task of its main thread, and what it was busy with. */

export interface Task {
  /** Milliseconds of the thread's own time. */
  time: number;
  /** What took the most of it, in words. */
  mostly: string;
  /** Milliseconds of it in scripts. */
  script: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, how long it was, and the thread's own time. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Parts of a task by their names in a trace. */
const parts: Readonly<Record<string, string>> = {
  ParseHTML: 'reading the document',
  UpdateLayoutTree: 'styles',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  EvaluateScript: 'script',
  FunctionCall: 'script',
  'v8.evaluateModule': 'script',
};

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Milliseconds of each part; what lies inside another part counts for the outer one. */
function timesOf(task: TraceEvent, events: readonly TraceEvent[]): Map<string, number> {
  const times = new Map<string, number>();
  let until = task.ts;
  const inside = events
    .filter((one) => one.name in parts && one.ts >= task.ts && endOf(one) <= endOf(task))
    .sort((a, b) => a.ts - b.ts);
  for (const one of inside) {
    if (one.ts < until) continue;
    until = endOf(one);
    const part = parts[one.name];
    times.set(part, (times.get(part) ?? 0) + (one.tdur ?? 0) / 1000);
  }
  return times;
}

/** The longest task on the main thread of a page. */
export function longestTask(trace: Buffer): Task {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const main = new Set(traceEvents.filter(isMain).map(threadOf));
  const tasks = traceEvents
    .filter((event) => event.name === 'RunTask' && main.has(threadOf(event)))
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  const [longest] = tasks;
  if (!longest) throw new Error('the trace of a page holds no task of its main thread');
  const own = traceEvents.filter((event) => threadOf(event) === threadOf(longest));
  const times = timesOf(longest, own);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return { time: (longest.tdur ?? 0) / 1000, mostly: most?.[0] ?? 'other', script: times.get('script') ?? 0 };
}
