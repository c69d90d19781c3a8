/** English words for putting a figure on somebody else's page. Those in `panel` and `doctor` travel to the browser. */

export const embedding = {
  title: 'Put a figure on your page',
  description:
    'How to show a map or chart of this site on yours, for each kind of editor, and how to check that it works.',
  /** The kind of a figure, at the head of the frame's title. */
  kinds: { map: 'Map', chart: 'Chart' },
  named: (kind: string, title: string) => `${kind}: ${title}`,
  credit: (kind: string, title: string, site: string) =>
    `${kind}: ${title}. With its table and sources, at ${site}`,
  about: 'How this works, host by host, with a check of what your editor made of it',

  hosts: {
    figure: {
      label: 'HTML',
      where: 'A page you write yourself, a Ghost HTML card, MDX or React',
      note: 'A picture with a link, which the script turns into the live figure. Where scripts are taken out, the picture and the link stay.',
    },
    address: {
      label: 'Address',
      where: 'WordPress, Ghost bookmark, Notion, Substack, Medium',
      note: 'Paste it on a line of its own. WordPress shows the figure as it first stands. The others show a card with a link.',
    },
    frame: {
      label: 'Frame alone',
      where: 'Moodle, Canvas, and editors that take no script',
      note: 'The height is fixed and the figure fits itself into it.',
    },
    picture: {
      label: 'Picture and link',
      where: 'Newsletters, and editors that take no frame',
      note: 'Nothing here moves, so nothing can be taken out.',
    },
    markdown: {
      label: 'Markdown',
      where: 'GitHub and other sites that take Markdown',
      note: 'A picture and a link.',
    },
    amp: {
      label: 'AMP',
      where: 'AMP pages',
      note: 'The page also needs the script of amp-iframe in its head.',
    },
    exact: {
      label: 'HTML with a fixed script',
      where: 'Sites that ask for a hash of every script',
      note: 'The script is the one of today for ever: the browser refuses any other.',
    },
  },

  /** What pinned frames say of themselves. */
  news: {
    newer: 'This is an older drawing, kept as it was.',
    open: 'See the newest one',
    notice: (day: string) => `Correction, ${day}:`,
  },

  choose: 'Choose what it shows',
  scriptless:
    'Without a script these lines show the figure as it first stands. Add to its addresses, if you like: {parameters}.',
  view: 'View',
  layers: 'Layers',
  day: 'As of (empty: all days)',
  theme: 'Colours',
  themes: { light: 'light', dark: 'dark', auto: 'as the reader’s device' },
  version: 'Version',
  versions: {
    live: 'live: corrections arrive by themselves',
    pinned: 'pinned: this drawing for ever; corrections arrive as a note above it',
  },
  preview: 'Try it',
  previewTitle: (named: string) => `Preview: ${named}`,
  previewNote: 'The figure as a page of that width would show it.',
  width: 'Width of the page',
  around: 'The page around it',
  arounds: { light: 'light', dark: 'dark' },
  sandboxed: 'Without scripts (as the strictest editors show it)',
  pixels: (width: number) => `${width} px`,
  copy: (label: string) => `Copy: ${label}`,
  copied: (label: string) => `Copied: ${label}.`,
  more: 'For other editors',
  page: {
    intro:
      'Each figure page has lines to copy. Paste them into your page: a picture with a link appears, and where scripts may run it turns into the live figure. It sets no cookies and asks no other site for anything.',
    figures: 'Choose a figure',
    figuresNote: 'Each link leads to the lines for that figure.',
    hosts: 'Which lines for which editor?',
    hostList: [
      {
        name: 'A page in HTML',
        lines: 'HTML',
        how: 'Paste the lines where the figure should stand. The script may stand once for many figures.',
      },
      {
        name: 'WordPress',
        lines: 'Address',
        how: 'Paste the address of the figure page on a line of its own. WordPress asks this site for the frame and follows its height.',
      },
      {
        name: 'Ghost',
        lines: 'HTML',
        how: 'Add an HTML card and paste the lines. An address alone gives a card with a link.',
      },
      {
        name: 'Substack, Medium, Notion',
        lines: 'Address',
        how: 'Paste the address; a card with a picture appears. Or put in a picture from the figure page and link it to that page.',
      },
      {
        name: 'Moodle, Canvas',
        lines: 'Frame alone',
        how: 'Open the HTML view of the editor and paste the frame.',
      },
      { name: 'MDX, React', lines: 'HTML', how: 'Paste the lines as they are: they are also valid JSX.' },
      {
        name: 'Markdown',
        lines: 'Markdown',
        how: 'Paste the two lines: a picture with a link, and the link in words.',
      },
      { name: 'AMP', lines: 'AMP', how: 'Paste the lines, and add the script of amp-iframe to the head.' },
      { name: 'Newsletters', lines: 'Picture and link', how: 'Paste the lines into an HTML block.' },
    ],
    editor: 'Editor',
    take: 'Take',
    how: 'How',
    parameters: 'What the address can say',
    parametersNote:
      'Add these to the address of a frame after a question mark. What is unknown is left aside.',
    parameter: 'Name',
    values: 'Values',
    parameterList: [
      { name: 'view', values: 'The name of a view, as on the figure page.' },
      {
        name: 'layers',
        values: 'The names of the layers to show, with commas between them; none shows no layer.',
      },
      { name: 'date', values: 'A day, such as 2020-01-31: what was public by then.' },
      { name: 'reading', values: 'so: what was so by that day, though nobody had said it yet.' },
      { name: 'theme', values: 'light, dark, or auto for the colours of the reader’s device.' },
      { name: 'fit', values: '1: the figure fits itself into a box of any height.' },
      { name: 'controls', values: '0: without the controls.' },
      { name: 'select', values: 'The name of a mark, as the figure page writes it into its address.' },
    ],
    pinned: 'Live or pinned?',
    pinnedText:
      'The live frame changes when we correct something. A pinned frame is one drawing that stays as it is for ever. If it turns out to be wrong, a note above it says so. Some figures have a pinned version; their lines offer it.',
    technicians: 'For those who run the site',
    policyNote:
      'If your site sends a Content-Security-Policy, this line allows the figures and nothing else:',
    exactNote:
      'If your site asks for a hash of each script, take this one. These bytes stay at this address for ever:',
    exactPolicyNote: 'A Content-Security-Policy then names that script and not the other:',
    oembedNote:
      'Each figure page names an oEmbed answer in its head. It can be found from the page; there is no list to ask.',
    heightsNote:
      'Your program can keep the right room before a frame has loaded: one file says how tall each frame is, in pixels, at some widths of the page.',
    heights: 'The heights as JSON',
    doctor: 'Did your editor keep it?',
    doctorText:
      'Save your page, open its code in the editor or with “View source”, and paste the part around the figure. You learn what was taken out, what readers will see, and what to ask for. The text stays in your browser, and nothing in it runs.',
    doctorLabel: 'The code of your page, around the figure',
    doctorSubmit: 'Look at it',
    doctorScriptless:
      'This check needs a script. Without it, look for three things in the code of your page: the attribute data-figure-src, the script embed.js, and the link.',
    gradesHead: 'What readers may see, from the best to the least',
  },

  panel: 'Put this on your page',
  lines: 'The lines to copy, and what they show',
  panelIntro:
    'Copy these lines into your page. They bring a picture and a link, and the live figure where scripts may run.',
} as const;
