/** A misspelt word of ours is refused; a word that is right, and a word of somebody else, is not. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/load.ts';
import { copyOfBase, edited, editedAgain, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

const wrongIn = (folder: string) => checkContent(folder).problems.map(({ what }) => what);
const misspelt = (field: string, word: string) => `${field} has "${word}", which is not in the dictionary`;

/** What is wrong with a page when this stands in its <Unknown>, which asks for no source. */
const onPage = (prose: string) =>
  edited('explainers/index.mdx', 'Nobody says how long the company can wait.', prose);
/** What is wrong with a record when this is its text. */
const inRecord = (text: string) =>
  edited('events.yaml', 'text: Storms keep the ferries in harbour.', `text: '${text.replaceAll("'", "''")}'`);

describe('a word is right', () => {
  test.each([
    ['at the start of a sentence', 'Storms came. Ferries did not.'],
    ['in capitals', 'STORMS CAME.'],
    ['as a compound', 'A storm-bound, half-empty ferry.'],
    ['with the apostrophe of an owner', "The ferry's crew, the crews' ferry, the sea’s rage."],
    ['with the apostrophe of a shorter form', "It didn't, and they won’t."],
    ['with a digit in it', 'The B79 and the 3rd sank in 27m2.'],
    ['as an address', 'It is on example.org, or on Gazeta.example, e.g. at 5 p.m.'],
    ['in another script', 'The island is Хаск.'],
    ['as a name of the content', "Brill asked the Orvane Islands; Brill's answer."],
    ['as a word of the list', "She spoke Haskan, and Haskan's dialects."],
  ])('%s', (_how, text) => {
    expect(wrongIn(onPage(text))).toEqual([]);
    expect(wrongIn(inRecord(text))).toEqual([]);
  });

  test.each([
    ['a letter too few', 'The stoms came.', 'stoms'],
    ['two letters swapped', 'The storms caem.', 'caem'],
    ['a letter twice', 'The storrms came.', 'storrms'],
    ['two words in one', 'The stormscame.', 'stormscame'],
    ['a capital inside', 'The sTorms came.', 'sTorms'],
    ['a name with a small letter', 'It ended in hask.', 'hask'],
    ['a letter of another script', 'The stоrms came.', 'stоrms'],
    ['a letter alone', 'It is s storm.', 's'],
    ['the spelling of America', 'The harbor was honored.', 'harbor'],
    ['-ize for -ise', 'They recognize it.', 'recognize'],
  ])('but not with %s: %s', (_how, text, word) => {
    expect(wrongIn(inRecord(text))).toContain(misspelt('text', word));
  });
});

describe('the words of others are theirs', () => {
  test('in a quotation', () => {
    const folder = edited('quotes/detour.yaml', 'asPrinted: a detour.', 'asPrinted: a detuor.');
    editedAgain(folder, 'quotes/detour.yaml', 'words: a detour', 'words: a detuor');
    expect(wrongIn(folder)).toEqual([]);
  });
  test('in the title of a document, but not in a description of ours', () => {
    const title = 'title: Ferry Row Splits the Orvane Islands as Talks Stall';
    expect(wrongIn(edited('sources.yaml', title, 'title: Ferry Rwo'))).toEqual([]);
    expect(wrongIn(edited('sources.yaml', title, "title: '[A repotr on the row]'"))).toEqual([misspelt('title', 'repotr')]);
  });
  test('but not in the short label that we give a document', () => {
    const folder = edited('sources.yaml', 'short: Harbour Ledger', 'short: Harbour Ledgre');
    expect(wrongIn(folder)).toEqual([misspelt('short', 'Ledgre')]);
  });
  test('in the id of a layer, which is no word', () => {
    const folder = edited('explainers/numbers.mdx', '<Step layers="article">', '<Step layers="artikle">');
    expect(wrongIn(folder).join()).not.toContain('dictionary');
  });
});

describe('a name', () => {
  test('that a speaker bears is right everywhere, and nowhere without the speaker', () => {
    const folder = inRecord('Tolvik spoke.');
    expect(wrongIn(folder)).toEqual([misspelt('text', 'Tolvik')]);
    editedAgain(folder, 'speakers.yaml', 'otherNames: [harbor officials]', 'otherNames: [harbor officials, Tolvik]');
    expect(wrongIn(folder)).toEqual([]);
  });
  test('makes no ordinary word right that stands in it', () => {
    expect(wrongIn(inRecord('The harbor officials came.'))).toEqual([misspelt('text', 'harbor')]);
  });
  test('is not missed while the file that may have it cannot be read, and an ordinary word is', () => {
    const folder = inRecord('Brill stoped.');
    writeFileSync(path.join(folder, 'speakers.yaml'), '- id: [');
    const wrong = wrongIn(folder).filter((what) => what.includes('dictionary'));
    expect(wrong).toEqual([misspelt('text', 'stoped')]);
  });
});

describe('what is said', () => {
  const saidOf = (folder: string) => checkContent(folder).problems;

  test('has the line of the word in a page, each time that it stands there', () => {
    const lines = saidOf(onPage('It was\na storrm,\nthat storrm.')).map(({ line }) => line);
    expect(lines).toEqual([37, 38]);
  });
  test('offers no more than three words', () => {
    const [problem] = saidOf(inRecord('The stom came.'));
    expect(problem?.hint.match(/"[^"]+"/g)).toHaveLength(3);
  });
  test('offers nothing for a word like no other', () => {
    const [problem] = saidOf(inRecord('It is qxvzzkw.'));
    expect(problem?.hint).toBe('correct it; a word that is right goes into words.txt');
  });
  test('offers words for twenty at most, so that a foreign text is refused at once', () => {
    const foreign = Array.from({ length: 26 }, (_, i) => `ferr${String.fromCharCode(97 + i)}qy`);
    const offered = saidOf(inRecord(foreign.join(' '))).filter(({ hint }) => hint.startsWith('did you mean'));
    expect(offered).toHaveLength(20);
  });
});

test('content in another language is not held against an English dictionary', () => {
  const folder = inRecord('Les orages gardent les bacs au quai.');
  expect(wrongIn(folder)).not.toEqual([]);
  expect(wrongIn(editedAgain(folder, 'site.yaml', 'language: en', 'language: fr'))).toEqual([]);
});

test('the list of words may be missing', () => {
  const folder = copyOfBase();
  writeFileSync(path.join(folder, 'words.txt'), '');
  expect(new Set(wrongIn(folder).map((what) => /"(\w+)"/.exec(what)?.[1]))).toEqual(new Set(['Haskan']));
});

test('the list may end its lines as Windows does', () => {
  const folder = inRecord('Tolvik spoke.');
  writeFileSync(path.join(folder, 'words.txt'), 'Haskan\r\nTolvik\r\n');
  expect(wrongIn(folder)).toEqual([]);
});
