#!/usr/bin/env node
/** Starts the program from its source. What ships is started by `launch/main.ts`. */
import { runProgram } from "./program.ts";

await runProgram();
