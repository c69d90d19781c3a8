/** The words for looking at what an editor's program made of a snippet. */
export { doctor } from './en/doctor.ts';
