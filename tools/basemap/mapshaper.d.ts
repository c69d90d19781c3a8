/** What we use of mapshaper, which has no types of its own. */
declare module 'mapshaper' {
  const mapshaper: { runCommands(commands: string): Promise<void> };
  export default mapshaper;
}
