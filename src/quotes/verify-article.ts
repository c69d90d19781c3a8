/**
 * Holds the record of an article against its text: the file, its sentences, its words.
 * Knows no files and no statements.
 */
import type { Article } from '../content/schemas/article.ts';
import { charactersOf, countWords, cut, wordList, type Characters } from './printed.ts';
import { sha256, type Difference } from './difference.ts';

/** One thing that was checked about the article as a whole. */
export interface FileCheck {
  name: string;
  /** What was found, for the reader of the report. */
  found: string;
  differences: Difference[];
}

type Numbered = Article['paragraphs'][number]['sentences'][number] & {
  name: string;
  path: (string | number)[];
};

const check = (name: string, found: string, differences: (Difference | false)[]): FileCheck => ({
  name,
  found,
  differences: differences.filter((one) => one !== false),
});

function checkHash(text: string, article: Article): FileCheck {
  const found = sha256(text);
  const hint = 'check that this is the text the records were made from, byte for byte';
  return check('SHA-256', found, [
    found !== article.sha256 && {
      path: ['sha256'],
      what: `the SHA-256 of the text is ${found}, not ${article.sha256}`,
      hint,
    },
  ]);
}

function checkLength(characters: Characters, article: Article): FileCheck {
  const { length } = characters;
  const what = `the text has ${length} characters, not ${article.characters}`;
  const hint = 'check that no line end or space was added or lost';
  return check('length', `${length} characters`, [
    length !== article.characters && { path: ['characters'], what, hint },
  ]);
}

function checkNotes(text: string, article: Article): FileCheck {
  const lines = text.split('\n').map((line) => line.trim());
  const fields = (['title', 'updateNote'] as const).filter((field) => article[field] !== undefined);
  const differences = fields
    .filter((field) => !lines.includes(article[field] as string))
    .map((field) => ({
      path: [field],
      what: `${field} is "${article[field]}", which is no line of the text`,
      hint: 'copy it as printed',
    }));
  return check('title and note', `${fields.length} lines`, differences);
}

function sentencesOf(article: Article): Numbered[][] {
  return article.paragraphs.map(({ sentences }, p) =>
    sentences.map((sentence, s) => ({
      ...sentence,
      name: `¶${p + 1}.${s + 1}`,
      path: ['paragraphs', p, 'sentences', s],
    })),
  );
}

/** What stands between two neighbours: a space inside a paragraph, a line end between two. */
function gapIsRight(gap: string, isNewParagraph: boolean): boolean {
  return isNewParagraph ? gap.includes('\n') && gap.trim() === '' : gap === ' ';
}

function checkTiling(characters: Characters, article: Article): FileCheck {
  const paragraphs = sentencesOf(article);
  const all = paragraphs.flat();
  const firsts = new Set(paragraphs.map(([first]) => first));
  const differences = all.flatMap((sentence, i): (Difference | false)[] => {
    const { start, end, name, path } = sentence;
    const before = all[i - 1]?.end ?? Math.max(0, start - 1);
    const gap = cut(characters, before, start);
    const fits = i === 0 ? start === 0 || gap === '\n' : gapIsRight(gap, firsts.has(sentence));
    const inside = cut(characters, start, end);
    const hint = `at ${start}–${end} stands ${JSON.stringify(inside)}`;
    const isWhole =
      inside !== '' && inside === inside.trim() && !inside.includes('\n') && end <= characters.length;
    return [
      !fits && {
        path,
        what: `between ${before} and the start of ${name} stands ${JSON.stringify(gap)}`,
        hint,
      },
      !isWhole && { path, what: `${name} is not one whole sentence`, hint },
    ];
  });
  const rest = cut(characters, all.at(-1)?.end ?? 0, characters.length);
  const left = {
    path: ['paragraphs'],
    what: `after the last sentence stands ${JSON.stringify(rest)}`,
    hint: 'correct its end, or add what is missing',
  };
  return check('sentences', `${all.length} in ${paragraphs.length} paragraphs`, [
    ...differences,
    rest.trim() !== '' && left,
  ]);
}

function checkCounts(characters: Characters, article: Article): FileCheck {
  const all = sentencesOf(article).flat();
  const differences = all.flatMap(({ start, end, words, parts, name, path }): (Difference | false)[] => {
    const counted = countWords(cut(characters, start, end));
    const sum = parts.reduce((total, part) => total + part.words, 0);
    const hint = 'count between spaces, and let the parts add up';
    return [
      words !== counted && {
        path: [...path, 'words'],
        what: `${name} has ${counted} words, not ${words}`,
        hint,
      },
      sum !== counted && {
        path: [...path, 'parts'],
        what: `the parts of ${name} add up to ${sum} words, not ${counted}`,
        hint,
      },
    ];
  });
  const total = all.reduce((sum, { words }) => sum + words, 0);
  return check('words', `${total} in the sentences`, differences);
}

function checkWordList(text: string, article: Article): FileCheck {
  const wanted = wordList(text);
  const missing = wanted.filter((word) => !article.words.includes(word));
  const extra = article.words.filter((word) => !wanted.includes(word));
  const isSorted = article.words.join('\n') === wanted.join('\n');
  const path = ['words'];
  return check('list of words', `${wanted.length} different words`, [
    missing.length > 0 && { path, what: `the list of words lacks ${missing.join(', ')}`, hint: 'add them' },
    extra.length > 0 && {
      path,
      what: `the list of words has ${extra.join(', ')}, not in the text`,
      hint: 'remove them',
    },
    missing.length + extra.length === 0 &&
      !isSorted && { path, what: 'the list of words is not in order, or has one twice', hint: 'sort it' },
  ]);
}

/** Everything about the article as a whole, in the order of the report. */
export function checkArticle(text: string, article: Article): FileCheck[] {
  const characters = charactersOf(text);
  return [
    checkHash(text, article),
    checkLength(characters, article),
    checkNotes(text, article),
    checkTiling(characters, article),
    checkCounts(characters, article),
    checkWordList(text, article),
  ];
}
