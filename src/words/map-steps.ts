/** The words of a text that is read step by step beside a map. */
export { mapSteps } from './en/map-steps.ts';
