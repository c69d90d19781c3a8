/**
 * Loads one of the libraries installed for these tests alone. They are named as text, so that the site's types and its
 * other checks do not need them.
 */
export const library = async <T>(name: string): Promise<T> => (await import(/* @vite-ignore */ name)) as T;
