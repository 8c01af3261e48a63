#!/usr/bin/env node
/** Starts the program as it is built. */
import { loadProgram } from "./load-program.ts";

const { program, keepCode } = loadProgram();
program.runProgram().then(keepCode);
