#!/usr/bin/env node
/** The entry point of the built program. */
import { loadProgram } from "./load-program.ts";

const { program, keepCode } = loadProgram();
program.runProgram().then(keepCode);
