/**
 * What Astro itself loads: only the explainer pages, since they are MDX.
 * Their fields, and everything else, are read and checked in `src/content/`: a schema here would be a second
 * truth, and would see days as dates, since Astro reads YAML by other rules.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/folder.ts';

const base = `${contentFolder}/explainers`;

export const collections = {
  explainers: defineCollection({ loader: glob({ base, pattern: '*.mdx' }) }),
};
