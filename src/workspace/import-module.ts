/**
 * Imports the module at an address. The built program has its launcher do so (see `.build/build.ts`): V8 forgets how a
 * script imports whose code it is given back.
 */
export async function importModule(address: string): Promise<unknown> {
  return await import(address);
}
