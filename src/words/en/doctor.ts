/** English words for looking at what an editor's program made of a snippet. They travel to the browser. */

export const doctor = {
  empty: 'There is nothing to look at yet. Paste the code of your page first.',
  grades: {
    live: { label: 'Live figure', meaning: 'Readers see the live figure at its right height.' },
    frame: {
      label: 'Frame of a fixed height',
      meaning: 'Readers see the figure in a box of a fixed height. It fits itself into the box.',
    },
    picture: { label: 'Picture and link', meaning: 'Readers see a still picture with a link to the figure.' },
    link: { label: 'Link alone', meaning: 'Readers see a link. Some programs make a card of it.' },
    none: {
      label: 'Nothing of it is left',
      meaning:
        'Neither figure, picture nor link of this site was found. Was the right part of the code pasted?',
    },
  },
  lost: 'What was taken out or changed:',
  whole: {
    some: 'Nothing that this way needs was taken out.',
    none: 'Try the picture and link: no program takes those out.',
  },
  losses: {
    'shown-as-text': 'The code stands on the page as text, so readers see the code itself.',
    'unknown-figure': 'An address names no figure of this site.',
    'figure-address': 'The attribute data-figure-src is gone, or its quotation marks were changed.',
    script: 'The script is gone, so the picture stays a picture.',
    'frame-scripts': 'The frame may run no script, so it cannot say how tall it is.',
    'frame-title': 'The title of the frame is gone. People who listen to the page cannot tell what it is.',
    'frame-height': 'The height of the frame is gone, so the figure may be cut off.',
    picture: 'The picture is gone.',
    'picture-text': 'The text for those who cannot see the picture is gone.',
    link: 'The link to the figure is gone, and with it the credit.',
    'link-text': 'The link has no words left.',
  },
  ask: 'What you could ask those who run the program:',
  requests: {
    'html-block': 'Where is the block for HTML? The code was pasted into a block for text.',
    script: 'Please allow this one script:',
    data: 'Please keep these attributes:',
    frame: 'Please allow frames, script and pictures from this one site:',
  },
  attributes: 'data-figure-src, data-title',
} as const;
