/**
 * Imports a module by URL. In the built program the launcher does this (see `.build/build.ts`): V8 loses the
 * dynamic import callback of a script that it restores from cached code.
 */
export async function importModule(address: string): Promise<unknown> {
  return await import(address);
}
