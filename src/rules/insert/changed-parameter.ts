import type { Difference } from "../../model/difference.ts";
import type { FindingData } from "../../model/finding.ts";
import type { Document } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { shorten } from "../../model/text/excerpt.ts";

/** The message data for a changed or lost parameter: values, component, and name if it has one. */
export function parameterData(expected: string, actual: string): FindingData {
  const [component = ""] = actual.split(" ", 1);
  const [before, ...otherBefore] = without(expected, actual);
  const [after, ...otherAfter] = without(actual, expected);
  const whole = {
    component: null,
    parameter: null,
    expected: shorten(expected),
    actual: shorten(actual),
  };
  if (before === undefined || otherBefore.length > 0 || otherAfter.length > 0) return whole;
  const old = readParameter(before);
  if (after === undefined) {
    return { component, parameter: old.name, expected: shorten(old.value), actual: null };
  }
  const now = readParameter(after);
  if (old.name !== now.name) return whole;
  return {
    component,
    parameter: now.name,
    expected: shorten(old.value),
    actual: shorten(now.value),
  };
}

/** The space-separated parts of one tag that another lacks. */
function without(tag: string, other: string): string[] {
  const known = new Set(other.split(" "));
  return tag.split(" ").filter((piece) => !known.has(piece));
}

interface Parameter {
  /** Null for positional parameters, whose names are indexes from 0. */
  readonly name: string | null;
  readonly value: string;
}

function readParameter(piece: string): Parameter {
  const [, name = "", value = piece] = /^([^\s="']+)=(.*)$/s.exec(piece) ?? [];
  const isCounted = name === "" || /^\d+$/.test(name);
  return { name: isCounted ? null : name, value: value.replace(/^(["'])(.*)\1$/s, "$2") };
}

/** The longest tag that is searched for a parameter. */
const LONGEST_TAG = 2000;

/** The place of the changed parameter in a multi-line tag; null if it is on the first line or not found. */
export function placeOfParameter(
  { source, target }: Difference,
  { page, lines }: Document,
): Place | null {
  const [changed] = without(target?.readings[0] ?? "", source?.readings[0] ?? "");
  const [name, value] = changed?.split("=", 2) ?? [];
  if (target === null || !name || value === undefined) return null;
  const { offset, line, column } = target.place.start;
  const tag = page.text.slice(offset, offset + LONGEST_TAG);
  // As an attribute or as an option line.
  const margin = `\n${" ".repeat(column - 1)}`;
  const written = [`${name}=`, `:${name}:`, `${margin}${name}:`].find((each) => tag.includes(each));
  if (written === undefined) return null;
  const from = offset + tag.indexOf(written) + written.indexOf(name);
  const place = lines.placeOf(from, from + name.length);
  return place.start.line === line ? null : place;
}
