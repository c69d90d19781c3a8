/** The part of Citation.js that this site uses; the packages come without types. */
declare module '@citation-js/core' {
  type Item = import('./item.ts').Item;

  export class Cite {
    constructor(item: Item | readonly Item[]);
    format(
      output: 'bibliography',
      options: { template: string; format: 'text' | 'html'; lang: string },
    ): string;
    format(output: 'biblatex'): string;
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }

  interface Styles {
    add(name: string, style: string): void;
  }
  interface BibtexFormat {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: Styles };
      get(plugin: '@bibtex'): BibtexFormat;
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
