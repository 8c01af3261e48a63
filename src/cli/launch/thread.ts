/** Starts a thread of the program as it is built. */
import { loadProgram } from "./load-program.ts";

loadProgram().program.runThread();
