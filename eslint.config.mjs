/** What the linter holds: the recommended rules, and who may import whom. Each limit says why. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** A room and what its files must not import; each limit is [patterns, reason]. */
function room(files, ...limits) {
  const patterns = limits.map(([group, message]) => ({ group, message }));
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const noPages = [
  ['**/pages/*', '**/pages/**'],
  'Nobody imports a page: move what is shared to the room it serves.',
];
const noView = [
  ['**/prose/**', '**/layouts/**', 'astro:*'],
  'This room is pure: pass it plain records, and let pages and components draw.',
];

export default tseslint.config(
  {
    ignores: [
      '.astro/',
      'content/pinned/',
      'dist/',
      'dist-*/',
      'node_modules/',
      'test-results/',
      'tests/bench/work/',
      'tests/fixtures/',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'prefer-const': 'error',
      // A name that begins with _ is one that is given and not needed.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'tools/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  // Tools talk to a person at a terminal.
  { files: ['tools/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  // A list of points or of budgets is data.
  {
    files: ['tests/budgets.ts', 'tools/basemap/river-courses.ts'],
    rules: { 'max-lines': 'off' },
  },
  room(['src/**'], noPages),
  room(
    ['src/quotes/**/*.ts', 'src/citations/**/*.ts', 'src/cards/**/*.ts', 'src/data/**/*.ts'],
    noPages,
    noView,
  ),
  room(['src/content/**'], noPages, noView, [
    ['**/quotes/**', '**/cards/**', '**/data/**', '**/citations/**'],
    'src/content reads and checks records; it knows nothing of what is made of them.',
  ]),
  room(['src/layouts/**'], noPages, [['**/prose/**', 'astro:content'], 'Layouts take their data as props.']),
);
