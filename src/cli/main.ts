#!/usr/bin/env node
/** Starts the program from source. The published package starts with `launch/main.ts`. */
import { runProgram } from "./program.ts";

await runProgram();
