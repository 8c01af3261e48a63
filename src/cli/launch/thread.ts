/** The entry point of a thread of the built program. */
import { loadProgram } from "./load-program.ts";

loadProgram().program.runThread();
